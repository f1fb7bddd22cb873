import { pagefindJoint, withoutPagefindJoints } from '../joints.ts';
import { normalForm, wordsOf } from '../words/normal-form.ts';
import { indexedForm } from './indexed-words.ts';
import type { FirstAnswers } from './first-answers.ts';
import type { Unit } from './query-units.ts';

/** A page whose text has the words, with the place where it has them: escaped text with `<mark>` around the words. */
export interface TextHit {
  href: string;
  title: string;
  kind: string;
  excerpt: string;
}

/** What Pagefind knows of a result. */
interface Found {
  url: string;
  excerpt: string;
  content: string;
  /** Indices of the words that were found, among those of the content. */
  locations: number[];
  meta: { title?: string; kind?: string };
}

export interface Pagefind {
  init: () => Promise<void>;
  search: (
    term: string,
    options: { filters: Record<string, string> },
  ) => Promise<{ results: { data: () => Promise<Found> }[] }>;
}

/** So many pages of a query are looked at. */
const most = 12;

/** So many queries are asked for one: the words as they are, then with others of the same meaning. */
const mostQueries = 4;

/** Loads Pagefind, once. */
export async function loadPagefind(): Promise<Pagefind> {
  const address = new URL('/pagefind/pagefind.js', location.href).href;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.init();
  return pagefind;
}

/**
 * Pages whose text has all words of a query, or others of the same meaning; the best first. Pagefind answers a word that
 * stands nowhere with what begins like it: such pages are none.
 */
export async function textHits(
  { search }: Pagefind,
  { typed, meant }: Pick<FirstAnswers, 'typed' | 'meant'>,
  filters: Record<string, string>,
  lang: string,
): Promise<TextHit[]> {
  const hits = new Map<string, TextHit>();
  for (const query of typed === meant ? queriesOf(typed) : [...queriesOf(typed), ...queriesOf(meant)]) {
    const { results } = await search(query.map(({ word }) => word).join(' '), { filters });
    const found = await Promise.all(results.slice(0, most).map(({ data }) => data()));
    for (const result of found) {
      const { url, meta, excerpt } = result;
      if (hits.has(url) || !query.every(({ stems }) => hasWord(result, stems, lang))) continue;
      const [title, kind] = [meta.title ?? url, meta.kind ?? ''].map(withoutPagefindJoints);
      hits.set(url, { href: url, title: title!, kind: kind!, excerpt: withoutPagefindJoints(excerpt) });
    }
  }
  return [...hits.values()].slice(0, most);
}

/** A word to ask Pagefind for, and what a page has to have for it: all words of one of these. */
interface Asked {
  word: string;
  stems: string[][];
}

/** A query as it was typed, and the same with one word after the other in other words. */
function queriesOf(units: Unit[]): Asked[][] {
  const typed = units.map(({ typed, stems }): Asked => ({ word: typed, stems }));
  const others = units.flatMap(({ others }, at) =>
    others.map(({ word, stems }) => typed.with(at, { word, stems: [stems] })),
  );
  const formulas = typed.map(({ word, stems }) => ({ word: word.replace(/(?<=\p{L})\d/gu, subscript), stems }));
  const isFormula = formulas.some(({ word }, at) => word !== typed[at]!.word);
  return [typed, ...(isFormula ? [formulas] : []), ...others].slice(0, mostQueries);
}

/** Pagefind does not know that CO2 is CO₂. */
const subscript = (digit: string) => String.fromCodePoint(0x2080 + Number(digit));

/**
 * Whether the words found in a page are those that were asked for, have them as parts or begin with them; those of a
 * phrase one after the other.
 */
function hasWord({ content, locations }: Found, stems: string[][], lang: string): boolean {
  const words = content.split(/\s+/);
  const isAt = (at: number, stem: string) => spellingsOf(words[at] ?? '', lang).some((word) => word.startsWith(stem));
  return stems.some((phrase) => locations.some((at) => phrase.every((stem, offset) => isAt(at + offset, stem))));
}

/** A word of a text as it is compared: whole, in its inflections, and its parts. */
function spellingsOf(written: string, lang: string): string[] {
  const parts = written.split(pagefindJoint);
  const words = [...wordsOf(withoutPagefindJoints(written)), ...(parts.length > 1 ? parts.flatMap(wordsOf) : [])];
  return words.flatMap((word) => [indexedForm(word, lang), normalForm(word)]);
}
