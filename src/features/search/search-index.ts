import { openSite } from '../house.ts';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Site } from '../../routes/site.ts';
import { htmlFilesIn } from '../../machine/built-pages.ts';
import { withoutSearchMarks } from './search-marks.ts';
import { searchablePage, type Synonyms } from './searchable-page.ts';
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
        const pageErrors = await addPages(index, folder, pages, synonymsOf(openSite()));
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

/** What a region has decided to call otherwise in the languages it derives: readers may still type it. */
function synonymsOf({ languages, region: { swissWords } }: Site): Synonyms {
  const derived = languages.filter(({ derivation }) => derivation);
  // The stem of a word stands for its other forms.
  const rows = (swissWords?.chosen ?? []).map(({ word, insteadOf }) => ({ word, others: insteadOf.slice(0, 1) }));
  return Object.fromEntries(derived.map(({ key }) => [key, rows]));
}

/** Adds pages in turn, so that they are numbered the same each time, and takes from each what was for the search alone. */
async function addPages(index: PagefindIndex, folder: string, pages: string[], synonyms: Synonyms): Promise<string[]> {
  const problems: string[] = [];
  for (const sourcePath of pages) {
    const html = readFileSync(join(folder, sourcePath), 'utf8');
    const { errors } = await index.addHTMLFile({ sourcePath, content: searchablePage(html, synonyms) });
    problems.push(...errors);
    writeFileSync(join(folder, sourcePath), withoutSearchMarks(html));
  }
  return problems;
}
