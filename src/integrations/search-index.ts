import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

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
        const { page_count, errors: pageErrors } = await index.addDirectory({ path: folder });
        const { errors: writeErrors } = await index.writeFiles({ outputPath: `${folder}/pagefind` });
        await close();
        const problems = [...pageErrors, ...writeErrors];
        if (problems.length) throw new Error(`Pagefind: ${problems.join('; ')}`);
        logger.info(`${page_count} pages in the search index, ${Math.round(performance.now() - started)} ms`);
      },
    },
  };
}
