import { byEntry } from '../entry-by-entry.ts';
import { recordLeaves } from '../../schemas/references.ts';
import { passagesOf } from '../../schemas/texts/passages.ts';
import { kept } from '../../schemas/kept.ts';
import type { CheckContext } from '../check-context.ts';
import { dottedNamesOf } from './dotted-names.ts';
import { judge, type LanguageIssue } from './judge.ts';
import { ownSentencesByEntry } from './own-sentences.ts';
import { languageRules } from './rules.ts';
import { checkOneWord, oneWordByEntry } from './one-word.ts';
import { sideBySideByEntry } from './side-by-side.ts';
import { sorbianNamesOf } from './sorbian.ts';
import { checkSwissVocabulary, vocabularyByEntry } from './swiss-vocabulary.ts';
import { configTexts, interfaceTextsOf, overridePassages, textsPerLanguage, type Written } from './written-texts.ts';

/** L1 to L20: how each language is written, in everything that a person wrote for a region. */
export function checkLanguage(context: CheckContext): LanguageIssue[] {
  const { judged } = linguistOf(context);
  return [
    ...configTexts(context.parts).flatMap(judged),
    ...writtenByEntry.flatMap(({ of }) => of(context)),
    ...interfaceTextsOf(context.folder).flatMap(judged),
    ...sideBySideByEntry.of(context),
    ...ownSentencesByEntry.of(context),
    ...checkSwissVocabulary(context),
    ...checkOneWord(context),
  ];
}

/** The rules for a region, and all that they know of it as a text. */
const linguistOf = kept(({ parts }: CheckContext) => {
  const parents = parts.config?.languages.flatMap(({ derivedFrom }) => derivedFrom ?? []) ?? [];
  const names = { sorbianNames: sorbianNamesOf(parts.entries), dottedNames: dottedNamesOf(parts), parents };
  const rules = languageRules(names);
  const judged = ({ passage, language }: Written) => judge(passage, language, rules);
  return { judged, wording: JSON.stringify(names) };
});

const writtenByEntry = [
  byEntry<LanguageIssue>((context) => {
    const { judged, wording } = linguistOf(context);
    return {
      by: [wording],
      findingsOf: (_, entry) =>
        entry ? textsPerLanguage(recordLeaves(entry), entry.documents.record).flatMap(judged) : [],
    };
  }),
  byEntry<LanguageIssue>((context) => {
    const { judged, wording } = linguistOf(context);
    return {
      by: [wording],
      findingsOf: ({ texts }) =>
        Object.entries(texts).flatMap(([language, document]) =>
          passagesOf(document).flatMap((passage) => judged({ passage, language })),
        ),
    };
  }),
  byEntry<LanguageIssue>((context) => {
    const { judged, wording } = linguistOf(context);
    const derived = context.parts.config?.languages.find(({ derivedFrom }) => derivedFrom)?.key;
    return {
      by: [wording, derived],
      findingsOf: (_, entry) => (entry && derived ? overridePassages(entry, derived).flatMap(judged) : []),
    };
  }),
];

export const languageByEntry = [
  ...writtenByEntry,
  sideBySideByEntry,
  ownSentencesByEntry,
  ...vocabularyByEntry,
  ...oneWordByEntry,
];
