import { brotliCompressSync } from 'node:zlib';
import { siteOf } from '../../src/features/house.ts';
import { openFirstAnswers } from '../../src/features/search/client/first-answers.ts';
import type { FirstIndex } from '../../src/features/search/first-index.ts';
import { firstIndexOf } from '../../src/features/search/first-pages.ts';
import { isListed, routesIn } from '../../src/routes/site.ts';
import { readRegion } from '../../src/schemas/read-region.ts';
import { frozenDay } from '../fixtures/frozen.ts';
import { growLargeRegion } from '../generators/large-region.ts';
import { inKilobytes, table } from './markdown.ts';
import { median } from './median.ts';

/** What is asked of each region, letter by letter: a name, a part of a compound, a word in a title, a slip, nothing. */
const queries = ['Musterstadt', 'Hafen', 'Gewerbe', 'Fläche 12', 'Meldugn', 'Glasfaser'].flatMap((query) =>
  Array.from(query, (_, at) => query.slice(0, at + 1)),
);

/** First answers in regions of so many pages in each language: bytes of their index, and ratios to the smallest. */
export function growthOfSearchTable(folder: string, counts: readonly number[]): string {
  const grown = counts.map((count) => {
    growLargeRegion(folder, count);
    const site = siteOf(readRegion(folder).region!, folder, frozenDay);
    const [language] = site.languages;
    const pages = routesIn(site, language!).filter(isListed).length;
    const index = firstIndexOf(site, language!);
    const json = JSON.stringify(index);
    return {
      pages,
      known: index.pages.length,
      packed: brotliCompressSync(json).length,
      ...timesOf(json, language!.key),
    };
  });
  const [smallest] = grown;
  return table(
    ['Pages', 'known at once', 'Index', 'Opening it ÷', 'A key ÷', 'A key'],
    grown.map(({ pages, known, packed, opening, asking }) => [
      pages,
      known,
      inKilobytes(packed),
      (opening / smallest!.opening).toFixed(1),
      (asking / smallest!.asking).toFixed(1),
      `${asking.toFixed(2)} ms`,
    ]),
  );
}

/** Medians in milliseconds, in this process. */
function timesOf(json: string, lang: string) {
  const openings = Array.from({ length: 5 }, () => timed(() => openFirstAnswers(JSON.parse(json) as FirstIndex, lang)));
  const ask = openings.at(-1)!.made;
  const askings = Array.from({ length: 3 }, () => queries.map((query) => timed(() => ask(query)).milliseconds)).flat();
  return { opening: median(openings.map(({ milliseconds }) => milliseconds)), asking: median(askings) };
}

function timed<T>(make: () => T): { made: T; milliseconds: number } {
  const started = performance.now();
  const made = make();
  return { made, milliseconds: performance.now() - started };
}
