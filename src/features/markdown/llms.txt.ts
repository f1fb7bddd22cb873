import type { APIRoute } from 'astro';
import type { Language } from '../../locales/languages.ts';
import { openSite } from '../house.ts';
import { llmsOf, llmsOfSite } from './llms.ts';

export const getStaticPaths = () => [
  { params: { folder: undefined }, props: { language: undefined } },
  ...openSite().languages.map((language) => ({ params: { folder: language.path }, props: { language } })),
];

export const GET: APIRoute<{ language: Language | undefined }> = ({ props: { language } }) =>
  new Response(language ? llmsOf(openSite(), language) : llmsOfSite(openSite()));
