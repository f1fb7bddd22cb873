import type { APIRoute } from 'astro';
import { openSite } from '../house.ts';
import { workbookPathsOf } from './addresses.ts';
import { workbookMediaType } from './files.ts';
import { siteWorkbookOf } from './site-workbook.ts';

export const getStaticPaths = () => workbookPathsOf(openSite()).map(() => ({ params: {} }));

export const GET: APIRoute = async () =>
  new Response(Buffer.from(await siteWorkbookOf(openSite())), { headers: { 'content-type': workbookMediaType } });
