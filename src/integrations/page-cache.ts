import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { openSite } from '../features/house.ts';
import { codeStamp } from '../machine/code-stamp.ts';
import { keepPagesOf, openPageCache, pageCacheOf } from '../output/page-cache/page-cache.ts';
import type { Route } from '../routes/routes.ts';

/** Has a build make only the pages that have changed since the last one; the others are written as they were. */
export function pageCache(): AstroIntegration {
  let folder = '';
  return {
    name: 'standortkern:page-cache',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(new URL('pages/', config.cacheDir));
      },
      'astro:build:start': () => {
        const site = openSite();
        keepPagesOf(site, openPageCache(folder, site, codeStamp()));
      },
      'astro:build:done': ({ dir, logger }) => {
        const site = openSite();
        const cache = pageCacheOf(site)!;
        const kept = site.routes.filter(cache.isKept);
        for (const route of kept) writePage(fileURLToPath(dir), route, cache.get(route).html);
        cache.close();
        logger.info(`${kept.length} of ${site.routes.length} pages were as the last build made them`);
      },
    },
  };
}

function writePage(root: string, { path }: Route, html: string) {
  const file = join(root, decodeURI(path), 'index.html');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, html);
}
