import { attribute, isElement, type Node } from './html-tree.ts';

/** The number or the date of a value, linked to its source in the list of the page. */
export const isSourceMark = (node: Node | undefined): boolean =>
  node !== undefined && isElement(node) && /^#q\d+$/.test(attribute(node, 'href') ?? '');
