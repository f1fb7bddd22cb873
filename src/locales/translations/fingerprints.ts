import { hash } from 'node:crypto';
import type { Document } from '../../schemas/yaml/document.ts';
import type { Confirmation } from '../../schemas/codes/ledger.ts';
import { attributesOf, type MdastNode, nodesOf, parseMdx } from '../../schemas/texts/mdx.ts';
import { kept } from '../../schemas/kept.ts';
import { overridesFile } from '../../schemas/overrides.ts';
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
  const { fields, body, figures } = document ? partsOf(document) : { fields: [], body: [], figures: [] };
  const others = [
    ...recordTexts(entry, language),
    ...(isDerived && entry.overrides.length > 0 ? [[overridesFile, sentencesOf(entry)] as const] : []),
  ];
  return {
    fields: Object.fromEntries([...fields, ...others.map(([at, text]) => [at, fingerprintOf(text)] as const)]),
    body: body.map(({ fingerprint }) => fingerprint),
    figures: figuresOf(figures, entry, entryOf),
    passages: body,
  };
}

/** What a text itself is compared by. */
const partsOf = kept((document: Document) => {
  const passages = passagesOf(document);
  const { tree } = parseMdx(document);
  return {
    fields: passages
      .filter(({ role }) => role === 'field')
      .map(({ at, source }) => [at.join('.'), fingerprintOf(source)] as const),
    body: passages
      .filter(({ role }) => role !== 'field')
      .map(({ source, line }) => ({ fingerprint: fingerprintOf(source), line, text: source })),
    figures: tree ? nodesOf(tree).flatMap(figureNamed) : [],
  };
});

/** Whether a text can be read whole; what is wrong with it otherwise is told elsewhere. */
export const isReadable = (document: Document | undefined): boolean => document !== undefined && isWhole(document);

const isWhole = kept((document: Document) => document.issues.length === 0 && parseMdx(document).issues.length === 0);

/** First 32 bits of SHA-256 of a text, in hexadecimal; typography (spaces, quotation marks) does not count. */
export function fingerprintOf(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/[„“”«»"]/g, '"')
    .replace(/[‚‘’‹›']/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
  return hash('sha256', plain).slice(0, 8);
}

const sentencesOf = ({ overrides }: Entry) => overrides.map(({ german, swiss }) => `${german}\n${swiss}`).join('\n');

function recordTexts(entry: Entry, language: string): [at: string, text: string][] {
  return localisedTexts(entry).flatMap(({ texts, at }): [string, string][] => {
    const text = texts[language];
    return text === undefined ? [] : [[`record.${at.join('.')}`, text]];
  });
}

function figuresOf(named: ReturnType<typeof figureNamed>, entry: Entry, entryOf: (key: string) => Entry | undefined) {
  return Object.fromEntries(
    named.flatMap(({ id, of }) => {
      const figure = (of === undefined ? entry : entryOf(of))?.record.figures[id];
      if (!figure) return [];
      const { value, unit, qualifier, status } = figure;
      return [[of ? `${of}#${id}` : id, fingerprintOf(JSON.stringify([value, unit, qualifier, status]))]];
    }),
  );
}

function figureNamed(node: MdastNode) {
  if (!('name' in node) || node.name !== 'Figure') return [];
  const attributes = attributesOf(node);
  const id = attributes.get('id');
  return id === undefined ? [] : [{ id, of: attributes.get('of') }];
}
