import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';

/** What repeats on a page often and is not looked for; larger parts say so themselves (`data-pagefind-ignore`). */
const excludeSelectors = ['.mark', 'td.margin', '[aria-hidden]'];

/** Indexes the built pages with Pagefind, one index per language (LOC-80). */
export function searchIndex(): AstroIntegration {
  return {
    name: 'standortkern:search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        const { index, errors } = await createIndex({ excludeSelectors });
        if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
        const folder = fileURLToPath(dir);
        const pages = pagesIn(folder);
        const pageErrors = await addPages(index, folder, pages);
        const { errors: writeErrors } = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
        await close();
        const problems = [...pageErrors, ...writeErrors];
        if (problems.length) throw new Error(`Pagefind: ${problems.join('; ')}`);
        logger.info(`${pages.length} pages in the search index, ${Math.round(performance.now() - started)} ms`);
      },
    },
  };
}

const pagesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort();

/** Adds pages as they are read, without soft hyphens, so that a word is found whole (LOC-83). */
async function addPages(index: PagefindIndex, folder: string, pages: string[]): Promise<string[]> {
  const added = await Promise.all(
    pages.map((sourcePath) =>
      index.addHTMLFile({
        sourcePath,
        content: readFileSync(join(folder, sourcePath), 'utf8').replaceAll('\u00ad', ''),
      }),
    ),
  );
  return added.flatMap(({ errors }) => errors);
}
