import { derive, type Language, languagesOf } from '../../locales/languages.ts';
import type { Document } from '../../schemas/yaml/document.ts';
import type { EntryFiles } from '../../schemas/region.ts';
import { passagesOf, textOfPassage } from '../../schemas/texts/passages.ts';
import { byEntry } from '../entry-by-entry.ts';
import type { LanguageIssue } from './judge.ts';

/** Up to this share a text that says it has been worked on may repeat what would be derived anyway. */
const maxRepeated = 0.95;

/** L13: a text for one country that only repeats the derived one has to be kept up for nothing (LOC-64). */
export const ownSentencesByEntry = byEntry<LanguageIssue>(({ parts }) => {
  const languages = parts.config ? languagesOf(parts.config, parts.swissWords) : [];
  return {
    by: [languages],
    findingsOf: (files) => languages.flatMap((language) => repetitionOf(files, language)),
  };
});

function repetitionOf({ texts }: EntryFiles, language: Language): LanguageIssue[] {
  const [own, parent] = [texts[language.key], texts[language.derivedFrom ?? '']];
  if (!own || !parent || !['authored', 'reviewed'].includes(localisationOf(own))) return [];
  const derived = new Set(sentencesOf(parent).map((sentence) => derive(sentence, language)));
  const sentences = sentencesOf(own);
  const repeated = sentences.filter((sentence) => derived.has(sentence)).length;
  if (repeated <= maxRepeated * sentences.length) return [];
  return [
    {
      file: own.file,
      at: ['localisation'],
      ...own.locate(['localisation']),
      problem: `Von ${sentences.length} Sätzen stehen ${repeated} genauso in der Fassung, die von selbst entstünde.`,
      hint: `Löschen Sie ${own.file}, oder schreiben Sie für „${language.name}“, was dort anders ist.`,
      level: 'warning',
      rule: 'L13',
    },
  ];
}

function localisationOf({ data }: Document): string {
  return typeof data === 'object' && data !== null && 'localisation' in data ? String(data.localisation) : '';
}

const sentencesOf = (document: Document) =>
  passagesOf(document).flatMap((passage) => textOfPassage(passage).split(/(?<=[.!?:;])\s+/));
