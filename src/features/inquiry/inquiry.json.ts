import type { APIRoute } from 'astro';
import type { Language } from '../../locales/languages.ts';
import { openSite } from '../house.ts';
import { subjectsOf } from './subjects.ts';

export const getStaticPaths = () =>
  openSite().languages.map((language) => ({ params: { language: language.path }, props: { language } }));

export const GET: APIRoute = ({ props }) =>
  Response.json(subjectsOf(openSite(), (props as { language: Language }).language));
