import type { MdastNode } from '../../schemas/texts/mdx.ts';
import { type Piece, placeholder } from '../../schemas/texts/passages.ts';
import { kept, type Span } from '../../locales/swiss/swiss-text.ts';
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
  /** The sentences that `swiss.yaml` says otherwise. */
  overridden: Span[];
  foreign: { span: Span; lang: string }[];
}

/** Puts the pieces of a passage together. `say` writes a component that has no words of its own. */
export function readingOf(pieces: readonly Piece[], say: (element: MdastNode) => ElementText): Reading {
  const reading: Reading = { text: '', official: [], seams: [], figures: [], overridden: [], foreign: [] };
  let opened = 0;
  for (const { text, element, isOfficial, lang } of pieces) {
    const said = element && text === placeholder ? say(element) : { text, rules: [] };
    const from = reading.text.length;
    for (const part of said.text.split(keptSigns)) {
      if (part === kept.from) opened = reading.text.length;
      else if (part === kept.to) reading.overridden.push([opened, reading.text.length]);
      else reading.text += part;
    }
    const span: Span = [from, reading.text.length];
    reading.seams.push(span[1]);
    if (isOfficial) reading.official.push(span);
    if (said.rules.length > 0) reading.figures.push({ span, rules: said.rules });
    if (lang) reading.foreign.push({ span, lang });
  }
  return reading;
}

const keptSigns = new RegExp(`([${kept.from}${kept.to}])`);
