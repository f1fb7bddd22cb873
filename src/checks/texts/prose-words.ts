import type { MdastNode } from '../../schemas/texts/mdx.ts';
import { paragraphEnd } from './numbers.ts';
import { lastAtMost } from '../../schemas/texts/rows.ts';

interface Piece {
  start: number;
  node: MdastNode;
}

/** Parts of a paragraph that run on in one line of text. */
const inline = ['text', 'strong', 'emphasis', 'delete', 'link', 'linkReference', 'mdxJsxTextElement', 'break'];
const somethingElse = '\uFFFC';

/**
 * Searches the words of a text, across bold and links but not across paragraphs; figures, code and
 * pictures are no words. Says in which node, and on which line of the body, each match begins.
 */
export function wordsOf(
  tree: MdastNode,
  search: (text: string) => { index: number; text: string }[],
): { node: MdastNode; line: number; text: string }[] {
  const pieces: Piece[] = [];
  let words = '';
  const read = (node: MdastNode) => {
    if (node.type === 'text') {
      pieces.push({ start: words.length, node });
      words += node.value;
    } else if ('children' in node) {
      const isBlock = !inline.includes(node.type);
      if (isBlock) words += paragraphEnd;
      else if (node.children.length === 0) words += somethingElse;
      node.children.forEach(read);
      if (isBlock) words += paragraphEnd;
    } else words += node.type === 'break' ? '\n' : somethingElse;
  };
  read(tree);
  const starts = pieces.map(({ start }) => start);
  return search(words).flatMap(({ index, text }) => {
    const piece = pieces[lastAtMost(starts, index)];
    if (!piece || piece.start > index) return [];
    const linesBefore = words.slice(piece.start, index).split('\n').length - 1;
    return [{ node: piece.node, line: (piece.node.position?.start.line ?? 1) + linesBefore, text }];
  });
}
