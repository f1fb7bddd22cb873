import type { CheckContext } from '../check-context.ts';
import { dottedNamesOf } from './dotted-names.ts';
import { judge, type LanguageIssue } from './judge.ts';
import { checkOwnSentences } from './own-sentences.ts';
import { languageRules } from './rules.ts';
import { checkOneWord } from './one-word.ts';
import { checkSideBySide } from './side-by-side.ts';
import { sorbianNamesOf } from './sorbian.ts';
import { checkSwissVocabulary } from './swiss-vocabulary.ts';
import { writtenTexts } from './written-texts.ts';

/** L1 to L20: how each language is written, in everything that a person wrote for a region. */
export function checkLanguage(context: CheckContext): LanguageIssue[] {
  const { config, entries } = context.parts;
  const parents = config?.languages.flatMap(({ derivedFrom }) => derivedFrom ?? []) ?? [];
  const rules = languageRules({
    sorbianNames: sorbianNamesOf(entries),
    dottedNames: dottedNamesOf(context.parts),
    parents,
  });
  return [
    ...writtenTexts(context).flatMap(({ passage, language }) => judge(passage, language, rules)),
    ...checkSideBySide(context),
    ...checkOwnSentences(context),
    ...checkSwissVocabulary(context),
    ...checkOneWord(context),
  ];
}
