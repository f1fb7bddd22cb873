import { fileURLToPath } from 'node:url';
import { satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import { defineHastPlugin } from 'satteri';
import type { TextTree } from '../markup/text-tree.ts';
import { openSite } from '../features/house.ts';
import { pageTextsOf } from '../text-steps/page-text.ts';
import { steps } from '../text-steps/steps.ts';
import { dataOnly } from './data-only.ts';
import { textIdIn } from './page-texts.ts';

const textSteps = defineHastPlugin({
  name: 'standortkern:text-steps',
  options: { position: true },
  before: (root, context) => {
    const id = context.fileURL && textIdIn(fileURLToPath(context.fileURL));
    const text = id === undefined ? undefined : pageTextsOf(openSite()).get(id);
    if (!text) return;
    // The parser keeps its tree for itself; this is a copy to work on.
    const tree = JSON.parse(JSON.stringify(root)) as TextTree;
    for (const step of steps) step(tree, text);
    context.replaceNode(root, tree);
  },
});

/** All that Astro's compiler does to a text for us: refuses code, gives headings their ids, then takes our steps. */
export const textPlugins = {
  mdastPlugins: [dataOnly],
  hastPlugins: [satteriHeadingIdsPlugin(), textSteps],
};
