import {
  type Element,
  isComponent,
  isParent,
  type Parent,
  type TextNode,
  type TextTree,
} from '../../markup/text-tree.ts';
import { markdownPlaces } from '../source-places.ts';
import { applyChanges, overlap, type Span, swissChanges } from './swiss-text.ts';
import { defaultWords, type SwissWords } from './swiss-words.ts';

/** What a text was parsed from, and the parts of that which an editor wrote for Switzerland. */
export interface Origin {
  source: string;
  kept: readonly Span[];
}

/**
 * Swiss spelling of the tree of a German text: its words, `alt`, `title` and `aria-label`, and nothing else of it
 * (LOC-20, LOC-21). Elements that are official, foreign or code stay as they are.
 */
export function deriveTree(tree: TextTree, words: SwissWords = defaultWords(), origin?: Origin) {
  for (const run of runsOf(tree, origin)) deriveRun(run, words);
}

interface State {
  /** Nothing in it changes. */
  official: boolean;
  /** Only its spelling changes. */
  quoted: boolean;
}

/** Text of one node or attribute. */
interface Piece extends State {
  text: string;
  /** Where it was written for Switzerland. */
  kept: Span[];
  put: (text: string) => void;
}

/** Pieces that are read on without a break, so that a word or quotation may cross elements. */
type Run = Piece[];

function runsOf(tree: TextTree, origin: Origin | undefined): Run[] {
  const attributes: Run[] = [];
  const texts: Run[] = [[]];
  const visit = (parent: Parent, state: State) => {
    for (const node of parent.children) {
      if (node.type === 'text') {
        const kept = keptIn(node, origin);
        texts.at(-1)?.push({ ...state, text: node.value, kept, put: (text) => (node.value = text) });
      }
      if (!isParent(node)) continue;
      const inner = stateIn(node, state);
      if (node.type === 'element') attributes.push(...attributePieces(node, inner).map((piece) => [piece]));
      if (!isInline(node)) texts.push([]);
      if (isEmpty(node)) texts.at(-1)?.push(node.type === 'element' ? lineBreak : placeholder);
      visit(node, inner);
      if (!isInline(node)) texts.push([]);
    }
  };
  visit(tree, { official: false, quoted: false });
  return [...attributes, ...texts];
}

const inline =
  'a abbr b bdi bdo br cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr';

const isInline = (node: Parent) =>
  node.type === 'element' ? inline.split(' ').includes(node.tagName) : node.type === 'mdxJsxTextElement';

const isEmpty = (node: Parent) =>
  node.type === 'element' ? node.tagName === 'br' : isComponent(node) && node.children.length === 0;

const isNobodys = { official: true, quoted: false, kept: [], put: () => undefined };
const lineBreak: Piece = { ...isNobodys, text: '\n' };

/** A figure, or another component that is rendered in words of the language already. */
const placeholder: Piece = { ...isNobodys, text: '\uFFFC' };

const code = ['code', 'pre', 'script', 'style', 'kbd', 'samp'];
const quotations = ['q', 'blockquote', 'cite'];

function stateIn(node: Parent, outer: State): State {
  if (node.type !== 'element') return outer;
  const { tagName, properties } = node;
  const isOfficial =
    code.includes(tagName) ||
    properties.translate === 'no' ||
    properties.dataSpelling === 'official' ||
    (tagName === 'cite' && properties.dataForeign !== undefined) ||
    !['de', 'de-ch'].includes(typeof properties.lang === 'string' ? properties.lang.toLowerCase() : 'de');
  return { official: outer.official || isOfficial, quoted: outer.quoted || quotations.includes(tagName) };
}

const readAttributes = ['alt', 'title', 'ariaLabel'];

function attributePieces({ properties }: Element, state: State): Piece[] {
  return readAttributes.flatMap((name) => {
    const text = properties[name];
    return typeof text === 'string' ? [{ ...state, text, kept: [], put: (text) => (properties[name] = text) }] : [];
  });
}

/** Where the words of a node stand in sentences that were written for Switzerland. */
function keptIn({ value, position }: Extract<TextNode, { type: 'text' }>, origin: Origin | undefined): Span[] {
  const [start, end] = [position?.start.offset, position?.end.offset];
  if (!origin || start === undefined || end === undefined) return [];
  return spansIn(value, [start, end], origin);
}

/** Where a text that was parsed from a part of a source stands in sentences that were written for Switzerland. */
export function spansIn(text: string, [start, end]: Span, { source, kept }: Origin): Span[] {
  const inPart = kept.filter((span) => overlap(span, [start, end]));
  if (inPart.length === 0) return [];
  if (inPart.some(([from, to]) => from <= start && end <= to)) return [[0, text.length]];
  const written = source.slice(start, end);
  const places = markdownPlaces(written, text);
  if (places.length === 0) throw new Error(`The text "${text}" cannot be found again in "${written}".`);
  const indexOf = (place: number) => places.findIndex((at) => at >= Math.min(place - start, written.length));
  return inPart.map(([from, to]) => [indexOf(from), indexOf(to)]);
}

function deriveRun(run: Run, words: SwissWords) {
  const pieces = inRun(run);
  const spansOf = (some: PieceInRun[]) => some.map(({ span }) => span);
  const kept = pieces.flatMap(({ kept, span: [start] }) => kept.map(([from, to]): Span => [start + from, start + to]));
  const changes = swissChanges(pieces.map(({ text }) => text).join(''), words, {
    official: [...spansOf(pieces.filter(({ official }) => official)), ...kept],
    quoted: spansOf(pieces.filter(({ quoted }) => quoted)),
    seams: pieces.map(({ span }) => span[1]),
  });
  for (const { text, span, put } of pieces) {
    const own = changes.filter(({ at }) => span[0] <= at && at < span[1]);
    if (own.length > 0)
      put(
        applyChanges(
          text,
          own.map((change) => ({ ...change, at: change.at - span[0] })),
        ),
      );
  }
}

interface PieceInRun extends Piece {
  /** Where its text stands in the run's. */
  span: Span;
}

function inRun(run: Run): PieceInRun[] {
  let end = 0;
  return run.map((piece) => {
    const start = end;
    end += piece.text.length;
    return { ...piece, span: [start, end] };
  });
}
