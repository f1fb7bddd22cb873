import type { Entry } from '../../schemas/region.ts';
import { findEach, type LanguageFinding, type LanguageRule, markupRoles, plainRoles, quoted } from './rule.ts';

export interface SorbianName {
  name: string;
  lang: string;
}

/** The Sorbian names that the records of a region give. */
export function sorbianNamesOf(entries: readonly Entry[]): SorbianName[] {
  const names = entries.flatMap(({ record }) => ('sorbian' in record && record.sorbian ? [record.sorbian] : []));
  return names.filter(({ name }, index) => names.findIndex((other) => other.name === name) === index);
}

/** L11: a Sorbian name says which language it is in, so that it is read aloud rightly (LOC-51). */
export function sorbianRules(names: readonly SorbianName[]): LanguageRule[] {
  const shared = { id: 'L11', languages: 'all', reads: 'official' } as const;
  return [
    {
      ...shared,
      level: 'error',
      where: markupRoles,
      find: (text) =>
        unmarked(text, names, ({ name, lang }) => `Schreiben Sie <Sorbian lang="${lang}">${name}</Sorbian>.`),
    },
    {
      ...shared,
      level: 'hint',
      where: plainRoles,
      find: (text) =>
        unmarked(text, names, () => 'Hier ist keine Auszeichnung möglich: Nennen Sie den Namen im Text darunter.'),
    },
  ];
}

const languageNames: Record<string, string> = { dsb: 'niedersorbisch', hsb: 'obersorbisch' };

function unmarked(text: string, names: readonly SorbianName[], hint: (name: SorbianName) => string): LanguageFinding[] {
  return names
    .filter(({ name }) => text.includes(name))
    .flatMap((sorbian) =>
      findEach(text, wholeWord(sorbian.name), ([found]) => ({
        problem: `${quoted(found)} ist ${languageNames[sorbian.lang] ?? 'sorbisch'} und nicht als Sorbisch ausgezeichnet.`,
        hint: hint(sorbian),
      })),
    );
}

const wholeWord = (name: string) =>
  new RegExp(String.raw`(?<![\p{L}\p{M}])${RegExp.escape(name)}(?![\p{L}\p{M}])`, 'gu');
