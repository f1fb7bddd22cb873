import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type IndexFile } from 'pagefind';
import { putFile } from '../../machine/put-file.ts';
import type { Language } from '../../locales/languages.ts';
import { buildOf, fileOf, inMakingOrder, type PageCache } from '../../output/page-cache/page-cache.ts';
import type { Site } from '../../routes/site.ts';
import { openSite } from '../house.ts';
import { pagefindJoint, withJoints } from './joints.ts';
import { settled } from './settled-index.ts';
import { vocabularyOf } from './vocabulary.ts';

/** Indexes the built pages with Pagefind, one index per language (LOC-80); each as soon as it is made. */
export function searchIndex(): AstroIntegration {
  let files: Promise<IndexFile[]> | undefined;
  return {
    name: 'standortkern:search-index',
    hooks: {
      'astro:build:start': () => {
        const site = openSite();
        files = indexOf(searchablePagesOf(site, buildOf(site)!.cache));
        // What fails is told at the end.
        files.catch(() => undefined);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        writeIndex(fileURLToPath(dir), await files!);
        logger.info(`The search index, waited ${Math.round(performance.now() - started)} ms`);
      },
    },
  };
}

/** A page for the index: the path of its file in the built site, and what the search reads of it. */
interface SearchablePage {
  sourcePath: string;
  content: string;
}

/** The pages of a site for the index, each as soon as it is made. */
export async function* searchablePagesOf(
  site: Site,
  { whenMade }: Pick<PageCache, 'whenMade'>,
): AsyncGenerator<SearchablePage> {
  const vocabulary = vocabularyOf(site);
  // Here, not where a page is kept: how a compound is divided depends on the words of all pages.
  const divided = (html: string, language: Language) =>
    html.replace(textInHtml, (text) => withJoints(text, vocabulary(language).split, pagefindJoint));
  for (const route of inMakingOrder(site)) {
    const { searchable } = await whenMade(route);
    if (searchable === undefined || listsOfOthers.has(route.view)) continue;
    yield { sourcePath: fileOf(route), content: divided(searchable, route.language!) };
  }
}

/** Pages that show again what others say: no hits of their own. */
const listsOfOthers = new Set(['index', 'glossary', 'compare', 'changes']);

/** Text between tags; never a tag, its attributes or a character reference. */
const textInHtml = /(?<=>)[^<>]+(?=<)/g;

/** Writes an index of some pages into a built site. */
export const writeSearchIndex = async (folder: string, pages: Parameters<typeof indexOf>[0]) => {
  writeIndex(folder, await indexOf(pages));
};

/** The files of an index. Pagefind takes its pages in the order they are sent, so that they are numbered the same each time. */
async function indexOf(pages: Iterable<SearchablePage> | AsyncIterable<SearchablePage>): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const added: Promise<string[]>[] = [];
  // It works on them on its own, while this thread makes others.
  for await (const page of pages) added.push(index.addHTMLFile(page).then(({ errors }) => errors, problemOf));
  const { files, errors: fileErrors } = await index.getFiles();
  const problems = [...(await Promise.all(added)).flat(), ...fileErrors];
  await close();
  if (problems.length > 0) throw new Error(`Pagefind: ${problems.join('; ')}`);
  return files;
}

const problemOf = (error: unknown) => [String(error)];

/** Puts them into a built site: Pagefind's own writing may not be at its end when it is closed. */
function writeIndex(folder: string, files: readonly IndexFile[]) {
  for (const { path, content } of settled(files)) putFile(join(folder, 'pagefind', path), content);
}
