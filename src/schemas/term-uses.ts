import type { Document } from './document.ts';
import { type MdastNode, nodesOf, parseMdx } from './mdx.ts';

/** Keys of the glossary that a text uses as `<Term id="…" />`, in reading order, as often as they occur. */
export function termUsesIn(document: Document): string[] {
  const { tree } = parseMdx(document);
  return tree ? [...nodesOf(tree)].flatMap((node) => termIdOf(node) ?? []) : [];
}

/** The key of the glossary that a `<Term>` names; undefined for every other node. */
export function termIdOf(node: MdastNode): string | undefined {
  const isElement = node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';
  if (!isElement || node.name !== 'Term') return undefined;
  const id = node.attributes.find((attribute) => 'name' in attribute && attribute.name === 'id')?.value;
  return typeof id === 'string' ? id : undefined;
}
