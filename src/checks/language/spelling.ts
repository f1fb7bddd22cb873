import { deriveText } from '../../locales/swiss/swiss-text.ts';
import { findEach, type LanguageRule, markupRoles, plainRoles, quoted, wordAround } from './rule.ts';

/** L1 and L8: letters and words that a German text has, or has not, in a country. */
export const spellingRules: LanguageRule[] = [
  { id: 'L1', level: 'error', languages: ['de-CH'], where: plainRoles, find: (text) => eszett(text, '') },
  {
    id: 'L1',
    level: 'error',
    languages: ['de-CH'],
    where: markupRoles,
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

const austrian = { words: { Jänner: 'Januar', Feber: 'Februar' }, reason: 'sagt man nur in Österreich' };
const northGerman = { words: { Sonnabend: 'Samstag' }, reason: 'sagt man nur im Norden und Osten Deutschlands' };

function foreignWords(text: string, { words, reason }: { words: Record<string, string>; reason: string }) {
  return Object.entries(words).flatMap(([word, instead]) =>
    findEach(
      text,
      new RegExp(String.raw`(?<!\p{L})${word}((?:e[ns]?|s|n)?)(?!\p{L})`, 'gu'),
      ([form, ending = '']) => ({
        problem: `${quoted(form)} ${reason}.`,
        hint: `Schreiben Sie ${quoted(instead + ending)}.`,
      }),
    ),
  );
}
