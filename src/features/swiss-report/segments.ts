import type { Mark } from './marks.ts';
import type { Side } from './pair.ts';

/** A part of a text over whose length nothing begins or ends. */
export interface Segment {
  text: string;
  lang: string | undefined;
  /** What is marked here: what begins here too, and what ends here too. */
  marks: Mark[];
  beginning: Mark[];
  ending: Mark[];
}

/** A text cut where a mark or a word of another language begins or ends; marks may overlap. */
export function segmentsOf({ text, marks, foreign }: Side): Segment[] {
  const ends = [...marks, ...foreign].flatMap(({ at, length }) => [at, at + length]);
  const cuts = [...new Set([0, ...ends, text.length])].sort((a, b) => a - b);
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index] ?? 0;
    const covers = ({ at, length }: { at: number; length: number }) => at <= from && to <= at + length;
    const covering = marks.filter(covers);
    return {
      text: text.slice(from, to),
      lang: foreign.find(covers)?.lang,
      marks: covering,
      beginning: covering.filter(({ at }) => at === from),
      ending: covering.filter(({ at, length }) => at + length === to),
    };
  });
}
