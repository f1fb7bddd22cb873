import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { alternatesOf, defaultOf, isListed, type Site } from '../routes/site.ts';

/**
 * The sitemap with every page's other languages. `@astrojs/sitemap` pairs languages by equal path,
 * which is wrong for translated slugs, so the links come from the route table (LOC-60, LOC-61).
 */
export function sitemapOf(site: Site): AstroIntegration {
  const routes = new Map(site.routes.filter(isListed).map((route) => [`${site.origin}${route.href}`, route]));
  return sitemap({
    filter: (page) => routes.has(page),
    serialize: (item) => {
      const route = routes.get(item.url)!;
      const alternates = alternatesOf(site, route).map(({ href, language }) => ({
        url: `${site.origin}${href}`,
        lang: language!.key,
      }));
      const xDefault = defaultOf(site, route);
      return {
        ...item,
        ...(route.modified && { lastmod: route.modified }),
        ...(alternates.length && {
          links: [...alternates, ...(xDefault ? [{ url: xDefault, lang: 'x-default' }] : [])],
        }),
      };
    },
  });
}
