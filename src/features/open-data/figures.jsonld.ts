import type { APIRoute } from 'astro';
import { figuresOf } from '../../output/json-ld/figures.ts';
import { pageOf } from '../../routes/page.ts';
import type { Route } from '../../routes/routes.ts';
import type { Entry } from '../../schemas/region.ts';
import { openSite } from '../house.ts';
import { figuresHref } from './addresses.ts';

export const getStaticPaths = () =>
  openSite()
    .routes.filter((route) => figuresHref(route) !== undefined)
    .map((route) => ({ params: { page: route.path }, props: { route } }));

/** What a page's first paint has no bytes for: every figure of its entry (schema.org, JSON-LD) (P18). */
export const GET: APIRoute<{ route: Route & { entry: Entry } }> = ({ props: { route } }) => {
  const site = openSite();
  const page = pageOf(site, route, route.language!);
  const webPage = {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': site.origin + route.href,
    name: route.title,
    inLanguage: route.language!.key,
    dateModified: route.modified,
    license: site.region.config.data.licenceUrl,
    mentions: figuresOf(route.entry, page),
  };
  return new Response(JSON.stringify(webPage), { headers: { 'content-type': 'application/ld+json' } });
};
