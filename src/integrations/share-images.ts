import { openSite } from '../features/house.ts';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildFailed } from '../machine/build-failed.ts';
import { drawCards, type DrawnCards, placeCards } from './drawn-cards.ts';

/**
 * Draws the pictures to share while Astro renders the pages, which has no need of them: a page names only the
 * address, and they come into the built folder at its end.
 */
export function shareImages(): AstroIntegration {
  let cacheDir = '';
  let drawing: Promise<DrawnCards> | undefined;
  return {
    name: 'standortkern:share-images',
    hooks: {
      'astro:config:done': ({ config }) => {
        cacheDir = fileURLToPath(config.cacheDir);
      },
      'astro:build:start': () => {
        drawing = drawCards(openSite(), join(cacheDir, 'cards'), { stop: buildFailed });
        // What goes wrong is told when it is waited for, unless the build has failed of something else by then.
        drawing.catch(() => undefined);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        const cards = await drawing!;
        placeCards(cards, fileURLToPath(dir));
        const waited = Math.round(performance.now() - started);
        logger.info(`${cards.files.size} pictures to share, ${cards.drawn} of them drawn, waited ${waited} ms`);
      },
    },
  };
}
