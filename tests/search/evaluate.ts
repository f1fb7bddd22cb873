import type { JudgedQuery } from './judged-queries.ts';
import type { Found, Search } from './searches.ts';

/** How well a search answers judged queries. */
export interface Quality {
  /** Queries that want pages, and those that want nothing. */
  asked: number;
  askedForNothing: number;
  /** Queries with all that must be among the first three (of pages that are equally right, one). */
  right: number;
  /** The sum of 1 ÷ the place of the first page wanted; nothing where none is found. */
  reciprocalRanks: number;
  /** What went wrong, in words, each with its query. */
  misses: string[];
  /** Answers to what stands nowhere. */
  falseHits: string[];
  /** Pages found that must not be. */
  forbidden: string[];
}

/** Answers each query and compares with what is judged. `addressOf` knows the address of a page by its key. */
export async function evaluate(
  queries: readonly JudgedQuery[],
  search: Search,
  addressOf: (key: string) => string,
): Promise<Quality> {
  const quality = nothingAsked();
  for (const judged of queries) {
    const found = await search(judged.query);
    const all = [...found.answers, ...found.pages];
    if (judged.nothing) {
      quality.askedForNothing += 1;
      if (all.length > 0) quality.falseHits.push(`“${judged.query}” stands nowhere and finds ${topOf(found)}`);
      continue;
    }
    const wanted = (judged.top3 ?? judged.anyOf ?? []).map(addressOf);
    const places = wanted.map((address) => placeOf(address, found));
    const isRight = judged.top3 ? places.every(isAmongFirst) : places.some(isAmongFirst);
    const best = Math.min(...places.filter((place) => place > 0));
    quality.asked += 1;
    quality.right += Number(isRight);
    quality.reciprocalRanks += 1 / best;
    if (!isRight) quality.misses.push(`“${judged.query}” finds ${topOf(found)}; wanted: ${wanted.join(' ')}`);
    const unwanted = (judged.not ?? []).map(addressOf).filter((address) => all.includes(address));
    if (unwanted.length > 0) quality.forbidden.push(`“${judged.query}” finds ${unwanted.join(' ')}`);
  }
  return quality;
}

/** From 1; that of what answers above all pages; 0 for what is not found. */
const placeOf = (address: string, { answers, pages }: Found) =>
  answers.includes(address) ? 1 : pages.indexOf(address) + 1;

/** What stands on top of what was found. */
function topOf({ answers, pages }: Found): string {
  const above = answers.length > 0 ? `(above: ${answers.join(' ')}) ` : '';
  return above + (pages.slice(0, 3).join(' ') || 'no page');
}

const isAmongFirst = (place: number) => place > 0 && place <= 3;

/** Share of queries whose pages are among the first three; 1 where none was asked. */
export const recallOf = ({ right, asked }: Quality): number => (asked === 0 ? 1 : right / asked);

/** The mean reciprocal rank; 1 where none was asked. */
export const meanRankOf = ({ reciprocalRanks, asked }: Quality): number => (asked === 0 ? 1 : reciprocalRanks / asked);

const nothingAsked = (): Quality => ({
  asked: 0,
  askedForNothing: 0,
  right: 0,
  reciprocalRanks: 0,
  misses: [],
  falseHits: [],
  forbidden: [],
});

/** Several evaluations as one. */
export const together = (qualities: readonly Quality[]): Quality =>
  qualities.reduce(
    (sum, quality) => ({
      asked: sum.asked + quality.asked,
      askedForNothing: sum.askedForNothing + quality.askedForNothing,
      right: sum.right + quality.right,
      reciprocalRanks: sum.reciprocalRanks + quality.reciprocalRanks,
      misses: [...sum.misses, ...quality.misses],
      falseHits: [...sum.falseHits, ...quality.falseHits],
      forbidden: [...sum.forbidden, ...quality.forbidden],
    }),
    nothingAsked(),
  );
