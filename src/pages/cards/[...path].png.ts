import { openSite } from '../../features/house.ts';
import type { APIRoute } from 'astro';
import { cardPng } from '../../output/cards/card.ts';
import { pageOf } from '../../routes/page.ts';
import type { Route } from '../../routes/routes.ts';
import { isListed } from '../../routes/site.ts';
import { cardOf } from '../../components/cards/card-of.ts';

export const getStaticPaths = () =>
  openSite()
    .routes.filter(isListed)
    .map((route) => ({ params: { path: route.path || 'index' }, props: { route } }));

export const GET: APIRoute<{ route: Route }> = async ({ props: { route } }) => {
  const site = openSite();
  const card = cardOf(pageOf(site, route, route.language ?? site.languages[0]!));
  return new Response(new Uint8Array(await cardPng(card)), { headers: { 'content-type': 'image/png' } });
};
