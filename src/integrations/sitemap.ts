import { openSite } from '../features/house.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration, HookParameters } from 'astro';
import { buildOf } from '../output/page-cache/page-cache.ts';
import type { Route } from '../routes/routes.ts';
import { alternatesOf, defaultOf, isListed, type Site } from '../routes/site.ts';

/**
 * The sitemap with every page's other languages. `@astrojs/sitemap` pairs languages by equal path,
 * which is wrong for translated slugs, so the links come from the route table (LOC-60, LOC-61).
 */
export function sitemapOfRoutes(): AstroIntegration {
  const made = sitemap({
    filter: (page) => routesByUrl().has(page),
    serialize: (item) => {
      const site = openSite();
      const route = routesByUrl().get(item.url)!;
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
  return {
    ...made,
    hooks: {
      ...made.hooks,
      'astro:build:done': async (built) => {
        await made.hooks['astro:build:done']?.({ ...built, pages: pagesOf(openSite(), built.pages) });
        refuseWithoutSitemap(fileURLToPath(built.dir), openSite().origin);
      },
    },
  };
}

type BuiltPages = HookParameters<'astro:build:done'>['pages'];

/** All that were made and those that are kept from an earlier build, which Astro knows nothing of; in the order of the routes. */
function pagesOf(site: Site, made: BuiltPages): BuiltPages {
  const pathnames = new Set(made.map(({ pathname }) => pathname));
  const cache = buildOf(site)?.cache;
  return site.routes
    .map((route) => ({ pathname: route.path && `${route.path}/`, isKept: cache?.isKept(route) }))
    .filter(({ pathname, isKept }) => isKept || pathnames.has(pathname));
}

/** It only warns when it has found no page, or failed; then `robots.txt` would name a sitemap that is not there. */
export function refuseWithoutSitemap(folder: string, origin: string): void {
  if (existsSync(join(folder, 'sitemap-index.xml'))) return;
  throw new Error(
    `Es entstand keine Sitemap: Unter „${origin}/“ fand sich keine Seite, die Suchmaschinen kennen dürfen.\n` +
      '    → Prüfen Sie „url“ in site.yaml: Dort steht nur https:// und die Domain, z. B. https://region.example. ' +
      'Ist sie richtig, zeigt „npm run build -- --verbose“, was davor gemeldet wurde.',
  );
}

let listed: { site: Site; routes: Map<string, Route> } | undefined;

/** Opened only when a site is built: whether a region can be opened at all is told before. */
function routesByUrl(): Map<string, Route> {
  const site = openSite();
  if (listed?.site !== site) {
    const routes = new Map(site.routes.filter(isListed).map((route) => [`${site.origin}${route.href}`, route]));
    listed = { site, routes };
  }
  return listed.routes;
}
