import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentFolder } from '../routes/site.ts';

/** In `npm run dev`, starts the server anew when a record, a front matter or an interface text changes. */
export function regionWatch(): AstroIntegration {
  return {
    name: 'standortkern:region-watch',
    hooks: {
      'astro:config:setup': ({ command, addWatchFile }) => {
        if (command !== 'dev') return;
        const folder = contentFolder();
        for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
          if (/\.(yaml|mdx)$/.test(file)) addWatchFile(pathToFileURL(resolve(folder, file)));
        }
      },
    },
  };
}
