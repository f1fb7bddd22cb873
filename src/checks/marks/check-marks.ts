import { parseMdx } from '../../schemas/texts/mdx.ts';
import type { Document } from '../../schemas/yaml/document.ts';
import type { Issue } from '../../schemas/issue.ts';
import {
  fieldPassage,
  fieldsOf,
  type Passage,
  passagesOf,
  placeAt,
  textOfPassage,
} from '../../schemas/texts/passages.ts';
import { stringsOf } from '../../schemas/yaml/strings.ts';
import type { Entry } from '../../schemas/region.ts';
import type { CheckContext } from '../check-context.ts';
import { byEntry } from '../entry-by-entry.ts';
import { interfacePassages } from '../language/written-texts.ts';
import { interfaceDocuments, languageOfFile } from '../texts/interface-texts.ts';
import { placeIn } from '../language/passage-places.ts';
import { misusedMarks } from './misused-marks.ts';
import { type TextPlace, typedMarks } from './typed-marks.ts';

/** Marks that are published as typed, or that do what nobody meant. */
export function checkMarks(context: CheckContext): Issue[] {
  const { files } = context.parts;
  const [inTexts, inSentences, inRecords] = marksByEntry;
  return [
    ...inTexts.of(context),
    ...inSentences.of(context),
    ...[files.config, files.glossary].flatMap(recordIssues),
    ...inRecords.of(context),
    ...interfaceDocuments(context.folder)
      .flatMap((document) => interfacePassages(document, languageOfFile(document.file)))
      .flatMap(({ passage }) => marksIn(passage, 'yaml')),
  ];
}

export const marksByEntry = [
  byEntry<Issue>(() => ({
    by: [],
    findingsOf: ({ texts }) => Object.values(texts).flatMap((text) => [...fieldIssues(text), ...bodyIssues(text)]),
  })),
  byEntry<Issue>(() => ({ by: [], findingsOf: (_, entry) => (entry ? sentenceIssues(entry) : []) })),
  byEntry<Issue>(() => ({ by: [], findingsOf: ({ record }) => recordIssues(record) })),
] as const;

const recordIssues = (document: Document | undefined): Issue[] =>
  document ? yamlPassages(document).flatMap((passage) => marksIn(passage, 'yaml')) : [];

const fieldIssues = (document: Document) =>
  fieldsOf(document).flatMap(({ at, text }) => marksIn(fieldPassage(document, at, text), 'above'));

function bodyIssues(document: Document): Issue[] {
  const { tree } = parseMdx(document);
  if (!tree) return [];
  const misused = misusedMarks(tree, document.body).map(({ node, ...told }) => ({
    file: document.file,
    ...placeAt(document, document.bodyOffset + (node.position?.start.offset ?? 0)),
    ...told,
  }));
  const typed = passagesOf(document)
    .filter(({ role }) => role !== 'field')
    .flatMap((passage) => marksIn(passage, 'body'));
  return [...misused, ...typed];
}

/** Sentences for a derived language stand in a text. */
function sentenceIssues({ overrides, documents: { overrides: document } }: Entry): Issue[] {
  if (!document) return [];
  return overrides.flatMap(({ swiss }, index) => {
    const at = [index, 'swiss'];
    const sentence: Document = { ...document, data: undefined, content: swiss, body: swiss, bodyOffset: 0 };
    return bodyIssues(sentence).map((issue) => ({ ...issue, at, ...document.locate(at) }));
  });
}

/** Addresses and days hold signs that mean nothing there. */
const isWords = (text: string) => /\s|[*_`&]/.test(text) && !/^https?:/.test(text);

const yamlPassages = (document: Document): Passage[] =>
  stringsOf(document.data)
    .filter(({ text }) => isWords(text))
    .map(({ at, text }) => fieldPassage(document, at, text));

function marksIn(passage: Passage, kind: TextPlace): Issue[] {
  const { document, at, source } = passage;
  return typedMarks(textOfPassage(passage), source, kind).map(({ at: index, ...told }) => ({
    file: document.file,
    ...(at.length > 0 && { at }),
    ...pointOf(passage, index),
    ...told,
  }));
}

function pointOf(passage: Passage, index: number): { line: number; column: number } {
  const { line, column } = placeIn(passage, index);
  return { line, column };
}
