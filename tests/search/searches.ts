import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { arranged, openAnswers, partialBelow } from '../../src/features/search/client/answers.ts';
import type { Hit } from '../../src/features/search/client/first-answers.ts';
import { type Pagefind, textHits } from '../../src/features/search/client/full-text.ts';
import { type FirstIndex, firstIndexPath } from '../../src/features/search/first-index.ts';
import type { Language } from '../../src/locales/languages.ts';
import { withPagefind } from './pagefind-in-node.ts';

/** What a query finds, by the addresses of pages: a path, for a word of the glossary with its `#`. */
export interface Found {
  /** Those that answer above all pages: the finder with an area, a figure, a definition. */
  answers: string[];
  /** From top to bottom, each once. */
  pages: string[];
  /** Those of them that are there before any text is searched. */
  atOnce: string[];
}

export type Search = (query: string) => Promise<Found>;

/** Lends the search of a built site in a language, as the dialog does it. */
export const withDialogSearch = <T>(folder: string, { key, path }: Language, use: (search: Search) => Promise<T>) =>
  withPagefind(folder, key, (pagefind) => use(dialogSearch(readFirstIndex(folder, path), pagefind, key)));

/** What first answers are given from, in a built site, by the path of a language. */
export const readFirstIndex = (folder: string, languagePath: string): FirstIndex =>
  JSON.parse(readFileSync(join(folder, firstIndexPath(languagePath)), 'utf8')) as FirstIndex;

function dialogSearch(index: FirstIndex, pagefind: Pagefind, lang: string): Search {
  const answersTo = openAnswers(index, lang);
  return async (query) => {
    const { first, area, figures, pages, isEnough } = answersTo(query);
    const atOnce = addressesOf(pages);
    const texts = isEnough ? [] : await textHits(pagefind, first, {}, lang);
    return {
      answers: [...(area ? [area.href.replace(/\?.*/, '')] : []), ...figures.map(({ page: [href] }) => href)],
      pages: [
        ...atOnce,
        ...texts.map(({ href }) => href),
        ...(isEnough ? [] : partialBelow(texts, first).map(({ page: [href] }) => href)),
      ],
      atOnce,
    };
  };
}

/** The addresses of pages as they are shown, and those behind "more of this kind". */
function addressesOf(hits: Hit[]): string[] {
  const { best, kinds } = arranged(hits);
  return [...best, ...kinds.flatMap(({ others }) => others)].map(({ page: [href] }) => href);
}

/** Lends Pagefind alone, as it is found beside a built site by its own script: all results in its order. */
export const withPlainSearch = <T>(folder: string, { key }: Language, use: (search: Search) => Promise<T>) =>
  withPagefind(folder, key, ({ search }) =>
    use(async (query) => {
      const { results } = await search(query, { filters: {} });
      const pages = await Promise.all(results.map(({ data }) => data()));
      return { answers: [], pages: pages.map(({ url }) => url), atOnce: [] };
    }),
  );
