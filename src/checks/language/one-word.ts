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
import type { ChosenWord } from '../../schemas/swiss-words.ts';
import type { CheckContext } from '../check-context.ts';
import { interfaceDocuments } from '../texts/interface-texts.ts';
import type { LanguageIssue } from './judge.ts';
import { spansOf } from './passage-places.ts';
import { inSource, placeOf, readPassages } from './swiss-vocabulary.ts';
import { writtenTexts } from './written-texts.ts';

/**
 * L17: one word for one thing. Where a region has chosen the word of a derived edition (`chosen` in
 * `swiss-words.yaml`), any other that its readers would get is told: in texts, records, sentences of
 * `swiss.yaml`, the glossary and the interface. A passage that says both explains one by the other.
 */
export function checkOneWord(context: CheckContext): LanguageIssue[] {
  const { config, swissWords } = context.parts;
  const rows = (swissWords?.chosen ?? []).map(searched);
  if (!config || rows.length === 0) return [];
  const languages = languagesOf(config, swissWords);
  return languages
    .filter(({ derivation }) => derivation)
    .flatMap((language) => [
      ...textsRead(context, language).flatMap((text) => issuesIn(text, language, rows)),
      ...interfaceIssues(context, language, languages, rows),
    ]);
}

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

/** Everything of a region that a reader of this edition gets, and sentences that take the place of others. */
function textsRead(context: CheckContext, language: Language): TextRead[] {
  const { entries, files, glossary = {} } = context.parts;
  const parent = language.derivedFrom ?? '';
  const isOwn = ({ file }: Document) => file.endsWith(`${language.key}.mdx`);
  return [
    ...entries.flatMap((entry) =>
      readPassages(entry, language, parent).map((passage) => ({
        passage,
        replaced: isOwn(passage.document) ? [] : overriddenSpans(passage.source, entry.overrides),
        isGerman: !isOwn(passage.document),
      })),
    ),
    ...entries.flatMap(({ overrides, documents }) => {
      const { overrides: file } = documents;
      return file ? overrides.map(({ swiss }, index) => finished(fieldPassage(file, [index, 'swiss'], swiss))) : [];
    }),
    ...writtenTexts(context)
      .filter(({ passage, language: of }) => passage.document === files.config && of === parent)
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

const finished = (passage: Passage): TextRead => ({ passage, replaced: [], isGerman: false });

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
  return [...stringsOf(interfaceTexts(language, languages, folder))]
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
