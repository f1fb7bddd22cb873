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
interface RegionNames {
  sorbianNames: readonly SorbianName[];
  /** Names with a mark between their words, as its records spell them. */
  dottedNames: readonly string[];
  /** The languages that others are derived from. */
  parents: readonly string[];
}

/**
 * All that the language linter asks of a passage. Others look at what is read in Switzerland, in `swiss-vocabulary.ts`
 * (L9, L10, L15), at the built site, in `built-pages.ts` (L12), at whole texts, in `own-sentences.ts` (L13), at what
 * figures show, in `side-by-side.ts` (L16), and at the words a region has chosen, in `one-word.ts` (L17).
 */
export const languageRules = ({ sorbianNames, dottedNames, parents }: RegionNames): LanguageRule[] => [
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
