import { attribute, contentOf, type Element, hasClass, isElement, isText } from '../../markup/html-tree.ts';
import { isSourceMark } from '../../markup/source-marks.ts';

/** What no text can show, or nobody can do there. */
const leftOut = new Set([
  'button',
  'dialog',
  'form',
  'input',
  'label',
  'noscript',
  'script',
  'select',
  'style',
  'svg',
  'template',
  'textarea',
]);

/** The line of a page's own headings, and what a list shows as somebody chooses. */
const shownByChoice = ['contents', 'verdict', 'group', 'tally'];

/** Whether anything of an element is written at all. */
export const isWritten = (element: Element): boolean =>
  !leftOut.has(element.tagName) &&
  attribute(element, 'hidden') === undefined &&
  attribute(element, 'aria-hidden') !== 'true' &&
  !shownByChoice.some((name) => hasClass(element, name));

/** Emphasis within a word, what stands above or below a line, and what is only marked: no word ends with it. */
const withinWords = new Set(['a', 'abbr', 'b', 'cite', 'em', 'i', 'q', 'strong', 'sub', 'sup', 'wbr']);

/** What a text ends or begins with that belongs to the next or the last one, such as a bracket. */
const opening = /[\s([{„«‹‚“‘]$/u;
const closing = /^[\s)\]}.,;:!?%…»›“”’]/u;

/** Where small type is the unit of a number, and no aside. */
const units = new Set(['dd', 'dt']);

export type Child = Element['childNodes'][number];

/**
 * Neighbouring nodes as one line of Markdown (CommonMark): a space where one thing ends and the next begins, which CSS
 * sets apart; a dash before an aside in small type; links with their whole address, and the marks of sources in words.
 */
export function lineOf(nodes: readonly Child[], page: URL): string {
  let line = '';
  let between = '';
  const add = (markdown: string) => {
    if (!markdown) return;
    const isTogether = !line || opening.test(line) || closing.test(markdown);
    line += (between && !isTogether ? between : '') + (/\s$/.test(line) ? markdown.replace(/^[ \n]+/, '') : markdown);
    between = '';
  };
  const visit = (node: Child) => {
    if (isText(node)) {
      add(escaped(node.value));
      return;
    }
    if (!isElement(node)) return;
    if (!isWritten(node)) {
      between ||= ' ';
      return;
    }
    const { tagName } = node;
    const isApart = !withinWords.has(tagName);
    const isAside = tagName === 'small' && !units.has(node.parentNode?.nodeName ?? '');
    if (isApart) between = isAside ? ' – ' : between || ' ';
    if (tagName === 'br') line = `${line.trimEnd()}\\\n`;
    else if (isSourceMark(node)) addMark(node);
    else if (tagName in around) addAround(node, around[tagName]!);
    else if (tagName === 'a') addLink(node);
    else for (const child of contentOf(node).childNodes) visit(child);
    if (isApart) between ||= ' ';
  };
  /** A date and the source that follows it are two things. */
  const addMark = (mark: Element) => {
    const said = escaped(attribute(mark, 'aria-label') ?? '');
    if (hasClass(mark, 'mark')) {
      add(`(${said})`);
      return;
    }
    if (/[\p{L}\d)]\s*$/u.test(line)) {
      line = `${line.trimEnd()}, `;
      between = '';
    }
    add(said);
  };
  /** Signs of emphasis stand at words, never at spaces. */
  const addAround = (element: Element, signs: string) => {
    const inner = lineOf(element.childNodes, page);
    const text = inner.trim();
    if (!text) {
      add(inner && ' ');
      return;
    }
    add(`${/^\s/.test(inner) ? ' ' : ''}${signs}${text}${signs}${/\s$/.test(inner) ? ' ' : ''}`);
  };
  const addLink = (link: Element) => {
    const href = attribute(link, 'href');
    const text = lineOf(link.childNodes, page).trim();
    if (!text) return;
    if (line.endsWith(')') && !between) between = ' · ';
    add(href === undefined ? text : `[${text}](${target(new URL(href, page).href)})`);
  };
  for (const node of nodes) visit(node);
  return line;
}

const around: Record<string, string> = { b: '**', strong: '**', em: '*', i: '*' };

/** An address ends at a bracket, unless it stands between angle brackets. */
const target = (href: string): string => (/[()]/.test(href) ? `<${href}>` : href);

/** Text without soft hyphens and with the signs escaped that mean something in Markdown (CommonMark 2.4). */
export const escaped = (text: string): string =>
  text
    .replaceAll('\u00ad', '')
    .replace(/[ \t\n\f\r]+/g, ' ')
    .replace(/[\\`*_[\]<>~|]/g, String.raw`\$&`)
    .replace(/&(?=#?\w+;)/g, String.raw`\&`);

/** A line that would begin a heading, a list, a quotation or a rule is text nevertheless. */
export const asText = (line: string): string =>
  line.replace(/^([#+=-])/, String.raw`\$1`).replace(/^(\d{1,9})([.)])(?=\s|$)/, String.raw`$1\$2`);
