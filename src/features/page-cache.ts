import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Finishing, RenderedPage } from './finishing-worker.ts';
import type { Route } from '../routes/routes.ts';
import { frontMatterOf } from './markdown/front-matter.ts';
import { openSite } from './house.ts';
import { codeStamp } from '../machine/code-stamp.ts';
import { putFile } from '../machine/put-file.ts';
import { type Answering, startWorker } from '../machine/worker.ts';
import { buildOf, fileOf, type MadePage, openPageCache, startBuildOf } from '../output/page-cache/page-cache.ts';

/** Has a build make only the pages that have changed since the last one; the others are written as they were. */
export function pageCache(): AstroIntegration {
  let folder = '';
  let outDir = '';
  const putMarkdown = ({ markdown }: Pick<MadePage, 'markdown'>, route: Route | undefined) => {
    if (route && markdown !== undefined) putFile(join(outDir, fileOf(route, 'index.md')), markdown);
  };
  let worker: Answering<RenderedPage, MadePage> | undefined;
  return {
    name: 'standortkern:page-cache',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(new URL('pages/', config.cacheDir));
        outDir = fileURLToPath(config.outDir);
      },
      'astro:build:start': () => {
        const site = openSite();
        const finishing = { hyphenation: site.region.hyphenation, folder };
        worker = startWorker('src/features/finishing-worker.ts', finishing satisfies Finishing);
        const { ask } = worker;
        const cache = openPageCache(folder, site, codeStamp());
        startBuildOf(site, {
          cache,
          finish: async (path, html) => {
            const route = cache.routeAt(path);
            const frontMatter = route && frontMatterOf(site, route);
            const made = await ask({ html, isKept: route !== undefined, frontMatter });
            putMarkdown(made, route);
            return made;
          },
        });
      },
      'astro:build:done': async ({ logger }) => {
        const site = openSite();
        const { cache } = buildOf(site)!;
        await worker?.close();
        const kept = site.routes.filter(cache.isKept);
        for (const route of kept) {
          const page = cache.get(route);
          putFile(join(outDir, fileOf(route)), page.html);
          putMarkdown(page, route);
        }
        cache.close();
        logger.info(`${kept.length} of ${site.routes.length} pages were as the last build made them`);
      },
    },
  };
}
