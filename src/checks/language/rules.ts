import { englishRules } from './english.ts';
import { leftOverRules } from './left-overs.ts';
import { derivedNumeralRules, numeralRules } from './numerals.ts';
import { spaceRules } from './protected-spaces.ts';
import { punctuationRules } from './punctuation.ts';
import { quotationRules } from './quotation-marks.ts';
import type { LanguageRule } from './rule.ts';
import { dayRules } from './written-days.ts';
import { type SorbianName, sorbianRules } from './sorbian.ts';
import { spellingRules } from './spelling.ts';

/** What the rules know of a region. */
interface Known {
  sorbianNames: readonly SorbianName[];
  /** Names with a mark between their words, as its records spell them. */
  dottedNames: readonly string[];
  /** The languages that others are derived from. */
  parents: readonly string[];
}

/**
 * All that the language linter asks of a passage. L12 looks at the built site (`built-pages.ts`), L13 at
 * whole texts (`own-sentences.ts`), L9, L10 and L15 at what is read in Switzerland (`swiss-vocabulary.ts`), L16 at
 * what figures show (`side-by-side.ts`), L17 at the words a region has chosen (`one-word.ts`).
 */
export const languageRules = ({ sorbianNames, dottedNames, parents }: Known): LanguageRule[] => [
  ...spellingRules,
  ...quotationRules,
  ...numeralRules,
  ...spaceRules,
  ...punctuationRules(dottedNames),
  ...dayRules,
  ...leftOverRules,
  ...englishRules,
  ...sorbianRules(sorbianNames),
  ...derivedNumeralRules(parents),
];
