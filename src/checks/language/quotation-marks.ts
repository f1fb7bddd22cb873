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

/** L2, L3, L4 and the straight marks of L7: each language has its own, close to what they quote. */
export const quotationRules: LanguageRule[] = [
  { id: 'L2', level: 'error', languages: ['de-CH'], find: (text) => foreignMarks(text, foreignToSwiss, swiss) },
  { id: 'L3', level: 'error', languages: ['de'], find: (text) => foreignMarks(text, foreignToGerman, german) },
  { id: 'L3', level: 'error', languages: ['en'], find: (text) => foreignMarks(text, foreignToEnglish, english) },
  // Not in French, which wants these spaces.
  {
    id: 'L4',
    level: 'error',
    languages: ['de-CH'],
    find: (text) => innerSpaces(text, /[«‹]\s+\S*|(?:(?<!\S)\S+)?\s+[»›]/g),
  },
  {
    id: 'L4',
    level: 'error',
    languages: ['de'],
    find: (text) => innerSpaces(text, /[„‚]\s+\S*|(?:(?<!\S)\S+)?\s+“(?![\p{L}\p{N}])/gu),
  },
  { id: 'L4', level: 'error', languages: ['en'], find: (text) => innerSpaces(text, /[“‘]\s+\S*|(?:(?<!\S)\S+)?\s+”/g) },
  { id: 'L7', level: 'warning', languages: 'all', find: (text, language) => straightMarks(text, marksOf[language]) },
];

function foreignMarks(text: string, foreign: RegExp, own: QuotationMarks): LanguageFinding[] {
  return findEach(text, foreign, ({ 0: mark, index }) => ({
    problem: `In ${quoted(surroundings(text, index))} steht mit ${mark} ein Anführungszeichen einer anderen Sprache.`,
    hint: `Schreiben Sie hier ${own.outer.join('…')}, und darin ${own.inner.join('…')}.`,
  }));
}

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
