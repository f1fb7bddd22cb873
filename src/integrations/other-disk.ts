import { cpSync, existsSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Astro moves files from within the project into `outDir`, which no other disk allows (EXDEV). For one of these it
 * builds in the project, and the finished site is copied. Stands last, since others write into what is copied.
 */
export function otherDisk(): AstroIntegration {
  let target: string | undefined;
  return {
    name: 'standortkern:other-disk',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        const outDir = fileURLToPath(config.outDir);
        if (command !== 'build' || isOnThisDisk(outDir)) return;
        target = outDir;
        const workshop = join('.astro', `build-${process.pid}`);
        process.once('exit', () => rmSync(workshop, { recursive: true, force: true }));
        updateConfig({ outDir: pathToFileURL(resolve(workshop) + sep) });
      },
      'astro:build:done': ({ dir }) => {
        if (target === undefined) return;
        // As Astro itself empties the folder it builds into.
        rmSync(target, { recursive: true, force: true });
        cpSync(fileURLToPath(dir), target, { recursive: true });
      },
    },
  };
}

function isOnThisDisk(folder: string): boolean {
  return existsSync(folder) ? statSync(folder).dev === statSync('.').dev : isOnThisDisk(dirname(folder));
}
