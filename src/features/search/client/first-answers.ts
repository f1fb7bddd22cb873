import { type FirstIndex, type FirstPage, isTerm } from '../first-index.ts';
import { joint, withoutJoints } from '../joints.ts';
import { alternativesBy, baseOf } from '../words/query-terms.ts';
import { stemOfWord } from '../words/stem.ts';
import { compoundsIn, stemsIn, textsOf, wordsByPlace } from './indexed-words.ts';
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
  const titles = index.pages.map(([, title]) => stemsIn(title, lang).join(' '));
  const alternativesOf = alternativesBy(index.concepts);
  const speltLike = ({ typed }: Unit): Unit | undefined => {
    const near = words.near(stemOfWord(typed, lang));
    const spelt = near && spellingOf(near, index, lang);
    return spelt ? unitsOf(spelt, alternativesOf, lang)[0] : undefined;
  };

  return (query, choice = {}) => {
    const typed = unitsOf(query, alternativesOf, lang);
    const meanings = typed.map((unit) => meaningOf(unit, words, lang, speltLike));
    const known = meanings.filter((meaning) => meaning !== undefined);
    const pages = index.pages.flatMap((page, number) => (isChosen(page, choice) ? [number] : []));
    const counts = pages.map((page) => known.filter(({ matches }) => matches.has(page)).length);
    const most = Math.max(0, ...counts);
    const isCorrected = meanings.some((meaning, at) => meaning && meaning.unit.typed !== typed[at]!.typed);
    const meant = isCorrected ? typed.map((unit, at) => meanings[at]?.unit ?? unit) : typed;
    const asked = known.flatMap(({ unit: { stems } }) => stems[0] ?? []).join(' ');
    // A word of the glossary is an answer, no page.
    const termsLast = (a: number, b: number) => Number(isTerm(index.pages[a]!)) - Number(isTerm(index.pages[b]!));
    /** By its matches, the weight of the page, and whether it is called just that. */
    const scoreOf = (page: number) =>
      known.reduce((sum, { matches }) => sum + (matches.get(page)?.score ?? 0), 0) *
      index.pages[page]![3] *
      (asked === titles[page] ? 1.5 : 1);
    const hits = pages
      .filter((_, at) => most > 0 && counts[at] === most)
      .map((page) => ({ page, score: scoreOf(page) }))
      .sort((a, b) => termsLast(a.page, b.page) || b.score - a.score || a.page - b.page)
      .map(({ page }) => ({ page: index.pages[page]!, reason: reasonOf(page, known, index, lang) }));
    return {
      hits: most === typed.length ? hits : [],
      partial: most === typed.length ? [] : hits,
      corrected: isCorrected ? meant.map(({ typed }) => typed).join(' ') : undefined,
      missing: typed.filter((_, at) => !meanings[at]).map(({ typed }) => typed),
      typed,
      meant,
    };
  };
}

/** A match, and the other word that brought it. */
type UnitMatch = Match & { other?: OtherName };

/** What somebody means by a word, and the pages that have it. */
interface Meaning {
  unit: Unit;
  matches: Matches<UnitMatch>;
}

/** What is meant: itself, where pages have it; two words that are written as one; else one that is spelt like it. */
function meaningOf(
  unit: Unit,
  words: WordIndex,
  lang: string,
  speltLike: (unit: Unit) => Unit | undefined,
): Meaning | undefined {
  const whole = wholeMatchesOf(unit, words);
  if (whole.size > 0) return { unit, matches: withBeginnings(whole, unit, words) };
  const apart = twoWordsIn(unit.beginning, words, lang);
  const other = apart ? undefined : speltLike(unit);
  // The beginning of a word, or a slip: "Cottbuss" begins as "Cottbusser" does.
  const isBegun = apart !== undefined || words.beginningWith(unit.beginning).size > 0;
  const spelt = apart ? [apart] : (other?.stems ?? []);
  const meant = isBegun ? { ...unit, stems: [...unit.stems, ...spelt] } : other;
  return meant && { unit: meant, matches: withBeginnings(wholeMatchesOf(meant, words), meant, words) };
}

/** "Schwarzepumpe": two words of one page that somebody writes as one. */
function twoWordsIn(form: string, words: WordIndex, lang: string): string[] | undefined {
  for (let at = 4; at <= form.length - 4; at++) {
    const apart = [form.slice(0, at), form.slice(at)].map((word) => stemOfWord(word, lang));
    if (words.withAll(apart).size > 0) return apart;
  }
  return undefined;
}

/** Pages that have a word as it was typed, or another for it. */
function wholeMatchesOf({ stems, others }: Unit, words: WordIndex): Matches<UnitMatch> {
  return [
    ...stems.map((stems) => weighed(words.withAll(stems), shares.whole)),
    ...others.map((other) => weighed(words.withAll(other.stems), shares.other, other)),
  ].reduce(bestOf, new Map());
}

/** The same, and pages with a word that begins as this does, which somebody has not finished. */
function withBeginnings(whole: Matches<UnitMatch>, { beginning, stems }: Unit, words: WordIndex): Matches<UnitMatch> {
  const isWord = beginning.length > 1 && stems[0]!.length === 1;
  return isWord ? bestOf(whole, weighed(words.beginningWith(beginning), shares.beginning)) : whole;
}

const weighed = (matches: Matches, share: number, other?: OtherName): Matches<UnitMatch> =>
  new Map(
    Array.from(matches, ([page, match]) => [page, { ...match, score: match.score * share, ...(other && { other }) }]),
  );

/** Whether a page is among those somebody wants. */
export const isChosen = ([, , pageKind, , , , , places]: FirstPage, { kind, place }: Choice): boolean =>
  (kind === undefined || pageKind === kind) && (place === undefined || places.includes(place));

function reasonOf(page: number, known: Meaning[], index: FirstIndex, lang: string): Reason | undefined {
  for (const { matches } of known) {
    const match = matches.get(page);
    if (!match) continue;
    const { other } = match;
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
  const compound = compounds.find((word) => word.split(joint).some((other) => stemOfWord(other, lang) === part));
  return compound && withoutJoints(compound);
}

/** A word of the index as it is written. What is not capitalised in German is no word that somebody looks for. */
function spellingOf(form: string, index: FirstIndex, lang: string): string | undefined {
  for (const page of index.pages) {
    const found = wordsByPlace(page, index).find(({ word }) => stemOfWord(word, lang) === form);
    if (found) return lang.startsWith('de') && !/^\p{Lu}/u.test(found.word) ? undefined : found.word;
  }
  return undefined;
}
