import type { Language } from '../../locales/languages.ts';
import { nWordFaults } from '../../locales/swiss/german-law.ts';
import type { Document } from '../../schemas/yaml/document.ts';
import { fieldPassage, type Passage, passagesOf, textOfPassage } from '../../schemas/texts/passages.ts';
import { localisedTexts } from '../../schemas/references.ts';
import type { Entry, Parts } from '../../schemas/region.ts';
import type { LanguageIssue } from './judge.ts';
import { placeOf } from './passage-places.ts';

interface OwnText {
  /** The whole German text it stands for, if there is one. */
  german: string | undefined;
  passages: readonly Passage[];
}

/** What an editor wrote for Switzerland: a text of its own, sentences, texts of the record. */
export function ownTexts(entry: Entry, language: Language, parent: string): OwnText[] {
  const { documents, overrides } = entry;
  const own = documents.texts[language.key];
  const file = documents.overrides;
  return [
    ...(own ? [{ german: wordsOf(documents.texts[parent]), passages: passagesOf(own) }] : []),
    ...(file
      ? overrides.map(({ german, swiss }, index) => ({
          german,
          passages: [fieldPassage(file, [index, 'swiss'], swiss)],
        }))
      : []),
    ...localisedTexts(entry).flatMap(({ texts, at }) => {
      const swiss = texts[language.key];
      if (swiss === undefined) return [];
      return [{ german: texts[parent], passages: [fieldPassage(documents.record, [...at, language.key], swiss)] }];
    }),
  ];
}

/** German law that a text for Switzerland calls by a Swiss name (L10). */
export function lawIssues({ german, passages }: OwnText, known: Parameters<typeof nWordFaults>[2]): LanguageIssue[] {
  const starts: number[] = [];
  let end = 0;
  for (const passage of passages) {
    starts.push(end);
    end += textOfPassage(passage).length + 1;
  }
  return nWordFaults(german, passages.map(textOfPassage).join('\n'), known).flatMap(({ at, word, term, note }) => {
    const index = starts.findLastIndex((start) => start <= at);
    const passage = passages[index];
    if (!passage) return [];
    return [
      {
        ...placeOf(passage, at - (starts[index] ?? 0)),
        problem: `„${word}“ steht für „${term}“, und das gibt es in der Schweiz nicht. ${note}`,
        hint: `Schreiben Sie „${term}“ und erklären Sie es, z. B. „${term} (etwa …)“.`,
        level: 'error' as const,
        rule: 'L10',
      },
    ];
  });
}

const wordsOf = (document: Document | undefined) => document && passagesOf(document).map(textOfPassage).join('\n');

/** Names of the German districts the region has places in, without their title. */
export function districtsOf({ entries }: Parts): string[] {
  const names = entries.flatMap(({ record }) =>
    'district' in record && record.district
      ? [typeof record.district === 'string' ? record.district : Object.values(record.district)].flat()
      : [],
  );
  return [...new Set(names.map((name) => name.replace(/^Landkreis /, '')))];
}
