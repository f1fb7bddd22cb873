import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { putFile } from '../../machine/put-file.ts';
import { buildOf } from '../../output/page-cache/page-cache.ts';
import type { Language } from '../../locales/languages.ts';
import type { Site } from '../../routes/site.ts';
import { openSite } from '../house.ts';
import { pagefindJoint, withJoints } from './joints.ts';
import { settled } from './settled-index.ts';
import { vocabularyOf } from './vocabulary.ts';

/** Indexes the built pages with Pagefind, one index per language (LOC-80). */
export function searchIndex(): AstroIntegration {
  return {
    name: 'standortkern:search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        const pages = searchablePagesOf(openSite());
        await writeSearchIndex(fileURLToPath(dir), pages);
        logger.info(`${pages.length} pages in the search index, ${Math.round(performance.now() - started)} ms`);
      },
    },
  };
}

/** A page for the index: the path of its file in the built site, and what the search reads of it. */
interface SearchablePage {
  sourcePath: string;
  content: string;
}

function searchablePagesOf(site: Site): SearchablePage[] {
  const build = buildOf(site);
  const vocabulary = vocabularyOf(site);
  // Here, not when a page is made: how a compound is divided depends on the words of all pages.
  const divided = (html: string, language: Language) =>
    html.replace(textInHtml, (text) => withJoints(text, vocabulary(language).split, pagefindJoint));
  return site.routes
    .filter(({ view }) => !listsOfOthers.has(view))
    .flatMap((route) => {
      const content = build?.cache.get(route).searchable;
      if (content === undefined) return [];
      return [{ sourcePath: join(decodeURI(route.path), 'index.html'), content: divided(content, route.language!) }];
    })
    .sort((a, b) => (a.sourcePath < b.sourcePath ? -1 : 1));
}

/** Pages that show again what others say: no hits of their own. */
const listsOfOthers = new Set(['index', 'glossary', 'compare']);

/** Text between tags; never a tag, its attributes or a character reference. */
const textInHtml = /(?<=>)[^<>]+(?=<)/g;

/** Writes an index of some pages into a built site. They are added in turn, so that they are numbered the same each time. */
export async function writeSearchIndex(folder: string, pages: Iterable<SearchablePage>): Promise<void> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const problems: string[] = [];
  for (const page of pages) problems.push(...(await index.addHTMLFile(page)).errors);
  const { files, errors: fileErrors } = await index.getFiles();
  await close();
  // Pagefind's own writing may not be at its end when it is closed.
  for (const { path, content } of settled(files)) putFile(join(folder, 'pagefind', path), content);
  if (problems.length + fileErrors.length > 0) throw new Error(`Pagefind: ${[...problems, ...fileErrors].join('; ')}`);
}
