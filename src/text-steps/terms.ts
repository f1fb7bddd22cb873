import { type Child, type Element, element, replaceNodes, type TextTree, words } from '../markup/text-tree.ts';
import { termOf } from '../routes/glossary.ts';
import type { PageText } from './page-text.ts';

/**
 * Explains each word of the glossary where a text uses it first, in brackets and with a link to more; after that it
 * is a word like others.
 */
export function explainTerms(tree: TextTree, text: PageText) {
  const explained = new Set<string>();
  replaceNodes(tree, (node) => {
    if (node.type !== 'element' || typeof node.properties.dataTerm !== 'string') return undefined;
    const { dataTerm: id, ...properties } = node.properties;
    if (explained.has(id)) return 'lang' in properties ? [{ ...node, tagName: 'span', properties }] : node.children;
    explained.add(id);
    return explanationOf({ ...node, properties }, id, text);
  });
}

function explanationOf(node: Element, id: string, { site, language }: PageText): Child[] {
  const { href, gloss } = termOf(site, id, language);
  const linked = { ...node, children: [element('a', { href }, node.children)] };
  return gloss ? [linked, words(` (${gloss})`)] : [linked];
}
