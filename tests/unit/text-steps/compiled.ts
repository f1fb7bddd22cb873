import { defineHastPlugin, markdownToHtml } from 'satteri';
import { element, isComponent, replaceNodes, type TextTree } from '../../../src/markup/text-tree.ts';
import { siteOf } from '../../../src/features/house.ts';
import type { Site } from '../../../src/routes/site.ts';
import { readRegion } from '../../../src/schemas/read-region.ts';
import { compiledText } from '../../../src/text-steps/compiled-text.ts';
import { pageTextsOf } from '../../../src/text-steps/page-text.ts';
import { type Change, regionWith } from '../../fixtures/mistakes/region-with.ts';

/** A change of the fixture's languages: Swiss German, derived from German. */
export const withSwiss: Record<string, Change> = {
  'site.yaml': [
    '  - { key: de, name: Deutsch }',
    '  - { key: de, name: Deutsch }\n  - { key: de-CH, name: Deutsch (Schweiz), derivedFrom: de }',
  ],
};

/** A region's folder as a site. */
export function siteIn(folder: string): Site {
  const { region, issues } = readRegion(folder);
  if (!region) throw new Error(issues.map(({ problem }) => problem).join(' '));
  return siteOf(region, folder, '2026-11-23');
}

/** The fixture with another German text of the harbour, and the sentences for Switzerland in it. */
export const harbourWith = (body: string, sentences?: string): Site =>
  siteIn(
    regionWith({
      ...withSwiss,
      'sites/hafen/de.mdx': `---\ntitle: Hafen\nsummary: Gewerbefläche am Hafen von Musterstadt mit freien Grundstücken am Kai.\nupdated: '2026-11-01'\n---\n\n${body}\n`,
      ...(sentences !== undefined && { 'sites/hafen/swiss.yaml': sentences }),
    }),
  );

/** A page's text after all its steps, as HTML; components stand in it by their names. */
export function compiled(site: Site, id: string): string {
  const text = pageTextsOf(site).get(id);
  if (!text) throw new Error(`There is no text "${id}".`);
  return htmlOf(compiledText(text));
}

function htmlOf(tree: TextTree): string {
  const write = (parent: Parameters<typeof replaceNodes>[0]) => {
    replaceNodes(parent, (node) => {
      if (!isComponent(node)) return undefined;
      write(node);
      const attributes = node.attributes.flatMap((attribute) =>
        'name' in attribute && typeof attribute.value === 'string' ? [[attribute.name, attribute.value] as const] : [],
      );
      return [element(node.name ?? '', Object.fromEntries(attributes), node.children)];
    });
  };
  write(tree);
  const printer = defineHastPlugin({
    name: 'printer',
    before: (root, context) => {
      context.replaceNode(root, tree);
    },
  });
  return markdownToHtml('', { hastPlugins: [printer] }).html.trim();
}
