import type { APIRoute } from 'astro';
import { profileRowsOf } from '../../facts/profile-rows.ts';
import { pageOf } from '../../routes/page.ts';
import type { Route } from '../../routes/routes.ts';
import { openSite } from '../house.ts';
import { figureAnswersOf, termAnswersOf } from './figure-answers.ts';
import { answeringRoutesOf } from './first-pages.ts';

export const getStaticPaths = () =>
  openSite().languages.flatMap((language) =>
    answeringRoutesOf(openSite(), language).map((route) => ({ params: { page: route.path }, props: { route } })),
  );

export const GET: APIRoute = ({ props }) => {
  const { route } = props as { route: Route };
  const page = pageOf(openSite(), route, route.language!);
  return Response.json(route.entry ? figureAnswersOf(profileRowsOf(route.entry, page)) : termAnswersOf(page));
};
