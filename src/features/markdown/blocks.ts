import {
  attribute,
  contentOf,
  type Element,
  elementsIn,
  hasClass,
  isElement,
  type ParentNode,
} from '../../markup/html-tree.ts';
import { asText, type Child, isWritten, lineOf } from './inline.ts';

/** What stands in lines of its own. */
const blocks = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'details', 'div', 'dl', 'fieldset', 'figure', 'figcaption'],
  ...['footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'li', 'main', 'nav', 'ol', 'p', 'section'],
  ...['summary', 'table', 'ul'],
]);

/** All within an element as blocks of Markdown, each of one line or more. Addresses are taken from where the page is. */
export function blocksOf(parent: ParentNode, page: URL): string[] {
  const found: string[] = [];
  let inLine: Child[] = [];
  const flush = () => {
    const line = lineOf(inLine, page).trim();
    if (line) found.push(asText(line));
    inLine = [];
  };
  for (const node of contentOf(parent).childNodes) {
    if (!isElement(node) || !(blocks.has(node.tagName) || holdsBlocks(node))) {
      inLine.push(node);
      continue;
    }
    flush();
    if (isWritten(node)) found.push(...blockOf(node, page));
  }
  flush();
  return found;
}

/** An element nobody knows, such as one of ours that a script fills, is what it holds. */
const holdsBlocks = (element: Element): boolean =>
  element.tagName.includes('-') || element.childNodes.some((child) => isElement(child) && blocks.has(child.tagName));

function blockOf(element: Element, page: URL): string[] {
  const { tagName } = element;
  if (/^h[1-6]$/.test(tagName)) {
    const line = lineOf(element.childNodes, page).trim();
    return line ? [`${'#'.repeat(Number(tagName[1]))} ${line}`] : [];
  }
  if (tagName === 'ul' || tagName === 'ol')
    return listOf(
      itemsOf(element).map((item) => blocksOf(item, page)),
      tagName === 'ol',
    );
  if (tagName === 'dl') return linesOf(definitionsOf(element, page));
  if (tagName === 'table') return tableOf(element, page);
  if (tagName === 'blockquote') return [blocksOf(element, page).join('\n\n').replace(/^/gm, '> ')];
  return tagName === 'hr' ? ['***'] : blocksOf(element, page);
}

const itemsOf = (list: Element): Element[] => list.childNodes.filter(isElement).filter(isWritten);

/** Items close to each other where each is one line. */
function listOf(items: string[][], isNumbered = false): string[] {
  const written = items.filter((blocks) => blocks.length > 0);
  if (written.length === 0) return [];
  const isClose = written.every((blocks) => blocks.length === 1);
  const lines = written.map((blocks, index) => {
    const sign = isNumbered ? `${index + 1}. ` : '- ';
    return sign + blocks.join('\n\n').replace(/\n(?=[^\n])/g, `\n${' '.repeat(sign.length)}`);
  });
  return [lines.join(isClose ? '\n' : '\n\n')];
}

/** A list of items of one line each. */
const linesOf = (lines: string[]): string[] => listOf(lines.map((line) => [line]));

/** A term, what is said of it, and in brackets of when and by whom. */
function definitionsOf(list: Element, page: URL): string[] {
  const parts = list.childNodes
    .filter(isElement)
    .flatMap((part) => (part.tagName === 'div' ? part.childNodes.filter(isElement) : [part]));
  const terms = parts.flatMap(({ tagName }, at) => (tagName === 'dt' ? [at] : []));
  return terms.map((at, index) => {
    const isPart = (name: string) => (node: Child) => isElement(node) && hasClass(node, name);
    const { childNodes } = parts[at]!;
    const head = childNodes.filter((node) => !isPart('margin')(node) && !isPart('caveat')(node));
    const said = parts.slice(at + 1, terms[index + 1]).map((part) => lineOf(part.childNodes, page));
    const margin = lineOf(childNodes.filter(isPart('margin')), page);
    const caveat = lineOf(childNodes.filter(isPart('caveat')), page);
    return row(lineOf(head, page), [...said, bracketed(margin), caveat && `– ${caveat}`]);
  });
}

const bracketed = (text: string): string => (text.trim() ? `(${text.trim()})` : '');

const row = (head: string, said: string[]): string =>
  `**${head.trim()}**: ${said
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' ')}`.trim();

/** A table with a head is one (GitHub's); the rows of one without are lines: what is said, of when and by whom. */
function tableOf(table: Element, page: URL): string[] {
  const rows = [...elementsIn(table, 'tr')]
    .filter(isWritten)
    .map((row) => row.childNodes.filter(isElement).filter(isWritten));
  // A row of a table is one line, so that a list within it is one, too.
  const cellText = (cell: Element) =>
    blocksOf(cell, page)
      .join(' ')
      .replaceAll('\\\n', ' ')
      .replace(/^- /, '')
      .replace(/\s*\n(?:\s*(?:-|\d+\.) )?\s*/g, ' · ');
  const caption = [...elementsIn(table, 'caption')].flatMap((caption) => {
    const line = lineOf(caption.childNodes, page).trim();
    return line ? [`**${line}**`] : [];
  });
  if (![...elementsIn(table, 'thead')].some(isWritten)) {
    const lines = rows.map(([head, ...cells]) =>
      row(
        head ? cellText(head) : '',
        cells.map((cell) => (hasClass(cell, 'margin') ? bracketed(cellText(cell)) : cellText(cell))),
      ),
    );
    return [...caption, ...linesOf(lines)];
  }
  const texts = rows.map((cells) => cells.flatMap((cell) => [cellText(cell), ...blanks(cell)]));
  const columns = Math.max(...texts.map(({ length }) => length));
  const lines = texts.map((cells) => `| ${Array.from({ length: columns }, (_, at) => cells[at] ?? '').join(' | ')} |`);
  return [...caption, [lines[0], `|${' --- |'.repeat(columns)}`, ...lines.slice(1)].join('\n')];
}

/** A cell over several columns leaves the others empty. */
const blanks = (cell: Element): string[] =>
  Array.from({ length: Number(attribute(cell, 'colspan') ?? 1) - 1 }, () => '');
