import type { HastNode } from 'satteri';

/** The tree of a text while it is compiled: HTML, and the components that are still to be rendered. */
export type TextTree = Extract<HastNode, { type: 'root' }>;
export type TextNode = HastNode;
export type Element = Extract<HastNode, { type: 'element' }>;
export type Component = Extract<HastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
export type Words = Extract<HastNode, { type: 'text' }>;
export type Child = Element['children'][number];

/** What holds other nodes. */
export type Parent = TextTree | Element | Component;

export const isComponent = (node: TextNode): node is Component =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

export const isParent = (node: TextNode): node is Parent => 'children' in node;

export const element = (
  tagName: string,
  properties: Element['properties'],
  children: Element['children'],
): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

export const words = (value: string): Words => ({ type: 'text', value });

/** Every node below another one, in reading order. */
export function* nodesBelow(parent: Parent): Generator<Child> {
  for (const node of childrenOf(parent)) {
    yield node;
    if (isParent(node)) yield* nodesBelow(node);
  }
}

/** Puts others in the place of single nodes, in reading order and from within; `undefined` leaves a node. */
export function replaceNodes(parent: Parent, replacementOf: (node: Child) => Child[] | undefined) {
  parent.children = childrenOf(parent).flatMap((node) => {
    if (isParent(node)) replaceNodes(node, replacementOf);
    return replacementOf(node) ?? [node];
  });
}

/** A text has no doctype, and program code is refused before. */
const childrenOf = ({ children }: Parent): Child[] =>
  children.flatMap((node) => (node.type === 'doctype' || node.type === 'mdxjsEsm' ? [] : [node]));

/** An attribute of a component that is plain text. */
export const attributeOf = ({ attributes }: Component, wanted: string): string | undefined =>
  attributes.flatMap((attribute) =>
    'name' in attribute && attribute.name === wanted && typeof attribute.value === 'string' ? [attribute.value] : [],
  )[0];
