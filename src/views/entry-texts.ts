import { Renderer } from 'astro/runtime/server/index.js';
import type { Route } from '../routes/routes.ts';
import type { Site } from '../routes/site.ts';
import { compiledText } from '../text-steps/compiled-text.ts';
import { pageTextsOf, textIdOf } from '../text-steps/page-text.ts';
import { type Components, jsxOf } from './text-jsx.ts';

interface Props {
  components: Components;
}

/**
 * The text of a page as a component, in which others are rendered in the places of some elements; undefined for a page
 * without one.
 */
export function openText(site: Site, route: Route) {
  const text = pageTextsOf(site).get(textIdOf(route));
  if (!text) return undefined;
  const tree = compiledText(text);
  const Text = ({ components }: Props) => jsxOf(tree, components);
  // Has @astrojs/mdx render it, as it does what it compiles itself.
  return Object.assign(Text, { [Renderer]: 'astro:jsx' });
}
