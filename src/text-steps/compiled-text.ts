import { mdxToHast } from 'satteri';
import type { TextTree } from '../markup/text-tree.ts';
import { refusedIn } from '../schemas/texts/text-gate.ts';
import type { Document } from '../schemas/yaml/document.ts';
import type { PageText } from './page-text.ts';
import { steps } from './steps.ts';

/**
 * The tree of a text as its page shows it, after all steps. Read by the parser the check reads it with; no code is made of
 * it, and quotation marks stay as they are: the right ones are written (LOC-24).
 */
export function compiledText(text: PageText): TextTree {
  refuse(text.document);
  const features = { frontmatter: false };
  const tree = mdxToHast(text.document.body, { features, position: text.kept.length > 0 }) as TextTree;
  for (const step of steps) step(tree, text);
  return tree;
}

/** What the reader refuses is refused once more, so that no text is shown that nobody looked at. */
function refuse(document: Document) {
  const [refusal] = refusedIn(document);
  if (!refusal) return;
  const { file, line, column, problem, hint } = refusal;
  throw new Error(`${file}:${line}:${column}\n    ${problem}\n    → ${hint}`);
}
