import { type Atrule, type CssNode, type Declaration, generate, parse, walk, type WalkContext } from 'css-tree';
import { compatOf, lackedBy } from './browser-support.ts';
import { mayBeLacking, refused } from './refused-styles.ts';

/** Something in a style sheet that not every browser the site is made for knows. */
export interface Lack {
  /** Its name in the compatibility data, or what our own list calls it. */
  feature: string;
  /** Where it stands, as written. */
  at: string;
  by: string[];
}

/** A feature that is used, and the prefixes it is written with. */
interface Use {
  feature: string[];
  prefixes: string[];
  at: string;
}

/**
 * Everything in a style sheet that a browser of `package.json` does not know, or that our own list refuses. What
 * `@supports` asks for is only taken by those who have it; so is what follows a declaration every one of them knows.
 */
export function lacksIn(css: string): Lack[] {
  const faults: string[] = [];
  const sheet = parse(css, { parseCustomProperty: true, onParseError: ({ message }) => faults.push(message) });
  const lacks: Lack[] = faults.map((message) => ({ feature: 'syntax', at: message, by: ['css-tree'] }));
  const take = (uses: Use[]) => lacks.push(...uses.flatMap(lackOf));
  walk(sheet, {
    visit: 'Atrule',
    enter(node, item, list) {
      if (node.name === 'supports') list.remove(item);
    },
  });
  walk(sheet, {
    enter(this: WalkContext, node: CssNode) {
      if (node.type === 'Atrule') take(usesOfAtrule(node));
      if (node.type === 'Feature' || node.type === 'FeatureRange') take(usesOfMedia(node));
      if (node.type === 'PseudoClassSelector' || node.type === 'PseudoElementSelector') {
        take([use(['css', 'selectors', node.name], `:${node.name}`)]);
      }
      if (node.type === 'NestingSelector') take([use(['css', 'selectors', 'nesting'], '&')]);
      if (node.type === 'Block') {
        const place = this.rule ? generate(this.rule.prelude) : `@${this.atrule?.name}`;
        const declarations = node.children.toArray().filter((child) => child.type === 'Declaration');
        lacks.push(...lacksOfBlock(declarations, this.rule ? undefined : this.atrule?.name, place));
      }
    },
  });
  return lacks;
}

/** What is said of a value holds also where its property is written with a prefix. */
const use = (feature: string[], at: string, prefix = ''): Use => ({ feature, prefixes: ['', prefix], at });

const known = new Map<string, string[]>();

function lackOf({ feature, prefixes, at }: Use): Lack[] {
  const name = feature.join('.');
  const key = [name, ...prefixes].join();
  const compat = known.has(key) ? undefined : compatOf(feature);
  const by = known.get(key) ?? (compat ? lackedBy(compat, prefixes) : []);
  known.set(key, by);
  return by.length > 0 ? [{ feature: name, at, by }] : [];
}

function usesOfAtrule({ name }: Atrule): Use[] {
  // The boxes at the edge of a printed page are the data's `at_bottom-left`.
  return [use(['css', 'at-rules', name], `@${name}`), use(['css', 'at-rules', 'page', `at_${name}`], `@${name}`)];
}

function usesOfMedia(node: CssNode & { type: 'Feature' | 'FeatureRange' }): Use[] {
  if (node.type === 'FeatureRange') return [use(['css', 'at-rules', 'media', 'range_syntax'], generate(node))];
  return [use(['css', 'at-rules', 'media', node.name.replace(/^(min|max)-/, '')], generate(node))];
}

/** A browser takes the last form of a declaration that it knows; who knows none of them lacks it. What may be lacking is no reason not to. */
function lacksOfBlock(declarations: Declaration[], atrule: string | undefined, place: string): Lack[] {
  const byName = Map.groupBy(declarations, ({ property }) => nameOf(property).base);
  return [...byName].flatMap(([base, forms]) => {
    const lacksOfForms = forms.map((form) => lacksOfForm(form, base, atrule, place));
    const browsersOf = (lacks: Lack[]) =>
      new Set(lacks.flatMap(({ feature, by }) => (Object.hasOwn(mayBeLacking, feature) ? [] : by)));
    const byAll = lacksOfForms
      .map(browsersOf)
      .reduce((all, those) => new Set([...all].filter((browser) => those.has(browser))));
    return lacksOfForms.flat().flatMap((lack) => {
      const by = lack.by.filter((browser) => byAll.has(browser));
      if (Object.hasOwn(mayBeLacking, lack.feature)) return [lack];
      return by.length > 0 ? [{ ...lack, by }] : [];
    });
  });
}

function lacksOfForm(form: Declaration, base: string, atrule: string | undefined, place: string): Lack[] {
  const at = `${place}{${generate(form)}}`;
  const refusals = refused.filter(({ isMeant }) => isMeant({ place, name: base, value: generate(form.value) }));
  const isUnknown = !base.startsWith('--') && !compatOf(featureOf(base, atrule));
  return [
    ...refusals.map(({ name, by }) => ({ feature: name, at, by: [by] })),
    ...(isUnknown ? [{ feature: `unknown: ${base}`, at, by: ['all'] }] : []),
    ...usesOfDeclaration(form, atrule, at).flatMap(lackOf),
  ];
}

/** A property's name without its prefix, where there is a property of that name. */
function nameOf(property: string): { prefix: string; base: string } {
  const [, prefix = '', base = property] = /^(-(?:webkit|moz|ms)-)?(.+)$/.exec(property) ?? [];
  return compatOf(['css', 'properties', property]) ? { prefix: '', base: property } : { prefix, base };
}

const featureOf = (base: string, atrule: string | undefined): string[] =>
  atrule && compatOf(['css', 'at-rules', atrule, base])
    ? ['css', 'at-rules', atrule, base]
    : ['css', 'properties', base];

function usesOfDeclaration(declaration: Declaration, atrule: string | undefined, at: string): Use[] {
  const { prefix, base } = nameOf(declaration.property);
  const feature = featureOf(base, atrule);
  const own = base.startsWith('--') ? [] : [{ feature, prefixes: [prefix], at }];
  // It says more than the property alone: a prefix, for instance, may be known of this shape only.
  const shaped = shapesOf(declaration, base, prefix, at);
  const values: Use[] = [];
  walk(declaration.value, (node) => void values.push(...usesOfValue(node, feature, prefix, at)));
  return [...(shaped.length > 0 ? shaped : own), ...values];
}

function usesOfValue(node: CssNode, feature: string[], prefix: string, at: string): Use[] {
  if (node.type === 'Identifier') return [use([...feature, node.name], at, prefix)];
  if (node.type === 'Function') {
    return [
      use([...feature, node.name], at, prefix),
      use(['css', 'types', node.name], at),
      use(['css', 'types', 'color', node.name], at),
    ];
  }
  if (node.type !== 'Dimension') return [];
  return [use(['css', 'types', 'length', node.unit], at), use(['css', 'types', 'length', unitGroupOf(node.unit)], at)];
}

function unitGroupOf(unit: string): string {
  if (unit.startsWith('cq')) return 'container_query_length_units';
  const size = { d: 'dynamic', l: 'large', s: 'small' }[unit.charAt(0)];
  return size && /^.v/.test(unit) ? `viewport_percentage_units_${size}` : unit;
}

/** Features that lie in the shape of a value, not in a word of it. */
function shapesOf({ value }: Declaration, base: string, prefix: string, at: string): Use[] {
  const nodes = value.type === 'Value' ? value.children.toArray() : [];
  return shapes
    .filter(({ property, isMeant }) => property === base && isMeant(nodes))
    .map(({ property, shape }) => ({ ...use(['css', 'properties', property, shape], at), prefixes: [prefix] }));
}

const lengths = new Set<CssNode['type']>(['Dimension', 'Percentage', 'Number']);

const shapes: { property: string; shape: string; isMeant: (nodes: CssNode[]) => boolean }[] = [
  {
    property: 'text-decoration',
    shape: 'includes_thickness',
    isMeant: (nodes) => nodes.some(({ type }) => lengths.has(type)),
  },
  { property: 'text-decoration', shape: 'includes_color-and-style', isMeant: (nodes) => nodes.length > 1 },
  {
    property: 'content',
    shape: 'alt_text',
    isMeant: (nodes) => nodes.some((node) => node.type === 'Operator' && node.value === '/'),
  },
];
