import { addressesIn } from './addresses.ts';
import { collisionIn } from './collisions.ts';
import { decisionFor } from './replacements.ts';
import { defaultWords, type SwissWords } from './swiss-words.ts';
import { anyWord, compounding } from './word-patterns.ts';

/** One replacement; a report lists them, so that an editor can look at each. */
export interface Change {
  /** `A`: a word of the class A table. LOC-23: ß whose loss makes another word, to be reworded. */
  rule: 'A' | 'LOC-20' | 'LOC-23' | 'LOC-24';
  /** Index in the text as it was. */
  at: number;
  from: string;
  to: string;
  /** The word or sign in which it happened. */
  word: string;
}

/**
 * Swiss spelling of a German text: class A words, then ß, then quotation marks (LOC-20 to LOC-24).
 * Numbers are left alone, and so are web and e-mail addresses, file names and `{{gaps}}` (LOC-21).
 * Deriving twice changes nothing more. A name that keeps its ß needs mark-up and `deriveTree`.
 */
export function deriveText(
  text: string,
  words: SwissWords = defaultWords(),
  markup: Markup = {},
): { text: string; changes: Change[] } {
  const changes = swissChanges(text, words, markup);
  return { text: applyChanges(text, changes), changes };
}

/** Only the quotation marks of a text in Swiss form: the words of an official name are nobody's to respell (LOC-22). */
export function deriveMarks(text: string, words: SwissWords = defaultWords()): string {
  return applyChanges(
    text,
    swissChanges(text, words).filter(({ rule }) => rule === 'LOC-24'),
  );
}

/** From the first index up to, and without, the second. */
export type Span = readonly [from: number, to: number];

/** What mark-up says about a text that is gathered from several elements. */
export interface Markup {
  /** Nothing changes here. */
  official?: readonly Span[];
  /** Somebody's own words: only the spelling changes. */
  quoted?: readonly Span[];
  /** Indices at which one element's text ends and another's begins; no word is replaced across one. */
  seams?: readonly number[];
}

/** The changes a text needs, in its order. */
export function swissChanges(text: string, words: SwissWords, markup: Markup = {}): Change[] {
  const bounds = boundsIn(text, markup);
  const changes = [...wordChanges(text, words, bounds), ...quoteChanges(text, bounds)];
  return changes.filter(({ at, from }) => bounds.isFree([at, at + from.length])).sort((a, b) => a.at - b.at);
}

/** How far a text may be changed. */
export interface Bounds {
  /** May be respelt: no official name, no address, no sentence written for Switzerland. */
  isFree: (span: Span) => boolean;
  /** May be replaced as well: nobody's quotation, and not divided between elements. */
  isOurs: (span: Span) => boolean;
  /** The quotations, with their marks. */
  quotes: Span[];
}

export function boundsIn(text: string, { official = [], quoted = [], seams = [] }: Markup = {}): Bounds {
  const untouched = [...official, ...addressesIn(text)];
  const isFree = (span: Span) => !untouched.some((other) => overlap(span, other));
  const quotes = quotesIn(text, isFree);
  const notOurs = [...quoted, ...quotes];
  const isOurs = (span: Span) =>
    isFree(span) &&
    !notOurs.some((other) => overlap(span, other)) &&
    !seams.some((seam) => span[0] < seam && seam < span[1]);
  return { isFree, isOurs, quotes };
}

/** Puts the changes, in order and apart from one another, into the text they were found in. */
export function applyChanges(text: string, changes: Change[]): string {
  let end = 0;
  const pieces = changes.map(({ at, from, to }) => {
    const piece = text.slice(end, at) + to;
    end = at + from.length;
    return piece;
  });
  return pieces.join('') + text.slice(end);
}

export const overlap = (a: Span, b: Span) => a[0] < b[1] && b[0] < a[1];

/**
 * The quotations that are opened and closed, with their marks. German and Swiss marks close each other,
 * so that a text derived halfway is read as it will be when derived whole.
 */
function quotesIn(text: string, isFree: (span: Span) => boolean): Span[] {
  const opens: Record<string, string> = { '„': '“»', '«': '“»', '‚': '‘›', '‹': '‘›' };
  const open: { at: number; closers: string }[] = [];
  const quotes: Span[] = [];
  for (const { 0: mark, index } of text.matchAll(/[„“«»‚‘‹›]/g)) {
    if (!isFree([index, index + 1])) continue;
    const closers = opens[mark];
    if (closers) open.push({ at: index, closers });
    const start = open.findLastIndex((opened) => opened.closers.includes(mark));
    const opened = open[start];
    if (!opened) continue;
    quotes.push([opened.at, index + 1]);
    open.length = start;
  }
  return quotes;
}

function wordChanges(text: string, words: SwissWords, { isOurs }: Bounds): Change[] {
  return [...text.matchAll(anyWord)].flatMap(({ 0: word, index: at }) => {
    const end = at + word.length;
    const isWhole = !compounding.test(text.charAt(at - 1)) && !compounding.test(text.charAt(end));
    const decision = () => decisionFor(word, text.slice(0, at), text.slice(end), words.replacements);
    const decided = isWhole && isOurs([at, end]) ? decision() : undefined;
    if (decided && 'swiss' in decided) return [{ rule: 'A' as const, at, from: word, to: decided.swiss, word }];
    return eszettChanges(word, at, words);
  });
}

function eszettChanges(word: string, at: number, { rows }: SwissWords): Change[] {
  const others = word.replace(/[ßẞ]/g, '');
  const hasNoLowerCase = others === others.toUpperCase();
  const collides = others !== word && collisionIn(word, rows.collisions) !== undefined;
  return [...word.matchAll(/[ßẞ]/g)].map(({ 0: from, index }) => {
    const isCapital = from === 'ẞ';
    const isAmongCapitals = hasNoLowerCase && (isCapital || others.length > 1);
    return {
      rule: collides ? 'LOC-23' : 'LOC-20',
      at: at + index,
      from,
      to: isAmongCapitals ? 'SS' : isCapital ? 'Ss' : 'ss',
      word,
    };
  });
}

/** „ and “ change wherever they stand; ‚ and ‘ only as a pair, since ‘ may be a mistyped apostrophe. */
function quoteChanges(text: string, { quotes }: Bounds): Change[] {
  const swiss: Record<string, string> = { '„': '«', '“': '»', '‚': '‹', '‘': '›' };
  const paired = new Set(quotes.flatMap(([from, to]) => [from, to - 1]));
  return [...text.matchAll(/[„“‚‘]/g)]
    .filter(({ 0: mark, index }) => /[„“]/.test(mark) || paired.has(index))
    .map(({ 0: from, index: at }) => ({
      rule: 'LOC-24',
      at,
      from,
      to: swiss[from] ?? from,
      word: from,
    }));
}
