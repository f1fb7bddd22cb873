import { findEach, type LanguageFinding, type LanguageRule, quoted, sidesOf } from './rule.ts';
import { straightMarks } from './straight-marks.ts';

/** The marks of a language, outside and inside a quotation (LOC-24). */
export interface QuotationMarks {
  outer: readonly [opening: string, closing: string];
  inner: readonly [opening: string, closing: string];
}

const german: QuotationMarks = { outer: ['„', '“'], inner: ['‚', '‘'] };
const swiss: QuotationMarks = { outer: ['«', '»'], inner: ['‹', '›'] };
const english: QuotationMarks = { outer: ['“', '”'], inner: ['‘', '’'] };

const marksOf: Record<string, QuotationMarks> = { de: german, 'de-CH': swiss, en: english };

// A “ closes in German and opens in English; ’ is the apostrophe of all three.
const foreignToGerman = /[«»‹›”]|(?<![\p{L}\p{N}\p{P}\uFFFC\uFFFD])[“‘](?=[\p{L}\p{N}])/gu;
const foreignToSwiss = /[„“”‚‘]/g;
const foreignToEnglish = /[«»‹›„‚]/g;

/** L2, L3, L4 and L7: each language has marks of its own, close to what they quote and not straight. */
export const quotationRules: LanguageRule[] = [
  {
    id: 'L2',
    level: 'error',
    languages: ['de-CH'],
    signs: /[„“”‚‘]/,
    find: (text) => foreignMarks(text, foreignToSwiss, swiss),
  },
  {
    id: 'L3',
    level: 'error',
    languages: ['de'],
    signs: /[«»‹›”“‘]/,
    find: (text) => foreignMarks(text, foreignToGerman, german),
  },
  {
    id: 'L3',
    level: 'error',
    languages: ['en'],
    signs: /[«»‹›„‚]/,
    find: (text) => foreignMarks(text, foreignToEnglish, english),
  },
  // Not in French, which wants these spaces.
  {
    id: 'L4',
    level: 'error',
    languages: ['de-CH'],
    signs: /[«‹»›]/,
    find: (text) => innerSpaces(text, /[«‹]\s+\S*|(?:(?<!\S)\S+)?\s+[»›]/g),
  },
  {
    id: 'L4',
    level: 'error',
    languages: ['de'],
    signs: /[„‚“]/,
    find: (text) => innerSpaces(text, /[„‚]\s+\S*|(?:(?<!\S)\S+)?\s+“(?![\p{L}\p{N}])/gu),
  },
  {
    id: 'L4',
    level: 'error',
    languages: ['en'],
    signs: /[“‘”]/,
    find: (text) => innerSpaces(text, /[“‘]\s+\S*|(?:(?<!\S)\S+)?\s+”/g),
  },
  {
    id: 'L7',
    level: 'warning',
    languages: 'all',
    signs: /["']/,
    find: (text, language) => straightMarks(text, marksOf[language]),
  },
];

/** A pair of them around some words is told once, a mark alone by itself. */
function foreignMarks(text: string, foreign: RegExp, own: QuotationMarks): LanguageFinding[] {
  const marks = [...text.matchAll(foreign)].map(({ 0: mark, index }) => ({ mark, index }));
  const pairs = pairsOf(marks, text);
  const closing = new Set([...pairs.values()].map(({ index }) => index));
  return marks
    .filter(({ index }) => !closing.has(index))
    .map(({ mark, index }) => {
      const end = pairs.get(index);
      if (!end) {
        return {
          at: index,
          length: mark.length,
          problem: `In ${quoted(surroundings(text, index))} steht mit ${mark} ein Anführungszeichen einer anderen Sprache.`,
          hint: `Schreiben Sie hier ${own.outer.join('…')}, und darin ${own.inner.join('…')}.`,
        };
      }
      const words = text.slice(index, end.index + end.mark.length);
      const isInside = marks.some((other) => other.index < index && (pairs.get(other.index)?.index ?? 0) > end.index);
      return {
        at: index,
        length: words.length,
        problem: `${quoted(words)} steht mit ${mark} und ${end.mark} in Anführungszeichen einer anderen Sprache.`,
        hint: `Schreiben Sie ${(isInside ? own.inner : own.outer).join(short(words.slice(mark.length, -end.mark.length)))}.`,
      };
    });
}

interface Mark {
  mark: string;
  index: number;
}

/** Which mark closes what another opens, by the index of that one: of the same sort, double or single, and each close to its words. */
function pairsOf(marks: readonly Mark[], text: string): Map<number, Mark> {
  const open: Mark[] = [];
  const pairs = new Map<number, Mark>();
  for (const mark of marks) {
    const opener = open.findLast((other) => isSingle(other) === isSingle(mark));
    const closes = /[\p{L}\p{N}\p{P}\uFFFC\uFFFD]/u.test(text.charAt(mark.index - 1));
    if (opener && closes && mark.index - opener.index > 1) {
      pairs.set(opener.index, mark);
      open.length = open.indexOf(opener);
    } else if (/\S/.test(text.charAt(mark.index + 1))) open.push(mark);
  }
  return pairs;
}

const isSingle = ({ mark }: Mark) => /[‹›‚‘’]/.test(mark);

/** Some words of a quotation, where it is long. */
const short = (words: string) => (words.length > 40 ? '…' : words.replace(/\s+/g, ' '));

function surroundings(text: string, index: number): string {
  const [before, after] = sidesOf(text, index);
  return (/\S*$/.exec(before)?.[0] ?? '') + (/^\S*/.exec(after)?.[0] ?? '');
}

function innerSpaces(text: string, spaced: RegExp): LanguageFinding[] {
  return findEach(text, spaced, ([found]) => ({
    problem: `In ${quoted(found)} steht ein Leerzeichen zwischen Anführungszeichen und Wort.`,
    hint: 'Entfernen Sie es.',
  }));
}
