import { stringify } from 'yaml';
import { elementsIn, type ParentNode } from '../../markup/html-tree.ts';
import { blocksOf } from './blocks.ts';

/** What stands above a page's Markdown: all in the words of the page. */
export interface FrontMatter {
  title: string;
  /** Absolute address of the page it is the Markdown of. */
  url: string;
  /** BCP 47. */
  language: string;
  summary: string;
  /** The day (ISO 8601) of the edition. */
  edition: string;
  publisher: string;
  licence: string;
}

/**
 * A page as Markdown (CommonMark with the tables of GitHub) of the tree it is published as: every figure with its date
 * and its source, whose number leads to the list at the end (P18). Own code, since the libraries for it (rehype to
 * remark) took a third of a large build's time.
 */
export function pageMarkdown(document: ParentNode, about: FrontMatter): string {
  const [main] = elementsIn(document, 'main');
  if (!main) throw new Error(`${about.url} has no main.`);
  return `---\n${stringify(about)}---\n\n${blocksOf(main, new URL(about.url)).join('\n\n')}\n`;
}
