import {
  type DefaultTreeAdapterTypes as Tree,
  defaultTreeAdapter,
  html,
  parse,
  serialize,
  serializeOuter,
} from 'parse5';

export type Document = Tree.Document;
export type Element = Tree.Element;
export type Node = Tree.Node;
export type ParentNode = Tree.ParentNode;

/** A page as a tree. */
export const readHtml = (page: string): Document => parse(page);

/** The same, with where in the page each node stands (`sourceCodeLocation`); what only shows without scripts is read too. */
export const readWithPlaces = (page: string): Document =>
  parse(page, { sourceCodeLocationInfo: true, scriptingEnabled: false });

export const writeHtml = (tree: ParentNode): string => serialize(tree);

/** With the element itself. */
export const writeOuter = (element: Element): string => serializeOuter(element);

export const isElement = (node: Node): node is Element => defaultTreeAdapter.isElementNode(node);

export const isText = (node: Node): node is Tree.TextNode => defaultTreeAdapter.isTextNode(node);

/** What stands within an element; within a template, what it holds. */
export const contentOf = (parent: ParentNode): ParentNode => ('content' in parent ? parent.content : parent);

/** Every element of a tree, or those of a name, also inside templates; one that is taken out meanwhile does no harm. */
export function* elementsIn(parent: ParentNode, name?: string): Generator<Element> {
  for (const node of [...contentOf(parent).childNodes]) {
    if (!isElement(node)) continue;
    if (name === undefined || node.tagName === name) yield node;
    yield* elementsIn(node, name);
  }
}

export const attribute = (element: Element, name: string) => element.attrs.find((attr) => attr.name === name)?.value;

export const hasClass = (element: Element, name: string): boolean =>
  attribute(element, 'class')?.split(' ').includes(name) ?? false;

export function setAttribute(element: Element, name: string, value: string) {
  const found = element.attrs.find((attr) => attr.name === name);
  if (found) found.value = value;
  else element.attrs.push({ name, value });
}

export function removeAttributes(element: Element, names: readonly string[]) {
  element.attrs = element.attrs.filter(({ name }) => !names.includes(name));
}

/** An element of its own, to be put into a page. */
export function element(name: string, attributes: Record<string, string>, ...children: (Element | string)[]): Element {
  const attrs = Object.entries(attributes).map(([name, value]) => ({ name, value }));
  const made = defaultTreeAdapter.createElement(name, svgNames.has(name) ? html.NS.SVG : html.NS.HTML, attrs);
  for (const child of children) append(made, child);
  return made;
}

const svgNames = new Set(['svg', 'path']);

export function append(parent: Element, child: Element | string) {
  if (typeof child === 'string') defaultTreeAdapter.insertText(parent, child);
  else defaultTreeAdapter.appendChild(parent, child);
}

export const remove = (node: Element) => defaultTreeAdapter.detachNode(node);

/** The text of a node and all within it, but not what a template holds. */
export const textOf = (node: Node): string =>
  isText(node) ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
