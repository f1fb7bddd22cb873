import { type Language, languagesOf } from '../../locales/languages.ts';
import { type Hint, hintsIn } from '../../locales/swiss/hints.ts';
import { overriddenSpans } from '../../locales/swiss/overrides.ts';
import type { SwissWords } from '../../locales/swiss/swiss-words.ts';
import { translationsOf } from '../../locales/translations/translation.ts';
import { fieldPassage, type Passage, passagesOf, textOfPassage } from '../../schemas/texts/passages.ts';
import type { Glossary } from '../../schemas/glossary.ts';
import { kept } from '../../schemas/kept.ts';
import { localisedTexts } from '../../schemas/references.ts';
import type { Entry, Parts } from '../../schemas/region.ts';
import { termUsesIn } from '../../schemas/texts/term-uses.ts';
import type { CheckContext } from '../check-context.ts';
import { byEntry } from '../entry-by-entry.ts';
import { interfaceDocuments, languageOfFile } from '../texts/interface-texts.ts';
import type { LanguageIssue } from './judge.ts';
import { offsetIn, placeOf, spansOf } from './passage-places.ts';
import { districtsOf, lawIssues, ownTexts } from './swiss-law.ts';

/**
 * L9, L10, L15: the words of what a Swiss reader gets. Texts that somebody has read for Switzerland since
 * they last changed are left alone by the hints, and by nothing else.
 */
export function checkSwissVocabulary(context: CheckContext): LanguageIssue[] {
  const { derived, districts } = derivedIn(context.parts);
  return [
    ...vocabularyByEntry.flatMap(({ of }) => of(context)),
    ...derived.flatMap(({ language, words }) =>
      interfaceDocuments(context.folder)
        .filter(({ file }) => languageOfFile(file) === language.key)
        .flatMap((document) => lawIssues({ german: undefined, passages: passagesOf(document) }, { words, districts })),
    ),
  ];
}

export const vocabularyByEntry = [
  byEntry<LanguageIssue>(({ parts }) => {
    const { languages, derived } = derivedIn(parts);
    const translationOf = translationsOf(parts.entries, languages);
    return {
      by: [languages, parts.glossary],
      findingsOf: (_, entry) =>
        derived.flatMap(({ language, parent, words }) =>
          entry && translationOf(entry, language).state !== 'reviewed'
            ? hintIssues(entry, language, parent, words, parts.glossary ?? {})
            : [],
        ),
    };
  }),
  byEntry<LanguageIssue>(({ parts }) => {
    const { languages, derived, districts } = derivedIn(parts);
    return {
      by: [languages, districts.join('\n')],
      findingsOf: (_, entry) =>
        derived.flatMap(({ language, parent, words }) =>
          entry ? ownTexts(entry, language, parent).flatMap((own) => lawIssues(own, { words, districts })) : [],
        ),
    };
  }),
];

/** The languages of a region, those among them that are derived, and the districts that its law knows. */
const derivedIn = kept((parts: Parts) => {
  const languages = parts.config ? languagesOf(parts.config, parts.swissWords) : [];
  const derived = languages.flatMap((language) =>
    language.derivation && language.derivedFrom !== undefined
      ? [{ language, parent: language.derivedFrom, words: language.derivation.words }]
      : [],
  );
  return { languages, derived, districts: districtsOf(parts) };
});

/** The name of a plan is its authority's, and stays as it is (LOC-22). */
const officialName = 'plan.value.name';

/** What is read in Switzerland of an entry, as it is written: its own text or the German one, and its record. */
export function readPassages(entry: Entry, language: Language, parent: string): Passage[] {
  const { documents } = entry;
  const own = documents.texts[language.key];
  const text = own ?? documents.texts[parent];
  const fields = localisedTexts(entry).flatMap(({ texts, at }) => {
    if (at.join('.') === officialName) return [];
    const key = texts[language.key] === undefined ? parent : language.key;
    return texts[key] === undefined ? [] : [fieldPassage(documents.record, [...at, key], texts[key])];
  });
  return [...(text ? passagesOf(text) : []), ...fields];
}

/** The hints of an entry: a term of German law once, and not where the text explains it. */
function hintIssues(
  entry: Entry,
  language: Language,
  parent: string,
  words: SwissWords,
  glossary: Glossary,
): LanguageIssue[] {
  const own = entry.documents.texts[language.key];
  const passages = readPassages(entry, language, parent);
  const documents = [...new Set(passages.map(({ document }) => document))];
  const explained = new Set(documents.flatMap(termUsesIn).flatMap((id) => formsOf(glossary[id])));
  const isNew = ({ class: kind, word, note = word }: Hint) => {
    if (kind !== 'N') return true;
    const isKnown = explained.has(word) || explained.has(note);
    explained.add(note);
    return !isKnown;
  };
  return passages.flatMap((passage) => {
    const isOwn = passage.document === own;
    const replaced = isOwn ? [] : overriddenSpans(passage.source, entry.overrides);
    const isRead = ({ at }: Hint) =>
      !replaced.some(([from, to]) => from <= inSource(passage, at) && inSource(passage, at) < to);
    return hintsIn(textOfPassage(passage), words, { official: spansOf(passage, ({ isOfficial }) => isOfficial) })
      .filter((hint) => !hint.isOptional && isRead(hint) && isNew(hint))
      .map((hint) => ({
        ...placeOf(passage, hint.at),
        ...adviceOf(hint, { isOwn, isPlain: passage.role === 'field' }),
        level: 'hint',
        rule: ruleOf(hint),
      }));
  });
}

/** The place of a sign of a passage in its source; −1 where the file spells it otherwise. */
export function inSource(passage: Passage, at: number): number {
  if (passage.role === 'field') return at;
  const offset = offsetIn(passage, at);
  return offset === undefined || passage.start === undefined ? -1 : offset - passage.start;
}

const formsOf = (term: Glossary[string] | undefined) => (term ? [term.term, ...term.aliases] : []);

/** Words that give a German text away are told under a rule of their own (L15). */
const giveaways = /^(?:(?:auf|Auf) der Messe|Ansprechpartner\p{L}*)$/u;

const ruleOf = ({ word }: Hint) => (giveaways.test(word) ? 'L15' : 'L9');

/** What to do about a hint: in a text of its own as in a sentence, with mark-up or in plain text. */
function adviceOf(
  { class: kind, word, proposal, note }: Hint,
  { isOwn, isPlain }: { isOwn: boolean; isPlain: boolean },
): Pick<LanguageIssue, 'problem' | 'hint'> {
  const reason = note ? ` ${note.replace(/(?<![.?!])$/, '.')}` : '';
  const near = proposal ? ` (am ehesten: ${proposal})` : '';
  const where = isOwn ? '' : ' Der Satz kommt in swiss.yaml.';
  switch (kind) {
    case 'A':
      return {
        problem: `„${word}“ bleibt in der Schweizer Fassung stehen.${reason}`,
        hint: `Dort heißt es sonst: ${proposal}.${where}`,
      };
    case 'N':
      return {
        problem: `„${word}“ gibt es in der Schweiz nicht.${reason}`,
        hint: `Erklären Sie es einmal${near}, ${isPlain ? 'in Klammern' : 'etwa mit <Term>'}; ersetzen Sie es nie.${where}`,
      };
    case 'F':
      return {
        problem: `„${word}“ heißt in der Schweiz etwas anderes.${reason}`,
        hint: `${proposal ? `Schreiben Sie dort: ${proposal}.` : 'Schreiben Sie dort, was gemeint ist.'}${where}`,
      };
    default:
      return {
        problem: `„${word}“ fällt in der Schweiz auf.${reason}`,
        hint: `${proposal ? `Dort üblich: ${proposal}.` : 'Sagen Sie es dort anders.'}${where}`,
      };
  }
}
