import type { Hint } from '../../locales/swiss/hints.ts';
import type { Change, Span } from '../../locales/swiss/swiss-text.ts';
import type { Rule } from './rules.ts';

/** A part of a text that a proof-reader looks at. */
export interface Mark {
  at: number;
  length: number;
  /** The rule by which it reads otherwise. */
  label: Rule;
  /** What to say of it beneath the text; empty where the rule's own sentence says it all. */
  title: string;
}

export const markOf = ([from, to]: Span, label: Rule, title = ''): Mark => ({
  at: from,
  length: to - from,
  label,
  title,
});

/** The words that change in a text, each once however many of its letters do. */
export function changeMarks(text: string, changes: readonly Change[]): Mark[] {
  const marks = changes.map(({ rule, at, from, to, word }) => {
    const start = text.lastIndexOf(word, at);
    const title = rule === 'LOC-23' ? `„${word}“ wird „${word.replace(from, to)}“, und das ist ein anderes Wort.` : '';
    return markOf([start, start + word.length], rule, title);
  });
  return marks.filter(
    ({ at, label }, index) => marks.findIndex((mark) => mark.at === at && mark.label === label) === index,
  );
}

/** What a person should decide: no rule changes it. */
export const hintMark = ({ class: label, at, word, proposal, note }: Hint): Mark =>
  markOf([at, at + word.length], label, `${word}: ${[proposal, note].filter(Boolean).join('. ')}`);

/** Where an index of a text is found after its changes. */
export function indexAfter(changes: readonly Change[], index: number): number {
  return changes
    .filter(({ at, from }) => at + from.length <= index)
    .reduce((moved, { from, to }) => moved + to.length - from.length, index);
}

export const inOrder = (marks: readonly Mark[]) => [...marks].sort((a, b) => a.at - b.at || a.length - b.length);
