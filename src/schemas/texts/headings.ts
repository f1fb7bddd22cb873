import GithubSlugger from 'github-slugger';
import type { Document } from '../yaml/document.ts';
import { kept } from '../kept.ts';
import { type MdastNode, nodesOf, parseMdx } from './mdx.ts';

/** A heading of a text, and the id by which its page can be opened there. */
export interface Heading {
  text: string;
  id: string;
}

/** The headings of a text in their order, with the ids they get when it is built; none where it cannot be read. */
export const headingsOf = kept(readHeadings);

function readHeadings(document: Document): Heading[] {
  const { tree } = parseMdx(document);
  // The one Astro uses, so that a second heading of the same words gets the same number here.
  const slugger = new GithubSlugger();
  return (tree ? nodesOf(tree) : [])
    .filter(({ type }) => type === 'heading')
    .map((node) => ({ text: textOf(node), id: slugger.slug(textOf(node)) }));
}

function textOf(node: MdastNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
