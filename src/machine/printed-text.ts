/**
 * What a page needs before it is printed, so that its PDF reads, copies and is searched as the page is.
 * The functions run in the browser, one after the other.
 */

/** Roles for what Chromium gives no tag, or a wrong one: it writes a language only to what has a role. */
export const paperRoles: Record<string, string> = {
  // The drawing within is the figure that has a text.
  figure: 'none',
  figcaption: 'paragraph',
  dl: 'list',
  'dl > div': 'listitem',
  'span[lang], cite[lang]': 'term',
};

export function giveRoles(roles: Record<string, string>) {
  for (const [selector, role] of Object.entries(roles)) {
    for (const element of document.querySelectorAll(selector)) element.setAttribute('role', role);
  }
}

/** A PDF leaves out the space a line ends with, and joins its words to the next line's, unless the space is kept. */
export function keepSpaces() {
  let isAtStart = true;
  const visit = (node: Node) => {
    if (node instanceof Text) {
      const text = node.data.replace(/[ \t\n\r]+/g, ' ');
      node.data = isAtStart ? text.replace(/^ /, '') : text;
      if (node.data) isAtStart = node.data.endsWith(' ');
      return;
    }
    const isBreak = node instanceof Element && !getComputedStyle(node).display.startsWith('inline');
    if (isBreak || node instanceof HTMLBRElement) isAtStart = true;
    for (const child of node.childNodes) visit(child);
    if (isBreak) isAtStart = true;
  };
  visit(document.body);
  document.body.style.whiteSpace = 'pre-wrap';
}

/** Soft hyphens that no line ends with would stand within the words of the PDF, and no search finds those. */
export function dropUnusedHyphens() {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    const lineOf = (index: number) => {
      range.setStart(text, index);
      range.setEnd(text, index + 1);
      return range.getBoundingClientRect().bottom;
    };
    for (let at = text.data.lastIndexOf('\u00ad'); at > 0; at = text.data.lastIndexOf('\u00ad', at - 1)) {
      if (lineOf(at - 1) === lineOf(at + 1)) text.deleteData(at, 1);
    }
  }
}
