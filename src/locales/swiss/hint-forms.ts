import type { HintRow, WordRows } from '../../schemas/swiss-words.ts';
import { capitalised, phrasePattern } from './word-patterns.ts';

/** What a hint says of a word; `A` where its surroundings do not tell how, or whether, to replace it. */
export interface Advice {
  class: 'A' | 'H' | 'F' | 'N' | 'LOC-23';
  /** What to write, or for `N` what comes near; empty where there is nothing. */
  proposal: string;
  note: string | undefined;
  /** The German word itself is among the proposals. */
  isOptional: boolean;
}

/** The words and phrases that call for a hint, by their first word; the longest first. */
export type HintForms = ReadonlyMap<string, readonly HintForm[]>;

interface HintForm {
  form: string;
  /** Sticky: matches the whole of it where it stands, and nothing else. */
  pattern: RegExp;
  advice: Advice;
}

/** Each form as Germany and as Switzerland spells it, also with a capital: both are found in Swiss texts. */
export function hintFormsOf(rows: WordRows): HintForms {
  const found = new Map<string, HintForm[]>();
  for (const { forms, notAfter, advice } of advised(rows)) {
    for (const form of new Set(forms.flatMap((form) => [form, capitalised(form)]))) {
      const first = /^[\p{L}\p{M}]+/u.exec(form)?.[0] ?? form;
      const entry = hintForm(form, notAfter, advice);
      found.set(
        first,
        [...(found.get(first) ?? []), entry].sort((a, b) => b.form.length - a.form.length),
      );
    }
  }
  return found;
}

/** Of hundreds of patterns a region needs a few. */
function hintForm(form: string, notAfter: string[] | undefined, advice: Advice): HintForm {
  let pattern: RegExp | undefined;
  return {
    form,
    get pattern() {
      return (pattern ??= phrasePattern(form, 'uy', notAfter));
    },
    advice,
  };
}

interface Advised {
  forms: string[];
  notAfter?: string[] | undefined;
  advice: Advice;
}

function advised({ H, F, N }: WordRows): Advised[] {
  return [
    ...H.map((row) => hinted('H', row)),
    ...F.map((row) => hinted('F', row)),
    ...N.map(({ german, near, note }) => ({
      forms: bothSpellings(german),
      advice: { class: 'N' as const, proposal: near.join(', '), note, isOptional: false },
    })),
  ];
}

function hinted(of: Advice['class'], { german, proposals, notAfter, note }: HintRow): Advised {
  const isOptional = proposals.includes(inSwiss(german[0] ?? ''));
  const advice = { class: of, proposal: proposals.join(', '), note, isOptional };
  return { forms: bothSpellings(german), notAfter, advice };
}

const inSwiss = (word: string) => word.replaceAll('ß', 'ss');

const bothSpellings = (forms: string[]) => [...new Set(forms.flatMap((form) => [form, inSwiss(form)]))];
