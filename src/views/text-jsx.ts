import { Fragment, jsx } from 'astro/jsx-runtime';
import { find, html } from 'property-information';
import type { Child, Component, Element, TextTree } from '../markup/text-tree.ts';

/** What is rendered in the place of an element or component of a text, by its name. */
export type Components = Readonly<Record<string, unknown>>;

type Jsx = ReturnType<typeof jsx> | string;

/** The tree of a text as Astro renders it. */
export const jsxOf = ({ children }: TextTree, components: Components): Jsx =>
  jsx(Fragment, { children: children.map((child) => childOf(child as Child, components)) });

function childOf(node: Child, components: Components): Jsx {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'element':
      return jsx(components[node.tagName] ?? node.tagName, {
        ...attributesOf(node),
        ...childrenOf(node, components),
      });
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return jsx(componentOf(node, components), { ...propsOf(node), ...childrenOf(node, components) });
    default:
      throw new Error(`A text holds "${node.type}", which nothing shows.`);
  }
}

function childrenOf({ children }: Element | Component, components: Components): { children?: Jsx | Jsx[] } {
  const [first, ...others] = children.map((child) => childOf(child, components));
  if (first === undefined) return {};
  return { children: others.length > 0 ? [first, ...others] : first };
}

/** The attributes of an element as they are written in HTML. */
const attributesOf = ({ properties }: Element) =>
  Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      find(html, name).attribute,
      Array.isArray(value) ? value.join(' ') : value,
    ]),
  );

function componentOf({ name }: Component, components: Components): unknown {
  if (name === null || !Object.hasOwn(components, name))
    throw new Error(`A text holds <${name}>, which nothing shows.`);
  return components[name];
}

const propsOf = ({ attributes }: Component) =>
  Object.fromEntries(
    attributes.flatMap((attribute) => ('name' in attribute ? [[attribute.name, attribute.value ?? true]] : [])),
  );
