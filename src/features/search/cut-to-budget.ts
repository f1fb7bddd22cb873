import { brotliCompressSync, constants } from 'node:zlib';
import type { FirstIndex, FirstPage } from './first-index.ts';

/** Bytes (Brotli) that the pages of first answers may take; the code of the dialog comes besides. */
const budget = 40_000;

/**
 * First answers of a large site without what weighs least: the summaries and words of its lightest pages, then those
 * pages. They are found in the full text.
 */
export function cutToBudget(index: FirstIndex): FirstIndex {
  const fits = (pages: FirstPage[]) => bytesOf({ ...index, pages }) <= budget;
  const named = (count: number) => index.pages.map((page, at) => (at < count ? page : nameOf(page)));
  const count = most(index.pages.length, (count) => fits(named(count)));
  if (count !== undefined) return { ...index, pages: named(count) };
  const kept = most(index.pages.length, (count) => fits(named(0).slice(0, count))) ?? 0;
  return { ...index, pages: named(0).slice(0, kept) };
}

/** A page with its names alone. */
const nameOf = ([href, title, kind, weight, , names, , places]: FirstPage): FirstPage => [
  href,
  title,
  kind,
  weight,
  '',
  names,
  '',
  places,
  [],
];

const bytesOf = (index: FirstIndex) =>
  brotliCompressSync(JSON.stringify(index), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;

/** The largest number up to a limit that fits, where all smaller ones do; undefined where not even none does. */
function most(limit: number, fits: (count: number) => boolean): number | undefined {
  if (!fits(0)) return undefined;
  let [least, excess] = [0, limit + 1];
  if (fits(limit)) return limit;
  while (excess - least > 1) {
    const middle = Math.floor((least + excess) / 2);
    if (fits(middle)) least = middle;
    else excess = middle;
  }
  return least;
}
