import { defineHastPlugin, htmlToHast, markdownToHtml } from 'satteri';
import { deriveTree } from '../../../../src/locales/swiss/swiss-tree.ts';
import type { SwissWords } from '../../../../src/locales/swiss/swiss-words.ts';
import type { TextTree } from '../../../../src/markup/text-tree.ts';

/** HTML with the Swiss spelling, by way of its tree. */
export const swissHtml = (html: string, words?: SwissWords) => throughTree(html, (tree) => deriveTree(tree, words));

/** HTML as it is written from a tree: what has no meaning, such as the marks around a value, is always the same. */
export const plainHtml = (html: string) => throughTree(html, () => undefined);

function throughTree(html: string, change: (tree: TextTree) => void): string {
  const tree = htmlToHast(html, { fragment: true });
  if (tree.type !== 'root') throw new Error('A fragment has a root.');
  change(tree);
  const plugin = defineHastPlugin({
    name: 'through-tree',
    before: (root, context) => {
      context.replaceNode(root, tree);
    },
  });
  return markdownToHtml('', { hastPlugins: [plugin] }).html.replace(/\n$/, '');
}
