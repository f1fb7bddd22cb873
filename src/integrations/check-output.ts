import { openSite } from '../features/house.ts';
import { readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type BuiltPage, checkBuiltPages } from '../checks/built/built-pages.ts';
import { textOfIssues } from '../schemas/issue.ts';
import { htmlFilesIn } from '../machine/built-pages.ts';

/** More of them say no more: a fault in the frame is on every page. */
const maxShown = 20;

/** Refuses a site whose pages do not tell search engines their languages (L12); nothing of it is published. */
export function checkOutput(): AstroIntegration {
  return {
    name: 'standortkern:check-output',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const started = performance.now();
        const { origin, languages } = openSite();
        const folder = fileURLToPath(dir);
        const files = htmlFilesIn(folder);
        const issues = checkBuiltPages(pagesOf(folder, files), { origin, languages });
        if (issues.length > 0) {
          const more = issues.length > maxShown ? `\n\n… und ${issues.length - maxShown} weitere.` : '';
          throw new Error(
            `Die gebauten Seiten sagen Suchmaschinen nicht richtig, in welcher Sprache sie sind:\n\n${textOfIssues(issues.slice(0, maxShown))}${more}`,
          );
        }
        logger.info(`${files.length} pages name their languages, ${Math.round(performance.now() - started)} ms`);
      },
    },
  };
}

/** One is read after the other: all of a large site together would be hundreds of megabytes. */
function* pagesOf(folder: string, files: readonly string[]): Generator<BuiltPage> {
  for (const file of files) {
    yield {
      path: `/${file.replaceAll(sep, '/').replace(/(^|\/)index\.html$/, '$1')}`,
      html: readFileSync(join(folder, file), 'utf8'),
    };
  }
}
