import { type Language, languagesOf } from '../../locales/languages.ts';
import type { Document } from '../../schemas/yaml/document.ts';
import { type MdastNode, nodesOf, parseMdx } from '../../schemas/texts/mdx.ts';
import { placeAt } from '../../schemas/texts/passages.ts';
import { stringsOf } from '../../schemas/yaml/strings.ts';
import type { Entry, EntryFiles, Region } from '../../schemas/region.ts';
import type { CheckContext } from '../check-context.ts';
import { interfaceDocuments } from '../texts/interface-texts.ts';
import { ownAddressPattern } from './own-address.ts';

/** An address a person wrote, and where. */
export interface WrittenLink {
  url: string;
  document: Document;
  /** The field it stands in; empty in a body. */
  at: (string | number)[];
  line: number;
  column: number;
  /** Index of the address in the document's content; undefined where the file spells it otherwise. */
  offset: number | undefined;
  /** The text it is a link of; undefined for an address that is a field, or only named. */
  text: LinkingText | undefined;
}

export interface LinkingText {
  entry: Entry;
  language: Language;
}

/** Every link of the texts, and every address of the site itself that is written out somewhere in the region. */
export function writtenLinks(
  region: Region,
  origin: string,
  { parts: { files }, folder }: CheckContext,
): WrittenLink[] {
  const languages = languagesOf(region.config, region.swissWords);
  const named = ownAddressPattern(origin);
  const bodies = region.entries.flatMap((entry) => linksOfEntry(entry, languages));
  const texts = files.entries.flatMap((entry) => Object.values(entry.texts));
  const fields = [
    files.config,
    files.sources,
    files.glossary,
    ...files.entries.map(({ record }: EntryFiles) => record),
    ...texts,
    ...region.entries.map(({ documents }) => documents.overrides),
    ...interfaceDocuments(folder),
  ].filter((document) => document !== undefined);
  return [
    ...bodies,
    ...texts.flatMap((document) => namedInBody(document, named)),
    ...fields.flatMap((document) => namedInFields(document, named)),
  ];
}

function linksOfEntry(entry: Entry, languages: Language[]): WrittenLink[] {
  const { texts, overrides: document } = entry.documents;
  const derived = languages.find(({ derivation }) => derivation);
  return [
    ...languages.flatMap((language) => {
      const text = texts[language.key];
      return text ? linksIn(text, { entry, language }) : [];
    }),
    ...(document && derived
      ? entry.overrides.flatMap(({ swiss }, index) => {
          const at = [index, 'swiss'];
          // The part of the file that a text is parsed from is the sentence.
          const offset = document.offsetOf(at);
          const sentence = { ...document, body: swiss, bodyOffset: offset ?? Number.NaN };
          return linksIn(sentence, { entry, language: derived }).map((link) => ({
            ...link,
            document,
            at,
            ...document.locate(at),
          }));
        })
      : []),
  ];
}

function linksIn(document: Document, text: LinkingText): WrittenLink[] {
  const { tree } = parseMdx(document);
  return (tree ? [...nodesOf(tree)] : [])
    .filter((node) => node.type === 'link' || node.type === 'definition')
    .map((node) => ({ url: node.url, document, at: [], text, ...placeOf(node, node.url, document) }));
}

/** Where an address stands within its node; the node itself where the file spells the address otherwise. */
function placeOf({ position }: MdastNode, url: string, document: Document) {
  const start = document.bodyOffset + (position?.start.offset ?? 0);
  const found = document.content.indexOf(url, start);
  const isInside = found >= 0 && found < document.bodyOffset + (position?.end.offset ?? 0);
  const offset = isInside && url ? found : undefined;
  return { offset, ...placeAt(document, offset ?? start) };
}

function namedInBody(document: Document, named: RegExp): WrittenLink[] {
  const { tree } = parseMdx(document);
  return (tree ? [...nodesOf(tree)] : []).flatMap((node) =>
    node.type === 'text'
      ? [...node.value.matchAll(named)].map(([url]) => ({
          url,
          document,
          at: [],
          text: undefined,
          ...placeOf(node, url, document),
        }))
      : [],
  );
}

function namedInFields(document: Document, named: RegExp): WrittenLink[] {
  return [...stringsOf(document.data)].flatMap(({ at, text }) =>
    [...text.matchAll(named)].map(([url]) => ({
      url,
      document,
      at,
      text: undefined,
      offset: undefined,
      ...document.locate(at),
    })),
  );
}
