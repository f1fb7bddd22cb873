import type { Document } from '../../schemas/yaml/document.ts';
import { fieldPassage, type Passage } from '../../schemas/texts/passages.ts';
import { stringsOf } from '../../schemas/yaml/strings.ts';
import { configLeaves, type Leaf } from '../../schemas/references.ts';
import type { Entry, Parts } from '../../schemas/region.ts';
import { interfaceDocuments, languageOfFile } from '../texts/interface-texts.ts';

/** A passage that a person wrote, and the language it is written in. */
export interface Written {
  passage: Passage;
  language: string;
}

/** What is written in `site.yaml`; titles of foreign sources are quotations. */
export const configTexts = ({ config, files }: Parts): Written[] =>
  config && files.config ? textsPerLanguage(configLeaves(config), files.config) : [];

/** The texts of the interface that a region has of its own. */
export const interfaceTextsOf = (folder: string): Written[] =>
  interfaceDocuments(folder).flatMap((document) => interfacePassages(document, languageOfFile(document.file)));

/** The texts of the interface in a file, without the parts of addresses among them. */
export function interfacePassages(document: Document, language: string): Written[] {
  return stringsOf(document.data)
    .filter(({ at }) => at[0] !== 'paths')
    .map(({ at, text }) => ({ passage: fieldPassage(document, at, text), language }));
}

/** The sentences an editor wrote for a derived language. */
export function overridePassages({ overrides, documents }: Entry, language: string): Written[] {
  const document = documents.overrides;
  if (!document) return [];
  return overrides.map(({ swiss }, index) => ({ passage: fieldPassage(document, [index, 'swiss'], swiss), language }));
}

/** A text that is the same in every language is a name, and no language judges it. */
export function textsPerLanguage(leaves: Iterable<Leaf>, document: Document): Written[] {
  return [...leaves]
    .filter(({ meta }) => meta.localised)
    .flatMap(({ at }) => stringsOf(valueAt(document.data, at), at))
    .map(({ at, text }) => ({ passage: fieldPassage(document, at, text), language: String(at.at(-1)) }));
}

/** As the file says it: what the schema has read lacks the spaces around it. */
function valueAt(data: unknown, at: readonly (string | number)[]): unknown {
  return at.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    data,
  );
}
