import GithubSlugger from 'github-slugger';
import { isParent, nodesBelow, type TextNode, type TextTree } from '../markup/text-tree.ts';

/** Gives each heading of a text the id it can be opened by, as `headingsOf` names them. */
export function nameHeadings(tree: TextTree) {
  const slugger = new GithubSlugger();
  for (const node of nodesBelow(tree)) {
    if (node.type === 'element' && /^h[1-6]$/.test(node.tagName)) node.properties.id ??= slugger.slug(wordsOf(node));
  }
}

const wordsOf = (node: TextNode): string =>
  node.type === 'text' ? node.value : isParent(node) ? node.children.map(wordsOf).join('') : '';
