import type { TextTree } from '../markup/text-tree.ts';
import { deriveWords } from './derivation.ts';
import { divideWords } from './division.ts';
import { writeElements } from './elements.ts';
import { nameHeadings } from './headings.ts';
import { resolveLinks } from './links.ts';
import type { PageText } from './page-text.ts';
import { explainTerms } from './terms.ts';

/** A change of a text's tree. */
type Step = (tree: TextTree, text: PageText) => void;

/**
 * What happens to a text between its parser and its page, in this order. The sentences of `swiss.yaml` stand in it
 * already, since they are written in the same MDX and parsed with it; its headings get their ids first, since those stay
 * as the words change.
 */
export const steps: readonly Step[] = [
  nameHeadings,
  resolveLinks,
  writeElements,
  deriveWords,
  explainTerms,
  divideWords,
];
