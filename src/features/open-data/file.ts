import { openSite } from '../house.ts';
import type { APIRoute } from 'astro';
import { type DataFile, openDataOf } from './files.ts';

export const getStaticPaths = () =>
  openDataOf(openSite())
    .files.filter(({ body }) => body !== undefined)
    .map((file) => ({ params: { file: file.path.replace(/^data\//, '') }, props: { file } }));

export const GET: APIRoute<{ file: DataFile }> = ({ props: { file } }) =>
  new Response(file.body, { headers: { 'content-type': file.mediaType } });
