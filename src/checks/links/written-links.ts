import { type Language, languagesOf } from '../../locales/languages.ts';
import { originOf } from '../../routes/site.ts';
import type { Document } from '../../schemas/yaml/document.ts';
import { type MdastNode, nodesOf, parseMdx } from '../../schemas/texts/mdx.ts';
import { placeAt } from '../../schemas/texts/passages.ts';
import { stringsOf } from '../../schemas/yaml/strings.ts';
import type { Entry, EntryFiles, Region } from '../../schemas/region.ts';
import type { CheckContext } from '../check-context.ts';
import { byEntry } from '../entry-by-entry.ts';
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
export function writtenLinks({ config }: Region, context: CheckContext): WrittenLink[] {
  const { files } = context.parts;
  const named = ownAddressPattern(originOf(config));
  const [inBodies, namedInBodies, inRecords, inFields, inSentences] = linksByEntry;
  return [
    ...inBodies.of(context),
    ...namedInBodies.of(context),
    ...[files.config, files.sources, files.glossary].flatMap((document) => namedInFields(document, named)),
    ...[inRecords, inFields, inSentences].flatMap(({ of }) => of(context)),
    ...interfaceDocuments(context.folder).flatMap((document) => namedInFields(document, named)),
  ];
}

/** Finds something in documents of an entry, given the pattern of the site's own addresses. */
const linksIn = (find: (files: EntryFiles, entry: Entry | undefined, named: RegExp) => WrittenLink[]) =>
  byEntry<WrittenLink>(({ parts: { config } }) => {
    const named = config && ownAddressPattern(originOf(config));
    return { by: [named?.source], findingsOf: (files, entry) => (named ? find(files, entry, named) : []) };
  });

export const linksByEntry = [
  byEntry<WrittenLink>(({ parts: { config, swissWords } }) => {
    const languages = config ? languagesOf(config, swissWords) : [];
    return { by: [languages], findingsOf: (_, entry) => (entry ? linksOfEntry(entry, languages) : []) };
  }),
  linksIn(({ texts }, _, named) => Object.values(texts).flatMap((document) => namedInBody(document, named))),
  linksIn(({ record }, _, named) => namedInFields(record, named)),
  linksIn(({ texts }, _, named) => Object.values(texts).flatMap((document) => namedInFields(document, named))),
  linksIn((_, entry, named) => namedInFields(entry?.documents.overrides, named)),
] as const;

function linksOfEntry(entry: Entry, languages: Language[]): WrittenLink[] {
  const { texts, overrides: document } = entry.documents;
  const derived = languages.find(({ derivation }) => derivation);
  return [
    ...languages.flatMap((language) => {
      const text = texts[language.key];
      return text ? linksOfText(text, { entry, language }) : [];
    }),
    ...(document && derived
      ? entry.overrides.flatMap(({ swiss }, index) => {
          const at = [index, 'swiss'];
          // The part of the file that a text is parsed from is the sentence.
          const offset = document.offsetOf(at);
          const sentence = { ...document, body: swiss, bodyOffset: offset ?? Number.NaN };
          return linksOfText(sentence, { entry, language: derived }).map((link) => ({
            ...link,
            document,
            at,
            ...document.locate(at),
          }));
        })
      : []),
  ];
}

function linksOfText(document: Document, text: LinkingText): WrittenLink[] {
  const { tree } = parseMdx(document);
  return (tree ? nodesOf(tree) : [])
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
  return (tree ? nodesOf(tree) : []).flatMap((node) =>
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

function namedInFields(document: Document | undefined, named: RegExp): WrittenLink[] {
  if (!document) return [];
  return stringsOf(document.data).flatMap(({ at, text }) =>
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
