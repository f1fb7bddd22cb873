import { cpSync, existsSync, rmSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * For an `outDir` outside the project Astro keeps what it is working on in one folder, which two builds would write
 * over, and moves files from there, which no other disk allows (EXDEV). Such a site is built in a folder of its own
 * in the project and copied when it is finished. Stands last, since others write into what is copied.
 */
export function workshop(): AstroIntegration {
  let target: string | undefined;
  return {
    name: 'standortkern:workshop',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        const outDir = fileURLToPath(config.outDir);
        if (command !== 'build' || (isInProject(outDir) && isOnThisDisk(outDir))) return;
        target = outDir;
        const folder = join('.astro', `build-${process.pid}`);
        process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
        updateConfig({ outDir: pathToFileURL(resolve(folder) + sep) });
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

const isInProject = (folder: string) => !relative('.', folder).startsWith('..');

function isOnThisDisk(folder: string): boolean {
  return existsSync(folder) ? statSync(folder).dev === statSync('.').dev : isOnThisDisk(dirname(folder));
}
