import {
  append,
  attribute,
  type Element,
  elementsIn,
  isElement,
  isText,
  type ParentNode,
  remove,
  textOf,
  writeOuter,
} from '../../markup/html-tree.ts';
import { isSourceMark } from '../../markup/source-marks.ts';

/**
 * A page as the search reads it, of a tree that is changed for it: what its `main` holds, in its language. Pagefind joins
 * the text of neighbouring elements, which CSS sets apart; here no word and no number touches the next one, and what
 * belongs together in a row ends as a sentence does. Without soft hyphens, so that a word is found whole (LOC-83), and
 * without what repeats on a page often and is not looked for; larger parts say so themselves (`data-pagefind-ignore`).
 * Undefined where the page has nothing for the search.
 */
export function searchablePage(document: ParentNode, lang: string): string | undefined {
  const main = [...elementsIn(document, 'main')].find((main) => attribute(main, 'data-pagefind-body') !== undefined);
  if (!main) return undefined;
  keepApart(main);
  return `<!doctype html><html lang="${lang}"><body>${writeOuter(main)}</body></html>`;
}

/** Emphasis within a word, and what stands above or below a line: "CO₂" is one word. */
const withinWords = new Set(['b', 'em', 'i', 'strong', 'sub', 'sup', 'wbr']);

/** What a text ends or begins with that belongs to the next or the last one, such as a bracket. */
const opening = /[\s([{/„«‹‚“‘\-–]$/u;
const closing = /^[\s)\]}/.,;:!?%…»›“”’\-–]/u;

function keepApart(main: Element) {
  let last = ' ';
  let isApart = false;
  const visit = (parent: ParentNode) => {
    const nodes = [...parent.childNodes];
    for (const [at, node] of nodes.entries()) {
      if (isText(node)) {
        node.value = node.value.replaceAll('\u00ad', '');
        // The comma between a date and its source, or between two sources, goes with them; so does the space before.
        if (isSourceMark(nodes[at + 1])) node.value = node.value.replace(/,?\s*$/, '');
        if (!node.value) continue;
        if (isApart && !opening.test(last) && !isClosing(node.value, last)) node.value = ` ${node.value}`;
        last = node.value.slice(-1);
        isApart = false;
        continue;
      }
      if (!isElement(node)) continue;
      if (isLeftOut(node)) {
        remove(node);
        isApart = true;
        continue;
      }
      isApart ||= !withinWords.has(node.tagName);
      visit(node);
      isApart ||= !withinWords.has(node.tagName);
      if (isRow(node) && endRow(node)) last = '.';
    }
  };
  visit(main);
}

/** A row of a table, or a term with what is said of it. */
const isRow = ({ tagName, parentNode }: Element) =>
  tagName === 'tr' || (tagName === 'div' && parentNode?.nodeName === 'dl');

/** Pagefind sets a full stop after every cell of data that ends in a letter: "bis 2027. 15 % 2028. 14 %". */
function endRow(row: Element): boolean {
  const parts = row.childNodes.filter(isElement);
  const end = parts.pop();
  for (const part of parts) if (part.tagName === 'td') part.tagName = part.nodeName = 'th';
  if (!end || !/[^\s.!?:;…]\s*$/u.test(textOf(row))) return false;
  append(end, '.');
  return true;
}

/** A decimal sign is no full stop: "2023" and ".5" are not "2023.5". */
const isClosing = (text: string, last: string) => closing.test(text) && !(/\d/.test(last) && /^[.,’\-–]\d/.test(text));

/** Marks of sources, dates in the margin of a table, what no reader hears, and what says itself that it is left out. */
const isLeftOut = (element: Element) =>
  isSourceMark(element) ||
  (element.tagName === 'td' && attribute(element, 'class') === 'margin') ||
  attribute(element, 'aria-hidden') !== undefined ||
  attribute(element, 'data-pagefind-ignore') !== undefined;
