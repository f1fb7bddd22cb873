import { createHash } from 'node:crypto';
import type { Document } from '../../schemas/yaml/document.ts';
import type { Confirmation } from '../../schemas/codes/ledger.ts';
import { attributesOf, type MdastNode, nodesOf, parseMdx } from '../../schemas/texts/mdx.ts';
import { overridesFile } from '../../schemas/overrides.ts';
import { kept } from '../../schemas/kept.ts';
import { passagesOf } from '../../schemas/texts/passages.ts';
import { localisedTexts } from '../../schemas/references.ts';
import type { Entry } from '../../schemas/region.ts';

/** What a translation is made from: each passage of the original by a short fingerprint. */
export type Fingerprints = Pick<Confirmation, 'fields' | 'body' | 'figures'>;

/** The passages of the body behind their fingerprints, to say which one is new. */
export interface Original extends Fingerprints {
  passages: { fingerprint: string; line: number; text: string }[];
}

/**
 * The present original of an entry's translations: its text in the language it was written in first,
 * the texts of its record in that language, the figures its text names and, for a derived language, the
 * sentences written for it. `entryOf` finds the other entries whose figures it borrows.
 */
export function originalOf(
  entry: Entry,
  language: string,
  entryOf: (key: string) => Entry | undefined,
  { isDerived }: { isDerived: boolean },
): Original {
  const document = entry.documents.texts[language];
  const { written, body } = document ? ofText(document) : nothing;
  const fields = [
    ...written,
    ...recordTexts(entry, language),
    ...(isDerived && entry.overrides.length > 0 ? [[overridesFile, sentencesOf(entry)] as const] : []),
  ];
  return {
    fields: Object.fromEntries(fields.map(([at, text]) => [at, fingerprintOf(text)])),
    body: body.map(({ fingerprint }) => fingerprint),
    figures: document ? figuresIn(document, entry, entryOf) : {},
    passages: body,
  };
}

/** What of that is said by one text alone. */
const ofText = kept((document: Document): { written: [at: string, text: string][]; body: Original['passages'] } => {
  const passages = passagesOf(document);
  return {
    written: passages.filter(({ role }) => role === 'field').map(({ at, source }) => [at.join('.'), source]),
    body: passages
      .filter(({ role }) => role !== 'field')
      .map(({ source, line }) => ({ fingerprint: fingerprintOf(source), line, text: source })),
  };
});

const nothing: ReturnType<typeof ofText> = { written: [], body: [] };

/** Whether a text can be read whole; what is wrong with it otherwise is told elsewhere. */
export const isReadable = (document: Document | undefined): boolean =>
  document !== undefined && document.issues.length === 0 && parseMdx(document).issues.length === 0;

/** First 32 bits of SHA-256 of a text, in hexadecimal; typography (spaces, quotation marks) does not count. */
export function fingerprintOf(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/[„“”«»"]/g, '"')
    .replace(/[‚‘’‹›']/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
  return createHash('sha256').update(plain).digest('hex').slice(0, 8);
}

const sentencesOf = ({ overrides }: Entry) => overrides.map(({ german, swiss }) => `${german}\n${swiss}`).join('\n');

function recordTexts(entry: Entry, language: string): [at: string, text: string][] {
  return localisedTexts(entry).flatMap(({ texts, at }): [string, string][] => {
    const text = texts[language];
    return text === undefined ? [] : [[`record.${at.join('.')}`, text]];
  });
}

function figuresIn(document: Document, entry: Entry, entryOf: (key: string) => Entry | undefined) {
  return Object.fromEntries(
    figuresNamed(document).flatMap(({ id, of }) => {
      const figure = (of === undefined ? entry : entryOf(of))?.record.figures[id];
      if (!figure) return [];
      const { value, unit, qualifier, status } = figure;
      return [[of ? `${of}#${id}` : id, fingerprintOf(JSON.stringify([value, unit, qualifier, status]))]];
    }),
  );
}

const figuresNamed = kept((document: Document) => {
  const { tree } = parseMdx(document);
  return tree ? [...nodesOf(tree)].flatMap(figureNamed) : [];
});

function figureNamed(node: MdastNode) {
  if (!('name' in node) || node.name !== 'Figure') return [];
  const attributes = attributesOf(node);
  const id = attributes.get('id');
  return id === undefined ? [] : [{ id, of: attributes.get('of') }];
}
