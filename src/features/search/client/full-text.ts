import { pagefindJoint, withoutPagefindJoints } from '../joints.ts';
import { normalForm, tokensOf, wordsOf } from '../words/normal-form.ts';
import { stemOfWord } from '../words/stem.ts';
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
const most = { goes: 2, hits: 12 };

/** Letters that are enough of a word: "Lohn" is none of "lohnt". */
const beginning = 5;

/** So many queries are asked for one: the words as they are, then with others of the same meaning. */
const mostQueries = 4;

let pagefind: Pagefind | undefined;
let tries = 0;

async function loadPagefind(): Promise<Pagefind> {
  // A module that could not be had is not asked for again by the same address.
  const address = new URL(`/pagefind/pagefind.js${tries++ === 0 ? '' : `?${tries}`}`, location.href).href;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.init();
  return pagefind;
}

/** The same as `textHits`, with Pagefind as it lies in the site. Rejects where it cannot be had. */
export async function textHitsIn(
  answers: Parameters<typeof textHits>[1],
  filters: Record<string, string>,
  lang: string,
): Promise<TextHit[]> {
  try {
    pagefind ??= await loadPagefind();
    return await textHits(pagefind, answers, filters, lang);
  } catch (error) {
    // What failed is made anew, where somebody asks again.
    pagefind = undefined;
    throw error;
  }
}

/**
 * Pages besides the first answers whose text has all words of a query, or others of the same meaning. Pagefind answers a
 * word that stands nowhere with what begins like it: such pages are none.
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
      const found = await allThatCame(some.map(({ data }) => data()));
      for (const result of found.filter(({ url }) => !known.has(url) && !hits.has(url)))
        if (query.every(({ phrases }) => hasPhrase(result, phrases, lang))) hits.set(result.url, hitOf(result));
    }
  }
  return [...hits.values()].slice(0, most.hits);
}

/** What could be had. Rejects where nothing could. */
async function allThatCame<T>(asked: Promise<T>[]): Promise<T[]> {
  const settled = await Promise.allSettled(asked);
  const came = settled.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
  if (came.length === 0) await Promise.all(asked);
  return came;
}

const hitOf = ({ url, meta: { title = url, kind = '' }, excerpt }: Found): TextHit => ({
  href: url,
  title: withoutPagefindJoints(title),
  kind: withoutPagefindJoints(kind),
  excerpt: withoutPagefindJoints(excerpt),
});

/** A word to ask Pagefind for, and what a page has to have for it: one of these phrases. */
interface Asked {
  word: string;
  phrases: string[][];
}

/** A query as it was typed, and the same with one word after the other in other words. */
function queriesOf(units: Unit[]): Asked[][] {
  const typed = units.map(({ typed }): Asked => ({ word: typed, phrases: phrasesOf(typed) }));
  const others = units.flatMap(({ others }, at) =>
    others.map(({ word }) => typed.with(at, { word, phrases: phrasesOf(word) })),
  );
  const respelt = typed.map((asked) => ({ ...asked, word: asked.word.replace(foreignToPagefind, respell) }));
  const isRespelt = respelt.some(({ word }, at) => word !== typed[at]!.word);
  return [typed, ...(isRespelt ? [respelt] : []), ...others].slice(0, mostQueries);
}

/** The words of a text one after the other, and the same with those apart that hyphens join. */
function phrasesOf(text: string): string[][] {
  const tokens = tokensOf(text);
  return [tokens.map(({ word }) => word), tokens.flatMap(({ word, parts }) => (parts.length > 0 ? parts : [word]))];
}

/** Pagefind does not know that CO2 is CO₂ and Zuerich is Zürich. */
const foreignToPagefind = /(?<=\p{L})\d|[aou]e/giu;

const respell = (sign: string) =>
  /\d/.test(sign) ? String.fromCodePoint(0x2080 + Number(sign)) : `${sign.charAt(0)}\u0308`.normalize('NFC');

/** Whether the words found in a page are those that were asked for; of a phrase, one after the other. */
function hasPhrase({ content, locations }: Found, phrases: string[][], lang: string): boolean {
  const words = content.split(/\s+/);
  const isAt = (at: number, asked: string) =>
    spellingsIn(words[at] ?? '').some(
      (word) =>
        stemOfWord(word, lang) === stemOfWord(asked, lang) ||
        (asked.length >= beginning && normalForm(word).startsWith(normalForm(asked))),
    );
  return phrases.some((phrase) => locations.some((at) => phrase.every((word, offset) => isAt(at + offset, word))));
}

/** A word of a text as it is compared: whole, and its parts. */
function spellingsIn(written: string): string[] {
  const parts = written.split(pagefindJoint);
  return [...wordsOf(withoutPagefindJoints(written)), ...(parts.length > 1 ? parts.flatMap(wordsOf) : [])];
}
