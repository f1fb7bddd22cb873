import { kept } from '../kept.ts';
import type { Document } from '../yaml/document.ts';
import { attributesOf, type MdastNode, nodesOf, parseMdx } from './mdx.ts';

/** Keys of the glossary that a text uses as `<Term id="…" />`, in reading order, as often as they occur. */
export const termUsesIn = kept((document: Document): string[] => {
  const { tree } = parseMdx(document);
  return tree ? nodesOf(tree).flatMap((node) => termIdOf(node) ?? []) : [];
});

/** The key of the glossary that a `<Term>` names; undefined for every other node. */
export function termIdOf(node: MdastNode): string | undefined {
  return 'name' in node && node.name === 'Term' ? attributesOf(node).get('id') : undefined;
}
