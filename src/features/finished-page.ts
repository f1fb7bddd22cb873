import { insertSoftHyphens } from '../output/hyphenation/divided-text.ts';
import type { BreaksOf } from '../output/hyphenation/hyphenation.ts';
import { softHyphenPlaces } from '../output/hyphenation/soft-hyphens.ts';
import { tightenPolicy } from '../output/policy.ts';
import { readWithPlaces } from '../markup/html-tree.ts';
import { type FrontMatter, pageMarkdown } from './markdown/page-markdown.ts';
import { searchMarksIn } from './search/search-marks.ts';
import { searchablePage } from './search/searchable-page.ts';

/** A page as it is published, and as the search reads it. */
export interface FinishedPage {
  html: string;
  /** Undefined where the page has nothing for the search; to be asked last, since it changes the tree. */
  searchable: () => string | undefined;
  /** The page as Markdown, below what stands above it. */
  markdown: (about: FrontMatter) => string;
}

/**
 * What is done to a finished page, in one reading of it: soft hyphens in its long words, nothing that only the search
 * reads, a policy for what stands in it; and not a byte besides.
 */
export function finishedPage(page: string, breaksOf: BreaksOf): FinishedPage {
  // The head has no text to divide, but most of the code to read.
  const start = Math.max(0, page.indexOf('<body'));
  const [head, body] = [page.slice(0, start), page.slice(start)];
  const [, lang = ''] = /<html\b[^>]*\blang="([^"]*)"/.exec(head) ?? [];
  const document = readWithPlaces(body);
  const places = softHyphenPlaces(document, body, lang, breaksOf);
  const cuts = searchMarksIn(document).sort((a, b) => a.from - b.from);
  // From one cut to the next, each part with the places that lie in it.
  const ends = [...cuts.map(({ from }) => from), body.length];
  const parts = ends.map((end, index) => {
    const from = cuts[index - 1]?.until ?? 0;
    const within = places.filter((place) => place >= from && place < end).map((place) => place - from);
    return insertSoftHyphens(body.slice(from, end), within);
  });
  return {
    html: tightenPolicy(head + parts.join('')),
    searchable: () => searchablePage(document, lang),
    markdown: (about) => pageMarkdown(document, about),
  };
}
