import { type DefaultTreeAdapterTypes as Tree, defaultTreeAdapter, html } from 'parse5';

export type Element = Tree.Element;

/** Every element of a tree, also inside templates; one that is taken out while it is visited does no harm. */
export function* elementsIn(parent: Tree.ParentNode): Generator<Element> {
  for (const node of [...parent.childNodes]) {
    if (!defaultTreeAdapter.isElementNode(node)) continue;
    yield node;
    yield* elementsIn('content' in node ? node.content : node);
  }
}

export const attribute = (element: Element, name: string) => element.attrs.find((attr) => attr.name === name)?.value;

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

/** The text of an element. */
export const textOf = (parent: Tree.ParentNode): string =>
  parent.childNodes
    .map((node) =>
      defaultTreeAdapter.isTextNode(node) ? node.value : defaultTreeAdapter.isElementNode(node) ? textOf(node) : '',
    )
    .join('');
