import { deriveText } from '../../locales/swiss/swiss-text.ts';
import { findEach, type LanguageRule, markupRoles, plainRoles, quoted, wordAround } from './rule.ts';

/** L1 and L8: letters and words that a German text has, or has not, in a country. */
export const spellingRules: LanguageRule[] = [
  {
    id: 'L1',
    level: 'error',
    languages: ['de-CH'],
    where: plainRoles,
    signs: /[ßẞ]/,
    find: (text) => eszett(text, ''),
  },
  {
    id: 'L1',
    level: 'error',
    languages: ['de-CH'],
    where: markupRoles,
    signs: /[ßẞ]/,
    find: (text) => eszett(text, ' Eine amtliche Schreibweise steht in <Official>…</Official>.'),
  },
  { id: 'L8', level: 'error', languages: ['de', 'de-CH'], find: (text) => foreignWords(text, austrian) },
  { id: 'L8', level: 'error', languages: ['de-CH'], find: (text) => foreignWords(text, northGerman) },
  { id: 'L8', level: 'hint', languages: ['de'], find: (text) => foreignWords(text, northGerman) },
];

function eszett(text: string, official: string) {
  return findEach(text, /[\p{L}\p{M}\u00AD]*[ßẞ][\p{L}\p{M}\u00AD]*/gu, ({ 0: word, index }) => ({
    problem: `In ${quoted(wordAround(text, index))} steht ein ß; in der Schweiz gibt es keines.`,
    hint: `Schreiben Sie ${quoted(deriveText(word).text)}.${official}`,
  }));
}

interface ForeignWord {
  word: string;
  instead: string;
  /** The word with its ending, which is its group. */
  pattern: RegExp;
}

const insteadOf = (words: Record<string, string>): ForeignWord[] =>
  Object.entries(words).map(([word, instead]) => ({
    word,
    instead,
    pattern: new RegExp(String.raw`(?<!\p{L})${word}((?:e[ns]?|s|n)?)(?!\p{L})`, 'gu'),
  }));

const austrian = { words: insteadOf({ Jänner: 'Januar', Feber: 'Februar' }), reason: 'sagt man nur in Österreich' };
const northGerman = {
  words: insteadOf({ Sonnabend: 'Samstag' }),
  reason: 'sagt man nur im Norden und Osten Deutschlands',
};

function foreignWords(text: string, { words, reason }: { words: ForeignWord[]; reason: string }) {
  return words.flatMap(({ word, pattern, instead }) =>
    text.includes(word)
      ? findEach(text, pattern, ([form, ending = '']) => ({
          problem: `${quoted(form)} ${reason}.`,
          hint: `Schreiben Sie ${quoted(instead + ending)}.`,
        }))
      : [],
  );
}
