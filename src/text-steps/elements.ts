import {
  attributeOf,
  type Component,
  type Element,
  element,
  isComponent,
  replaceNodes,
  type TextTree,
  words,
} from '../markup/text-tree.ts';
import { termOf } from '../routes/glossary.ts';
import type { PageText } from './page-text.ts';

/** Writes what only says how its words are to be read as the HTML that says so, for the steps that follow and the reader. */
export function writeElements(tree: TextTree, text: PageText) {
  replaceNodes(tree, (node) => {
    const written = isComponent(node) ? elements[node.name ?? '']?.(node, text) : undefined;
    return written && [written];
  });
}

export const elements: Record<string, (component: Component, text: PageText) => Element> = {
  Official: ({ children }) => element('span', { dataSpelling: 'official' }, children),
  /** A Lower (dsb) or Upper (hsb) Sorbian word (LOC-51). */
  Sorbian: (component) =>
    element('span', { lang: attributeOf(component, 'lang'), translate: 'no' }, component.children),
  /** A word of the glossary, in a form of its own if need be; `explainTerms` explains its first use. */
  Term: (component, { site, language }) => {
    const id = attributeOf(component, 'id') ?? '';
    const { word, lang } = termOf(site, id, language);
    const children = component.children.length > 0 ? component.children : [words(word)];
    return element('dfn', { dataTerm: id, ...(lang && { lang, translate: 'no' }) }, children);
  },
};
