import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { openSite } from '../features/house.ts';
import { putCopy } from '../machine/put-file.ts';
import { mediaTypeOf } from '../output/media-types.ts';
import { contentFolder } from '../routes/site.ts';
import { publicFilesIn, publicFolder } from '../schemas/public/public-files.ts';

/** Publishes what a region has in its own `public/`, beside what the project has in its; in dev from where it lies. */
export function regionFiles(): AstroIntegration {
  const region = contentFolder();
  const placeOf = (path: string) => join(region, publicFolder, path);
  return {
    name: 'standortkern:region-files',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
          if (publicFilesIn(region).includes(path)) {
            response.writeHead(200, { 'content-type': mediaTypeOf(path), 'cache-control': 'no-store' });
            response.end(readFileSync(placeOf(path)));
          } else next();
        });
      },
      'astro:build:done': ({ dir, logger }) => {
        const { publicFiles } = openSite().region;
        for (const path of publicFiles) putCopy(placeOf(path), join(fileURLToPath(dir), path));
        logger.info(`${publicFiles.length} files of the region itself`);
      },
    },
  };
}
