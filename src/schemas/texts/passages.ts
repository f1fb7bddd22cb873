import type { Document } from '../yaml/document.ts';
import { attributesOf, type MdastNode, parseMdx } from './mdx.ts';
import { keptOfLatest } from '../kept.ts';
import { shownAttributes } from './prose-components.ts';
import { stringsOf } from '../yaml/strings.ts';
import { lastAtMost, rowStartsOf } from './rows.ts';

/** A piece of text as its reader takes it in: a field, a paragraph, a heading, a cell of a table. */
export interface Passage {
  document: Document;
  role: 'field' | 'heading' | 'paragraph' | 'cell' | 'attribute';
  /** The field it stands in; empty in the body. */
  at: (string | number)[];
  /** Where it begins in the file, counted from 1. */
  line: number;
  column: number;
  /** As it is written, with its mark-up. */
  source: string;
  /** Index of that in the document's content; undefined where the file spells it otherwise. */
  start: number | undefined;
  /** What is read, piece by piece; together they are its text. */
  pieces: Piece[];
  text: string;
}

export interface Piece {
  text: string;
  /** Index of its first character in the document's content; undefined where the file spells it otherwise (`&amp;`, a folded line). */
  offset: number | undefined;
  /** From where to where it stands in the document's content, with its mark-up; undefined for a field or attribute. */
  written?: readonly [from: number, to: number];
  /** Nobody's to respell: an official name, a foreign word, code, an address. */
  isOfficial: boolean;
  /** Language said around it, if not the document's own. */
  lang?: string;
  /** A figure, or another component without words of its own, stands here; its text is U+FFFC. */
  element?: MdastNode;
}

/** What stands for a figure in a passage's text: U+FFFC, the object replacement character. */
export const placeholder = '\uFFFC';

/** The text of a passage without its mark-up. */
export const textOfPassage = ({ text }: Passage) => text;

/** Fields above a text that nobody reads. */
const notProse = ['slug', 'updated', 'localisation'];

/** Everything of a text that is read: the fields above it, then its body, in reading order. */
export const passagesOf = keptOfLatest(8, readPassages);

function readPassages(document: Document): readonly Passage[] {
  const fields = fieldsOf(document).map(({ at, text }) => fieldPassage(document, at, text));
  const { tree, issues } = parseMdx(document);
  // What can be read in part only may be anything.
  if (document.issues.length > 0 || issues.length > 0) return [];
  return [...fields, ...(tree ? blocksOf(tree, document) : [])];
}

/** The fields above a text that are read, with their paths. */
export function fieldsOf({ data }: Document): { at: (string | number)[]; text: string }[] {
  return stringsOf(data).filter(({ at }) => !notProse.includes(String(at[0])));
}

/** One text of a YAML file, or of the fields above a body. */
export function fieldPassage(document: Document, at: (string | number)[], text: string): Passage {
  const offset = document.offsetOf(at);
  const place = offset === undefined ? document.locate(at) : placeAt(document, offset);
  const piece: Piece = { text, offset, isOfficial: false };
  return { document, role: 'field', at, ...place, source: text, start: offset, pieces: [piece], text };
}

const roles: Record<string, Passage['role']> = { paragraph: 'paragraph', heading: 'heading', tableCell: 'cell' };

function blocksOf(node: MdastNode, document: Document, into: Passage[] = []): Passage[] {
  const role = roles[node.type];
  if (role) {
    into.push(blockPassage(node, role, document));
    return into;
  }
  // Attributes of a component that are shown: the title of a step, and who does it.
  if (node.type === 'mdxJsxFlowElement') into.push(...attributePassages(node, document));
  if ('children' in node) for (const child of node.children) blocksOf(child, document, into);
  return into;
}

function* attributePassages(node: MdastNode, document: Document): Generator<Passage> {
  const start = offsetIn(document, node);
  for (const [name, value] of attributesOf(node)) {
    if (!shownAttributes.includes(name)) continue;
    const found = document.content.indexOf(`${name}="${value}"`, start);
    const offset = found < 0 ? undefined : found + name.length + 2;
    const piece: Piece = { text: value, offset, isOfficial: false };
    yield {
      document,
      role: 'attribute',
      at: [],
      ...placeAt(document, offset ?? start),
      source: value,
      start: offset,
      pieces: [piece],
      text: value,
    };
  }
}

function blockPassage(node: MdastNode, role: Passage['role'], document: Document): Passage {
  const [start, end] = [offsetIn(document, node), offsetIn(document, node, 'end')];
  const pieces = piecesOf(node, document, { isOfficial: false });
  return {
    document,
    role,
    at: [],
    ...placeAt(document, start),
    source: document.content.slice(start, end),
    start,
    pieces,
    text: pieces.map(({ text }) => text).join(''),
  };
}

interface State {
  isOfficial: boolean;
  lang?: string;
}

function piecesOf(node: MdastNode, document: Document, state: State, into: Piece[] = []): Piece[] {
  const written = [offsetIn(document, node), offsetIn(document, node, 'end')] as const;
  if (node.type === 'text') into.push({ ...verbatim(node.value, node, document, state), written });
  else if (node.type === 'inlineCode')
    into.push({ text: node.value, offset: undefined, written, isOfficial: true, element: node });
  else if (node.type === 'break') into.push({ text: '\n', offset: undefined, written, ...state });
  else if ('children' in node && node.children.length > 0) {
    const inner = stateIn(node, state);
    for (const child of node.children) piecesOf(child, document, inner, into);
  } else into.push({ text: placeholder, offset: undefined, written, isOfficial: true, element: node });
  return into;
}

function stateIn(node: MdastNode, state: State): State {
  if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return state;
  if (node.name === 'Official') return { ...state, isOfficial: true };
  if (node.name !== 'Sorbian') return state;
  return { isOfficial: true, lang: attributesOf(node).get('lang') ?? 'dsb' };
}

function verbatim(text: string, node: MdastNode, document: Document, state: State): Piece {
  const offset = offsetIn(document, node);
  return { text, offset: document.content.startsWith(text, offset) ? offset : undefined, ...state };
}

function offsetIn({ bodyOffset }: Document, { position }: MdastNode, side: 'start' | 'end' = 'start'): number {
  return bodyOffset + (position?.[side].offset ?? 0);
}

/** Line and column of an index in a document, counted from 1. */
export function placeAt({ content }: Document, offset: number): { line: number; column: number } {
  const starts = rowStartsOf(content);
  const line = lastAtMost(starts, offset);
  return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
}
