import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';

export type Element = Tree.Element;
export type Document = Tree.Document;

/** A piece of text on a page, and what its surroundings say about it. */
export interface Words {
  text: string;
  /** `text` for a text node, else the attribute or meta element it stands in. */
  where: string;
  /** Tag of the language it stands under. */
  lang: string;
  /** In an official spelling or not to be translated: it keeps foreign rules (LOC-21, LOC-22). */
  isExempt: boolean;
}

export const readHtml = (html: string): Document => parse(html);

export function* elementsOf(node: Tree.Node, name?: string): Generator<Element> {
  if (!('childNodes' in node)) return;
  for (const child of node.childNodes) {
    if ('tagName' in child && (!name || child.tagName === name)) yield child;
    yield* elementsOf(child, name);
  }
}

export const all = (node: Tree.Node, name: string, attributes: Record<string, string> = {}) =>
  [...elementsOf(node, name)].filter((element) =>
    Object.entries(attributes).every(([key, value]) => attribute(element, key) === value),
  );

export const attribute = (element: Element, name: string) =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

export function textOf(node: Tree.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

const unspoken = new Set(['script', 'style', 'template', 'code', 'pre']);
const spokenAttributes = ['alt', 'title', 'aria-label', 'aria-description', 'placeholder'];
const spokenMeta = ['description', 'og:title', 'og:description', 'twitter:image:alt'];

/** Everything a page says: text, the attributes that are read out, and what its head tells others. */
export function* wordsOf(node: Tree.Node, lang = '', isExempt = false): Generator<Words> {
  if ('value' in node && node.value.trim()) yield { text: node.value, where: 'text', lang, isExempt };
  if (!('childNodes' in node)) return;
  if ('attrs' in node) {
    if (unspoken.has(node.tagName)) return;
    lang = attribute(node, 'lang') ?? lang;
    isExempt ||= attribute(node, 'data-spelling') === 'official' || attribute(node, 'translate') === 'no';
    for (const [where, text] of spokenTexts(node)) yield { text, where, lang, isExempt };
  }
  for (const child of node.childNodes) yield* wordsOf(child, lang, isExempt);
}

function spokenTexts(element: Element): [where: string, text: string][] {
  const meta = attribute(element, 'name') ?? attribute(element, 'property') ?? '';
  const names = element.tagName === 'meta' && spokenMeta.includes(meta) ? ['content'] : [];
  return [...spokenAttributes, ...names].flatMap((name) => {
    const text = attribute(element, name);
    return text ? [[names.includes(name) ? meta : name, text] as [string, string]] : [];
  });
}
