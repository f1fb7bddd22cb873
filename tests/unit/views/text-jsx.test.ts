import { describe, expect, it } from 'vitest';
import { type Child, element, type TextTree, words } from '../../../src/markup/text-tree.ts';
import { jsxOf } from '../../../src/views/text-jsx.ts';

/** The only child of a text, as Astro gets it: what it is, and with what attributes and children. */
function rendered(child: Child, components = {}) {
  const tree: TextTree = { type: 'root', children: [child] };
  const { props } = jsxOf(tree, components) as unknown as { props: { children: { type: unknown; props: object }[] } };
  const { type, props: own } = props.children[0]!;
  return { type, ...own };
}

describe('a text as Astro renders it', () => {
  it('has the attributes of its elements as HTML calls them', () => {
    const link = element('a', { className: ['a', 'b'], ariaLabel: 'x', dataTerm: 'y', href: '/de/' }, [words('z')]);
    expect(rendered(link)).toEqual({
      type: 'a',
      class: 'a b',
      'aria-label': 'x',
      'data-term': 'y',
      href: '/de/',
      children: 'z',
    });
  });

  it('has no children where there are none, and a list where there are several', () => {
    expect(rendered(element('br', {}, []))).toEqual({ type: 'br' });
    expect(rendered(element('p', {}, [words('a'), words('b')]))).toEqual({ type: 'p', children: ['a', 'b'] });
  });

  it('shows a component in the place of its name, and of an element', () => {
    const [Figure, Table] = [() => '', () => ''];
    const attributes = [
      { type: 'mdxJsxAttribute' as const, name: 'id', value: 'areaFree' },
      { type: 'mdxJsxAttribute' as const, name: 'short', value: null },
    ];
    const figure: Child = { type: 'mdxJsxTextElement', name: 'Figure', attributes, children: [] };
    expect(rendered(figure, { Figure })).toEqual({ type: Figure, id: 'areaFree', short: true });
    expect(rendered(element('table', {}, []), { table: Table })).toEqual({ type: Table });
  });

  it('shows nothing that is not there, and no code', () => {
    const named = (name: string): Child => ({ type: 'mdxJsxFlowElement', name, attributes: [], children: [] });
    for (const name of ['Script', 'constructor']) expect(() => rendered(named(name))).toThrow(`<${name}>`);
    expect(() => rendered({ type: 'mdxTextExpression', value: 'x' })).toThrow('mdxTextExpression');
  });
});
