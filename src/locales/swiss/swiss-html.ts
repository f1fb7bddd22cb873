import { type DefaultTreeAdapterTypes as Tree, defaultTreeAdapter, parseFragment } from 'parse5';
import { html as markup } from '../html.ts';
import { sourcePlaces } from '../source-places.ts';
import { applyChanges, type Change, type Span, swissChanges } from './swiss-text.ts';
import { defaultWords, type SwissWords } from './swiss-words.ts';

/**
 * Swiss spelling of a fragment of German HTML: its text, `alt`, `title` and `aria-label`, and not a
 * byte besides (LOC-20, LOC-21). Elements that are official, foreign or code stay as they are.
 * Places (`at`) count in the HTML. Throws an Error where invalid HTML hides the place of a text.
 */
export function deriveHtml(html: string, words: SwissWords = defaultWords()): { html: string; changes: Change[] } {
  const fragment = parseFragment(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  const runs = runsOf(fragment, html);
  const found = runs.flatMap((run) => runChanges(run, html, words)).sort((a, b) => a.at - b.at);
  // An element that another closes too early is in the tree twice.
  const changes = found.filter(({ at }, index) => at !== found[index - 1]?.at);
  return { html: applyChanges(html, changes), changes };
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
  /** From where to where it stands in the HTML. */
  source: Span;
}

/** Pieces that are read on without a break, so that a word or quotation may cross elements. */
type Run = Piece[];

const inline =
  'a abbr b bdi bdo br cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr';
const isInline = ({ tagName }: Tree.Element) => inline.split(' ').includes(tagName);

function runsOf(fragment: Tree.DocumentFragment, html: string): Run[] {
  const attributes: Run[] = [];
  const texts: Run[] = [[]];
  const visit = (parent: Tree.ParentNode, state: State): void => {
    for (const node of parent.childNodes) {
      if (defaultTreeAdapter.isTextNode(node)) texts.at(-1)?.push(textPiece(node, state));
      if (!defaultTreeAdapter.isElementNode(node)) continue;
      const inner = stateIn(node, state);
      attributes.push(...attributePieces(node, inner, html).map((piece) => [piece]));
      if (!isInline(node)) texts.push([]);
      if (node.tagName === 'br') texts.at(-1)?.push(lineBreak);
      visit('content' in node ? node.content : node, inner);
      if (!isInline(node)) texts.push([]);
    }
  };
  visit(fragment, { official: false, quoted: false });
  return [...attributes, ...texts];
}

const lineBreak: Piece = { text: '\n', official: true, quoted: false, source: [0, 0] };

const code = ['code', 'pre', 'script', 'style', 'kbd', 'samp'];
const quotations = ['q', 'blockquote', 'cite'];

function stateIn(element: Tree.Element, outer: State): State {
  const attribute = (name: string) => element.attrs.find((attr) => attr.name === name)?.value;
  const isOfficial =
    code.includes(element.tagName) ||
    attribute('translate') === 'no' ||
    attribute('data-spelling') === 'official' ||
    (element.tagName === 'cite' && attribute('data-foreign') !== undefined) ||
    !['de', 'de-ch'].includes(attribute('lang')?.toLowerCase() ?? 'de');
  return {
    official: outer.official || isOfficial,
    quoted: outer.quoted || quotations.includes(element.tagName),
  };
}

function textPiece({ value: text, sourceCodeLocation: place }: Tree.TextNode, state: State): Piece {
  return { ...state, text, source: [place?.startOffset ?? 0, place?.endOffset ?? 0] };
}

const readAttributes = ['alt', 'title', 'aria-label'];

function attributePieces(element: Tree.Element, state: State, html: string): Piece[] {
  return element.attrs.flatMap(({ name, value: text }) => {
    const place = element.sourceCodeLocation?.attrs?.[name];
    if (!place || !readAttributes.includes(name)) return [];
    const written = html.slice(place.startOffset, place.endOffset);
    const [opening = '', quote = ''] = /^[^=]*=\s*(["']?)/.exec(written) ?? [];
    const source: Span = [place.startOffset + opening.length, place.endOffset - quote.length];
    return [{ ...state, text, source }];
  });
}

function runChanges(run: Run, html: string, words: SwissWords): Change[] {
  const pieces = inRun(run);
  const spansOf = (some: PieceInRun[]) => some.map(({ span }) => span);
  const changes = swissChanges(pieces.map(({ text }) => text).join(''), words, {
    official: spansOf(pieces.filter(({ official }) => official)),
    quoted: spansOf(pieces.filter(({ quoted }) => quoted)),
    seams: pieces.map(({ span }) => span[1]),
  });
  return changes.flatMap((change) => {
    const piece = pieces.find(({ span }) => change.at < span[1]);
    return piece ? [changeInSource(change, piece, html)] : [];
  });
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

/** The change at its place in the HTML, where `ß` may be written `&szlig;`. */
function changeInSource(change: Change, { text, source, span }: PieceInRun, html: string): Change {
  const places = sourcePlaces(html.slice(...source), text);
  const index = change.at - span[0];
  const from = places[index];
  const to = places[index + change.from.length];
  if (from === undefined || to === undefined) {
    throw new Error(`The text "${text}" cannot be found again in its HTML. Close the elements around it.`);
  }
  const at = source[0] + from;
  // What a region writes into its words is text, wherever it is put.
  return { ...change, at, from: html.slice(at, source[0] + to), to: markup`${change.to}`.markup };
}
