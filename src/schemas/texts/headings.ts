import GithubSlugger from 'github-slugger';
import type { Document } from '../yaml/document.ts';
import { type MdastNode, nodesOf, parseMdx } from './mdx.ts';

/** A heading of a text, and the id by which its page can be opened there. */
export interface Heading {
  text: string;
  id: string;
}

const known = new WeakMap<Document, Heading[]>();

/** The headings of a text in their order, with the ids they get when it is built; none where it cannot be read. */
export function headingsOf(document: Document): Heading[] {
  const headings = known.get(document) ?? read(document);
  known.set(document, headings);
  return headings;
}

function read(document: Document): Heading[] {
  const { tree } = parseMdx(document);
  // The one Astro uses, so that a second heading of the same words gets the same number here.
  const slugger = new GithubSlugger();
  return [...(tree ? nodesOf(tree) : [])]
    .filter(({ type }) => type === 'heading')
    .map((node) => ({ text: textOf(node), id: slugger.slug(textOf(node)) }));
}

function textOf(node: MdastNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
