import type { FirstIndex } from '../first-index.ts';
import { withoutJoints } from '../joints.ts';
import { element } from './elements.ts';
import { textHitsIn, type TextHit } from './full-text.ts';
import type { OptionGroup } from './options.ts';

export { textHitsIn };

/** Pages whose texts have the words. */
export const textGroup = (hits: TextHit[], index: FirstIndex): OptionGroup => ({
  heading: `${index.texts.inText} (${hits.length})`,
  options: hits.map((hit) => textOption(hit, index)),
});

/** A page whose text has the words, with the place where; called as it is among the first answers. */
function textOption({ href, title, kind, excerpt }: TextHit, index: FirstIndex): HTMLElement {
  const page = index.pages.find(([other]) => other === href);
  const name = page ? withoutJoints(page[1]) : title;
  const text = element('span');
  // Pagefind's excerpt is escaped text with <mark> around the words found.
  text.innerHTML = excerpt;
  return element('a', { href }, element('b', {}, name), ' ', element('small', {}, kind === name ? '' : kind), text);
}
