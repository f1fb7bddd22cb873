import { join, relative } from 'node:path';
import { type Language, languagesOf } from '../../locales/languages.ts';
import { overriddenSpans } from '../../locales/swiss/overrides.ts';
import { decisionFor } from '../../locales/swiss/replacements.ts';
import { boundsIn, type Span } from '../../locales/swiss/swiss-text.ts';
import { capitalised, phrasePattern } from '../../locales/swiss/word-patterns.ts';
import { interfaceTexts } from '../../locales/ui.ts';
import type { Document } from '../../schemas/yaml/document.ts';
import { fieldPassage, type Passage, textOfPassage } from '../../schemas/texts/passages.ts';
import { stringsOf } from '../../schemas/yaml/strings.ts';
import { kept } from '../../schemas/kept.ts';
import type { Entry, Parts } from '../../schemas/region.ts';
import type { ChosenWord } from '../../schemas/swiss-words.ts';
import type { CheckContext } from '../check-context.ts';
import { byEntry } from '../entry-by-entry.ts';
import { interfaceDocuments } from '../texts/interface-texts.ts';
import type { LanguageIssue } from './judge.ts';
import { placeOf, spansOf } from './passage-places.ts';
import { inSource, readPassages } from './swiss-vocabulary.ts';
import { configTexts } from './written-texts.ts';

/**
 * L17: one word for one thing. Where a region has chosen the word of a derived edition (`chosen` in
 * `swiss-words.yaml`), any other that its readers would get is told: in texts, records, sentences of
 * `swiss.yaml`, the glossary and the interface. A passage that says both explains one by the other.
 */
export function checkOneWord(context: CheckContext): LanguageIssue[] {
  const { languages, derived, rows } = choiceOf(context.parts);
  return [
    ...oneWordByEntry.flatMap(({ of }) => of(context)),
    ...derived.flatMap((language) => [
      ...textsOfRegion(context.parts, language).flatMap((text) => issuesIn(text, language, rows)),
      ...interfaceIssues(context, language, languages, rows),
    ]),
  ];
}

export const oneWordByEntry = [ownWords, sentences].map((textsOf) =>
  byEntry<LanguageIssue>(({ parts }) => {
    const { languages, derived, rows } = choiceOf(parts);
    return {
      by: [languages, parts.swissWords],
      findingsOf: (_, entry) =>
        derived.flatMap((language) =>
          entry ? textsOf(entry, language).flatMap((text) => issuesIn(text, language, rows)) : [],
        ),
    };
  }),
);

/** The words a region has chosen, and the editions they were chosen for: none where it has chosen none. */
const choiceOf = kept(({ config, swissWords }: Parts) => {
  const rows = (swissWords?.chosen ?? []).map(searched);
  const languages = config && rows.length > 0 ? languagesOf(config, swissWords) : [];
  return { languages, derived: languages.filter(({ derivation }) => derivation), rows };
});

interface Searched extends ChosenWord {
  pattern: RegExp;
  own: RegExp;
}

function searched(row: ChosenWord): Searched {
  const either = (forms: readonly string[]) =>
    new RegExp(
      [...new Set(forms.flatMap((form) => [form, capitalised(form)]))]
        .map((form) => phrasePattern(form, 'u').source)
        .join('|'),
      'gu',
    );
  return { ...row, pattern: either(row.insteadOf), own: new RegExp(`(?<!\\p{L})${RegExp.escape(row.word)}`, 'iu') };
}

interface TextRead {
  passage: Passage;
  /** What an editor has put in the place of these parts of its source. */
  replaced: Span[];
  /** Whether class A is still to be replaced in it. */
  isGerman: boolean;
}

/** What of an entry a reader of this edition gets. */
function ownWords(entry: Entry, language: Language): TextRead[] {
  const isOwn = ({ file }: Document) => file.endsWith(`${language.key}.mdx`);
  return readPassages(entry, language, language.derivedFrom ?? '').map((passage) => ({
    passage,
    replaced: isOwn(passage.document) ? [] : overriddenSpans(passage.source, entry.overrides),
    isGerman: !isOwn(passage.document),
  }));
}

/** Its sentences that take the place of others. */
function sentences({ overrides, documents }: Entry): TextRead[] {
  const { overrides: file } = documents;
  return file ? overrides.map(({ swiss }, index) => finished(fieldPassage(file, [index, 'swiss'], swiss))) : [];
}

/** What they get besides. */
function textsOfRegion(parts: Parts, language: Language): TextRead[] {
  const { files, glossary = {} } = parts;
  const parent = language.derivedFrom ?? '';
  return [
    ...configTexts(parts)
      .filter(({ language: of }) => of === parent)
      .map(({ passage }) => ({ passage, replaced: [], isGerman: true })),
    ...Object.entries(glossary).flatMap(([id, { text, plain }]) =>
      [
        { texts: text, name: 'text' },
        { texts: plain, name: 'plain' },
      ].flatMap(({ texts, name }) => {
        const key = texts[language.key] === undefined ? parent : language.key;
        const said = texts[key];
        if (said === undefined || !files.glossary) return [];
        const passage = fieldPassage(files.glossary, [id, name, key], said);
        return [key === parent ? { passage, replaced: [], isGerman: true } : finished(passage)];
      }),
    ),
  ];
}

function finished(passage: Passage): TextRead {
  return { passage, replaced: [], isGerman: false };
}

function issuesIn(
  { passage, replaced, isGerman }: TextRead,
  language: Language,
  rows: readonly Searched[],
): LanguageIssue[] {
  const text = textOfPassage(passage);
  const bounds = boundsIn(text, { official: spansOf(passage, ({ isOfficial }) => isOfficial) });
  const isReplaced = (at: number, word: string) => isGerman && isSwissBy(text, at, word, language);
  return rows
    .filter(({ own }) => !own.test(text))
    .flatMap((row) =>
      [...text.matchAll(row.pattern)]
        .filter(({ 0: word, index: at }) => bounds.isOurs([at, at + word.length]) && !isReplaced(at, word))
        .filter(
          ({ index: at }) =>
            !replaced.some(([from, to]) => from <= inSource(passage, at) && inSource(passage, at) < to),
        )
        .map(({ 0: word, index: at }) => ({ ...placeOf(passage, at), ...advice(word, row, isGerman) })),
    );
}

/** Class A makes another word of it before anyone reads it. */
function isSwissBy(text: string, at: number, word: string, { derivation }: Language): boolean {
  const { replacements } = derivation?.words ?? {};
  const decision = replacements && decisionFor(word, text.slice(0, at), text.slice(at + word.length), replacements);
  return decision !== undefined && 'swiss' in decision;
}

function interfaceIssues(
  { folder }: CheckContext,
  language: Language,
  languages: Language[],
  rows: readonly Searched[],
): LanguageIssue[] {
  const file = relative(process.cwd(), join(folder, 'ui', `${language.key}.yaml`));
  const document = interfaceDocuments(folder).find((document) => document.file === file);
  return stringsOf(interfaceTexts(language, languages, folder))
    .filter(({ at }) => at[0] !== 'paths' && at[0] !== 'countries')
    .flatMap(({ at, text }) =>
      rows
        .filter(({ own }) => !own.test(text))
        .flatMap((row) =>
          [...text.matchAll(row.pattern)].map(({ 0: word }) => {
            const { problem, level, rule } = advice(word, row, false);
            return {
              file,
              at,
              ...document?.locate(at),
              problem,
              hint: `Schreiben Sie in ${file} unter „${at.join('.')}“: ${text.replace(word, row.word)}`,
              level,
              rule,
            };
          }),
        ),
    );
}

function advice(word: string, { word: chosen, note }: ChosenWord, isGerman: boolean) {
  const where = isGerman ? ' Der Satz kommt in swiss.yaml.' : '';
  return {
    problem: `Die Schweizer Fassung sagt für „${word}“ sonst „${chosen}“.${note ? ` ${note.replace(/(?<![.?!])$/, '.')}` : ''}`,
    hint: `Schreiben Sie auch hier „${chosen}“.${where}`,
    level: 'warning' as const,
    rule: 'L17',
  };
}
