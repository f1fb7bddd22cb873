import { type FirstIndex, type FirstPage, isTerm } from '../first-index.ts';
import { joint } from '../joints.ts';
import { wordsOf } from '../words/normal-form.ts';
import { alternativesBy, baseOf } from '../words/query-terms.ts';
import { compoundsIn, indexedForm, textsOf, wordsByPlace } from './indexed-words.ts';
import { type OtherName, type Unit, unitsOf } from './query-units.ts';
import { bestOf, type Match, type Matches, type WordIndex, wordIndexOf } from './word-index.ts';

/** Why a page is a hit that does not have the word itself: a compound has it, or it is another language's word. */
export type Reason = { partOf: string } | { word: string; from: string };

export interface Hit {
  page: FirstPage;
  reason?: Reason | undefined;
}

export interface FirstAnswers {
  /** Pages that have all of the words, the best first. */
  hits: Hit[];
  /** Where none has them all, pages that have most of them: those whose text has them all come before. */
  partial: Hit[];
  /** What was searched instead, where a word stands nowhere and one like it does. */
  corrected: string | undefined;
  /** Words that first answers know nothing of. */
  missing: string[];
  /** The query as it was typed, and as it was searched: with words that are spelt otherwise. */
  typed: Unit[];
  meant: Unit[];
}

/** Only pages of a kind, or about a place: their indices in the index. */
export interface Choice {
  kind?: number | undefined;
  place?: number | undefined;
}

/** How much a match counts: the word itself, another for it, and one that only begins so. */
const shares = { whole: 2, other: 0.6, beginning: 1 };

/** Answers from names, kinds, places, figures and summaries of all pages, without a network and at once. */
export function openFirstAnswers(index: FirstIndex, lang: string): (query: string, choice?: Choice) => FirstAnswers {
  const words = wordIndexOf(index, lang);
  const alternativesOf = alternativesBy(index.concepts);
  const meantBy = (unit: Unit) =>
    meantInstead(unit, words, lang, () => {
      const near = words.near(indexedForm(unit.typed, lang));
      const spelt = near && spellingOf(near, index, lang);
      return spelt ? unitsOf(spelt, alternativesOf, lang)[0] : undefined;
    });

  return (query, choice = {}) => {
    const typed = unitsOf(query, alternativesOf, lang);
    const known = typed.map(meantBy);
    const units = known.filter((unit) => unit !== undefined);
    const found = units.map((unit) => matchesOf(unit, words));
    const pages = index.pages.flatMap((page, number) => (isChosen(page, choice) ? [number] : []));
    const counts = pages.map((page) => found.filter((matches) => matches.has(page)).length);
    const most = Math.max(0, ...counts);
    const isCorrected = known.some((unit, at) => unit && unit.typed !== typed[at]!.typed);
    const meant = isCorrected ? typed.map((unit, at) => known[at] ?? unit) : typed;
    // A word of the glossary is an answer, no page.
    const termsLast = (a: number, b: number) => Number(isTerm(index.pages[a]!)) - Number(isTerm(index.pages[b]!));
    const hits = pages
      .filter((_, at) => most > 0 && counts[at] === most)
      .map((page) => ({ page, score: scoreOf(page, units, found, index, lang) }))
      .sort((a, b) => termsLast(a.page, b.page) || b.score - a.score || a.page - b.page)
      .map(({ page }) => ({ page: index.pages[page]!, reason: reasonOf(page, found, index, lang) }));
    return {
      hits: most === typed.length ? hits : [],
      partial: most === typed.length ? [] : hits,
      corrected: isCorrected ? meant.map(({ typed }) => typed).join(' ') : undefined,
      missing: typed.filter((_, at) => !known[at]).map(({ typed }) => typed),
      typed,
      meant,
    };
  };
}

/** What somebody means by a word: itself, where pages have it; two that are written as one; else one that is spelt like it. */
function meantInstead(unit: Unit, words: WordIndex, lang: string, spelt: () => Unit | undefined): Unit | undefined {
  if (wholeMatchesOf(unit, words).size > 0) return unit;
  const apart = twoWordsIn(unit.beginning, words, lang);
  if (apart) return { ...unit, stems: [...unit.stems, apart] };
  const other = spelt();
  if (words.beginningWith(unit.beginning).size === 0) return other;
  // The beginning of a word, or a slip: "Cottbuss" begins as "Cottbusser" does.
  return other ? { ...unit, stems: [...unit.stems, ...other.stems] } : unit;
}

/** "Schwarzepumpe": two words of one page that somebody writes as one. */
function twoWordsIn(form: string, words: WordIndex, lang: string): string[] | undefined {
  for (let at = 4; at <= form.length - 4; at++) {
    const apart = [form.slice(0, at), form.slice(at)].map((word) => indexedForm(word, lang));
    if (words.withAll(apart).size > 0) return apart;
  }
  return undefined;
}

/** Another word for a unit, by the match it brought. */
const otherWords = new WeakMap<Match, OtherName>();

/** Pages that have a word as it was typed, or another for it. */
function wholeMatchesOf({ stems, others }: Unit, words: WordIndex): Matches {
  const own = stems.map((stems) => weighed(words.withAll(stems), shares.whole)).reduce(bestOf, new Map());
  const named = others.map((other) => {
    const matches = weighed(words.withAll(other.stems), shares.other);
    for (const match of matches.values()) otherWords.set(match, other);
    return matches;
  });
  return named.reduce(bestOf, own);
}

/** The same, and pages with a word that begins as this does, which somebody has not finished. */
function matchesOf(unit: Unit, words: WordIndex): Matches {
  const whole = wholeMatchesOf(unit, words);
  const isWord = unit.beginning.length > 1 && unit.stems[0]!.length === 1;
  return isWord ? bestOf(whole, weighed(words.beginningWith(unit.beginning), shares.beginning)) : whole;
}

const weighed = (matches: Matches, share: number): Matches =>
  new Map(Array.from(matches, ([page, match]) => [page, { ...match, score: match.score * share }]));

/** Whether a page is among those somebody wants. */
export const isChosen = ([, , pageKind, , , , , places]: FirstPage, { kind, place }: Choice): boolean =>
  (kind === undefined || pageKind === kind) && (place === undefined || places.includes(place));

/** How good a hit is: by its matches, the weight of the page, and whether it is called just that. */
function scoreOf(page: number, units: Unit[], found: Matches[], index: FirstIndex, lang: string): number {
  const [, title, , weight] = index.pages[page]!;
  const asked = units.flatMap(({ stems: [own = []] }) => own).join(' ');
  const called = wordsOf(title)
    .map((word) => indexedForm(word, lang))
    .join(' ');
  const sum = found.reduce((sum, matches) => sum + (matches.get(page)?.score ?? 0), 0);
  return sum * weight * (asked === called ? 1.5 : 1);
}

function reasonOf(page: number, found: Matches[], index: FirstIndex, lang: string): Reason | undefined {
  for (const matches of found) {
    const match = matches.get(page);
    if (!match) continue;
    const other = otherWords.get(match);
    // In a language's own words, one is not translated into the other.
    if (other) return { word: other.word, from: baseOf(lang) === other.from ? '' : other.from };
    const compound = match.isWhole ? undefined : compoundWith(match.word, index.pages[page]!, index, lang);
    if (compound) return { partOf: compound };
  }
  return undefined;
}

/** The compound of a page that has a part, as it is written. */
function compoundWith(part: string, page: FirstPage, index: FirstIndex, lang: string): string | undefined {
  const compounds = textsOf(page, index).flatMap(({ text }) => compoundsIn(text));
  const compound = compounds.find((word) => word.split(joint).some((other) => indexedForm(other, lang) === part));
  return compound?.replaceAll(joint, '');
}

/** A word of the index as it is written. What is not capitalised in German is no word that somebody looks for. */
function spellingOf(form: string, index: FirstIndex, lang: string): string | undefined {
  for (const page of index.pages) {
    const found = wordsByPlace(page, index).find(({ word }) => indexedForm(word, lang) === form);
    if (found) return lang.startsWith('de') && !/^\p{Lu}/u.test(found.word) ? undefined : found.word;
  }
  return undefined;
}
