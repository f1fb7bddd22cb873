import { attribute, type Element, elementsIn, type Node, type ParentNode } from '../../src/markup/html-tree.ts';

export {
  attribute,
  type Document,
  type Element,
  elementsIn as elementsOf,
  type Node,
  readHtml,
  textOf,
} from '../../src/markup/html-tree.ts';

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

export const all = (node: ParentNode, name: string, attributes: Record<string, string> = {}) =>
  [...elementsIn(node, name)].filter((element) =>
    Object.entries(attributes).every(([key, value]) => attribute(element, key) === value),
  );

const unspoken = new Set(['script', 'style', 'template', 'code', 'pre']);
const spokenAttributes = ['alt', 'title', 'aria-label', 'aria-description', 'placeholder'];
const spokenMeta = ['description', 'og:title', 'og:description', 'twitter:image:alt'];

/** Everything a page says: text, the attributes that are read out, and what its head tells others. */
export function* wordsOf(node: Node, lang = '', isExempt = false): Generator<Words> {
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
