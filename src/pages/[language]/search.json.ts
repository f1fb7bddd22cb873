import { openSite } from '../../features/house.ts';
import type { APIRoute } from 'astro';
import { searchWordsOf } from '../../routes/search-words.ts';

export const getStaticPaths = () =>
  openSite().languages.map((language) => ({ params: { language: language.path }, props: { language } }));

export const GET: APIRoute = ({ props }) => {
  const { language } = props as { language: ReturnType<typeof openSite>['languages'][number] };
  return Response.json(searchWordsOf(language, openSite().translator(language)));
};
