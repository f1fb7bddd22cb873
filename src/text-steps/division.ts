import { type Element, isParent, type Parent, type TextTree } from '../markup/text-tree.ts';
import { dividedText, maxLetters, type Setting } from '../output/hyphenation/divided-text.ts';
import { settingIn } from '../output/hyphenation/division-rules.ts';
import { type BreaksOf, breaksFor } from '../output/hyphenation/hyphenation.ts';
import type { PageText } from './page-text.ts';

/** Puts soft hyphens into the long words of a text (LOC-28). */
export const divideWords = (tree: TextTree, { site, language }: PageText) =>
  divideIn(tree, { lang: language.key, most: maxLetters.text }, breaksFor(site.region));

function divideIn({ children }: Parent, setting: Setting, breaksOf: BreaksOf) {
  for (const node of children) {
    if (node.type === 'text') node.value = dividedText(node.value, setting, breaksOf);
    if (!isParent(node)) continue;
    const inner = node.type === 'element' ? settingIn(node.tagName, attributesOf(node), setting) : setting;
    if (inner) divideIn(node, inner, breaksOf);
  }
}

/** The attributes of an element by their names in HTML. */
const attributesOf =
  ({ properties }: Element) =>
  (name: string) => {
    const value =
      properties[name === 'class' ? 'className' : name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())];
    return value === undefined || value === null ? undefined : [value].flat().join(' ');
  };
