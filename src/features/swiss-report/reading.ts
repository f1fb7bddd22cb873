import type { MdastNode } from '../../schemas/texts/mdx.ts';
import { placeholder } from '../../schemas/texts/passages.ts';
import type { Span } from '../../locales/swiss/swiss-text.ts';
import type { SentencePiece } from './overridden-passage.ts';
import type { Rule } from './rules.ts';

/** What stands for a component without words of its own, and the rules by which it reads otherwise. */
export interface ElementText {
  text: string;
  rules: Rule[];
}

/** A passage as it is read in one language: figures are written out, mark-up is gone. */
export interface Reading {
  text: string;
  /** What no rule changes: official names, foreign words, code, components. */
  official: Span[];
  /** Where the text of one element ends. */
  seams: number[];
  /** The figures whose form a rule decides. */
  figures: { span: Span; rules: Rule[] }[];
  /** The sentences that `swiss.yaml` says otherwise, by their number. */
  overridden: Map<number, Span>;
  foreign: { span: Span; lang: string }[];
}

/** Puts the pieces of a passage together. `say` writes a component that has no words of its own. */
export function readingOf(pieces: readonly SentencePiece[], say: (element: MdastNode) => ElementText): Reading {
  const reading: Reading = { text: '', official: [], seams: [], figures: [], overridden: new Map(), foreign: [] };
  for (const { text, element, isOfficial, lang, sentences = [] } of pieces) {
    const said = element && text === placeholder ? say(element) : { text, rules: [] };
    const from = reading.text.length;
    reading.text += said.text;
    const span: Span = [from, reading.text.length];
    for (const { span: part, index } of sentences) {
      const [start, end]: Span = said.text === text ? [from + part[0], from + part[1]] : span;
      reading.overridden.set(index, [reading.overridden.get(index)?.[0] ?? start, end]);
    }
    reading.seams.push(span[1]);
    if (isOfficial) reading.official.push(span);
    if (said.rules.length > 0) reading.figures.push({ span, rules: said.rules });
    if (lang) reading.foreign.push({ span, lang });
  }
  return reading;
}
