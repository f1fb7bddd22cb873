import { readdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentFolder, openSite } from '../routes/site.ts';
import { overridesFile } from '../schemas/overrides.ts';

/**
 * In `npm run dev`, starts the server anew when a record, a text or an interface text changes, and when
 * one comes that was not there.
 */
export function regionWatch(): AstroIntegration {
  return {
    name: 'standortkern:region-watch',
    hooks: {
      'astro:config:setup': ({ command, addWatchFile }) => {
        if (command !== 'dev') return;
        const folder = contentFolder();
        for (const file of watchedFiles(folder)) addWatchFile(pathToFileURL(resolve(folder, file)));
      },
    },
  };
}

/** The files of a region that a site is read from, and those its entries may get. */
function watchedFiles(folder: string): Set<string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(yaml|mdx)$/.test(file));
  const entries = files.filter((file) => file.endsWith('record.yaml')).map(dirname);
  const possible = [overridesFile, ...openSite(folder).languages.map(({ key }) => `${key}.mdx`)];
  return new Set([...files, ...entries.flatMap((entry) => possible.map((file) => `${entry}/${file}`))]);
}
