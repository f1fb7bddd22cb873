import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { htmlFilesIn } from './built-pages.ts';
import { searchablePage } from './searchable-page.ts';
import { settled } from './settled-index.ts';

/** Indexes the built pages with Pagefind, one index per language (LOC-80). */
export function searchIndex(): AstroIntegration {
  return {
    name: 'standortkern:search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        const { index, errors } = await createIndex({});
        if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
        const folder = fileURLToPath(dir);
        const pages = htmlFilesIn(folder);
        const pageErrors = await addPages(index, folder, pages);
        const { files, errors: fileErrors } = await index.getFiles();
        await close();
        // Pagefind's own writing may not be at its end when it is closed.
        for (const { path, content } of settled(files)) writeFile(join(folder, 'pagefind', path), content);
        const problems = [...pageErrors, ...fileErrors];
        if (problems.length) throw new Error(`Pagefind: ${problems.join('; ')}`);
        logger.info(`${pages.length} pages in the search index, ${Math.round(performance.now() - started)} ms`);
      },
    },
  };
}

function writeFile(path: string, content: Uint8Array) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** Adds pages in turn, so that they are numbered the same each time. */
async function addPages(index: PagefindIndex, folder: string, pages: string[]): Promise<string[]> {
  const problems: string[] = [];
  for (const sourcePath of pages) {
    const content = searchablePage(readFileSync(join(folder, sourcePath), 'utf8'));
    const { errors } = await index.addHTMLFile({ sourcePath, content });
    problems.push(...errors);
  }
  return problems;
}
