import { derive } from '../locales/languages.ts';
import { isComponent, nodesBelow, type TextTree } from '../markup/text-tree.ts';
import { shownAttributes } from '../schemas/texts/prose-components.ts';
import type { PageText } from './page-text.ts';

/** Derives a text that nobody wrote in the language of its page; the sentences an editor wrote for it stand already. */
export function deriveWords(tree: TextTree, { entry, language, writtenIn, document, kept }: PageText) {
  if (language === writtenIn) return;
  language.derivation?.tree(tree, { source: document.body, kept });
  for (const node of nodesBelow(tree)) {
    for (const attribute of isComponent(node) ? node.attributes : []) {
      if (!('name' in attribute) || !shownAttributes.includes(attribute.name)) continue;
      if (typeof attribute.value === 'string') attribute.value = derive(attribute.value, language, entry.overrides);
    }
  }
}
