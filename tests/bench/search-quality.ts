import type { Site } from '../../src/routes/site.ts';
import { evaluate, meanRankOf, type Quality, recallOf } from '../search/evaluate.ts';
import { addressIn, type JudgedQuery, judgedQueries } from '../search/judged-queries.ts';
import { withDialogSearch, withPlainSearch } from '../search/searches.ts';
import { table } from './markdown.ts';
import type { SearchedSite } from './plain-pagefind.ts';

/**
 * The judged queries in each language, answered by the site's search and by Pagefind alone: those that may be looked at
 * while it is tuned, and those held out.
 */
export async function searchQualityTable({ folder, plain }: SearchedSite, { languages }: Site): Promise<string> {
  const judged = judgedQueries() as Record<string, JudgedQuery[]>;
  const rows: (string | number)[][] = [];
  for (const language of languages) {
    const queries = judged[language.key] ?? [];
    const halves = [false, true].map((isHeldOut) => queries.filter(({ heldOut = false }) => heldOut === isHeldOut));
    const address = addressIn(language);
    const own = await withDialogSearch(folder, language, (search) =>
      inTurn(halves, (half) => evaluate(half, search, address)),
    );
    // Pagefind knows no place on a page: the page of all terms is right where one is wanted.
    const pageOf = (key: string) => address(key).replace(/#.*/, '');
    const alone = await withPlainSearch(plain, language, (search) =>
      inTurn(halves, (half) => evaluate(half, search, pageOf)),
    );
    rows.push(rowOf(language.key, 'this search', own), rowOf(language.key, 'Pagefind alone', alone));
  }
  return table(
    ['Language', 'Search', 'Queries', 'recall@3', 'held out', 'MRR', 'held out', 'False hits', 'Forbidden hits'],
    rows,
  );
}

function rowOf(language: string, name: string, halves: Quality[]): (string | number)[] {
  const sum = (count: (quality: Quality) => number) => halves.reduce((sum, half) => sum + count(half), 0);
  return [
    language,
    name,
    sum(({ asked }) => asked),
    ...halves.map((half) => recallOf(half).toFixed(3)),
    ...halves.map((half) => meanRankOf(half).toFixed(3)),
    `${sum(({ falseHits }) => falseHits.length)} of ${sum(({ askedForNothing }) => askedForNothing)}`,
    sum(({ forbidden }) => forbidden.length),
  ];
}

async function inTurn<T, U>(all: readonly T[], make: (one: T) => Promise<U>): Promise<U[]> {
  const made: U[] = [];
  for (const one of all) made.push(await make(one));
  return made;
}
