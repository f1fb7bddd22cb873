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

/** So many pages of a query are looked at in one go, and so often, until there are enough that are new. */
const atOnce = 12;
const most = { goes: 3, hits: 12 };

/** So many queries are asked for one: the words as they are, then with others of the same meaning. */
const mostQueries = 4;

/** The same as `textHits`, with Pagefind as it lies in the site. Rejects where it cannot be had. */
export async function textHitsIn(
  answers: Parameters<typeof textHits>[1],
  filters: Record<string, string>,
  lang: string,
): Promise<TextHit[]> {
  const address = new URL('/pagefind/pagefind.js', location.href).href;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.init();
  return textHits(pagefind, answers, filters, lang);
}

/**
 * Pages besides the first answers whose text has all words of a query, or others of the same meaning. Pagefind answers a word that
 * stands nowhere with what begins like it: such pages are none.
 */
export async function textHits(
  { search }: Pagefind,
  { typed, meant, hits: first }: Pick<FirstAnswers, 'typed' | 'meant' | 'hits'>,
  filters: Record<string, string>,
  lang: string,
): Promise<TextHit[]> {
  const known = new Set(first.map(({ page: [href] }) => href));
  const hits = new Map<string, TextHit>();
  for (const query of typed === meant ? queriesOf(typed) : [...queriesOf(typed), ...queriesOf(meant)]) {
    const { results } = await search(query.map(({ word }) => word).join(' '), { filters });
    for (let go = 0; go < most.goes && hits.size < atOnce / 2; go++) {
      const some = results.slice(go * atOnce, (go + 1) * atOnce);
      const found = await Promise.all(some.map(({ data }) => data()));
      for (const result of found.filter(({ url }) => !known.has(url) && !hits.has(url)))
        if (query.every(({ stems }) => hasWord(result, stems, lang))) hits.set(result.url, hitOf(result));
    }
  }
  return [...hits.values()].slice(0, most.hits);
}

const hitOf = ({ url, meta: { title = url, kind = '' }, excerpt }: Found): TextHit => ({
  href: url,
  title: withoutPagefindJoints(title),
  kind: withoutPagefindJoints(kind),
  excerpt: withoutPagefindJoints(excerpt),
});

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
