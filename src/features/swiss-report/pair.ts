import { type Hint, hintsIn } from '../../locales/swiss/hints.ts';
import { applyChanges, type Span, swissChanges } from '../../locales/swiss/swiss-text.ts';
import type { SwissWords } from '../../locales/swiss/swiss-words.ts';
import type { MdastNode } from '../../schemas/texts/mdx.ts';
import type { Override } from '../../schemas/overrides.ts';
import type { Passage } from '../../schemas/texts/passages.ts';
import type { ElementTexts } from './element-texts.ts';
import { changeMarks, hintMark, indexAfter, inOrder, type Mark, markOf } from './marks.ts';
import { overriddenPassage } from './overridden-passage.ts';
import { type Reading, readingOf } from './reading.ts';

/** One passage in German and in Swiss German, side by side. */
export interface Pair {
  role: Passage['role'];
  /** The file it stands in, as the editor knows it. */
  file: string;
  line: number;
  /** The field it stands in; empty in the body. */
  field: string;
  /** Not derived: somebody wrote the Swiss text. */
  isOwn: boolean;
  /** Missing where one of two texts of their own has more paragraphs than the other. */
  german: Side | undefined;
  swiss: Side | undefined;
}

/** A passage as it is read in one language. */
export interface Side {
  text: string;
  marks: Mark[];
  /** Words in other languages. */
  foreign: { at: number; length: number; lang: string }[];
}

/** What a pair is made with. */
export interface Context {
  say: (element: MdastNode) => ElementTexts;
  words: SwissWords;
  overrides: readonly Override[];
  /** Whether a passage quotes somebody: then only its spelling changes. */
  isQuoted: (passage: Passage) => boolean;
}

/** A German passage and the Swiss one that is derived from it. */
export function derivedPair(passage: Passage, { say, words, overrides, isQuoted }: Context): Pair {
  const { german, swiss, used } = overriddenPassage(passage, overrides);
  const quoted = isQuoted(passage);
  return {
    ...placeOf(passage),
    isOwn: false,
    german: sideOf(
      readingOf(german, (element) => say(element).german),
      { words, used, quoted, derives: false },
    ),
    swiss: sideOf(
      readingOf(swiss, (element) => say(element).swiss),
      { words, used, quoted, derives: true },
    ),
  };
}

/** Two passages that people wrote, whatever the one has to do with the other. */
export function ownPair(german: Passage | undefined, swiss: Passage | undefined, { say, words }: Context): Pair[] {
  const place = swiss ?? german;
  if (!place) return [];
  const from = german && readingOf(german.pieces, (element) => say(element).german);
  const to = swiss && readingOf(swiss.pieces, (element) => say(element).swiss);
  return [
    {
      ...placeOf(place),
      isOwn: true,
      german: from && plainSide(from, []),
      swiss: to && plainSide(to, hintsIn(to.text, words, to)),
    },
  ];
}

/** Whether a proof-reader finds anything here that the German text does not say in the same letters. */
export const isChanged = ({ german, swiss }: Pair) => german?.text !== swiss?.text || (swiss?.marks ?? []).length > 0;

function placeOf({ role, document, line, at }: Passage) {
  return { role, file: document.file, line, field: at.join('.') };
}

interface Derivation {
  words: SwissWords;
  used: readonly (Override | undefined)[];
  quoted: boolean;
  /** Whether the text is shown as the rules leave it, or as they find it. */
  derives: boolean;
}

/** The words that change by rule are marked in both texts; the German one keeps them. */
function sideOf(reading: Reading, { words, used, quoted, derives }: Derivation): Side {
  const { text, official, overridden, seams } = reading;
  const markup = {
    official: [...official, ...overridden.values()],
    quoted: quoted ? [[0, text.length] as const] : [],
    seams,
  };
  const found = swissChanges(text, words, markup);
  const changes = derives ? found : [];
  const moved = (at: number, length: number) => {
    const start = indexAfter(changes, at);
    return { at: start, length: indexAfter(changes, at + length) - start };
  };
  const marks = [
    ...changeMarks(text, found),
    ...hintsIn(text, words, markup)
      .filter(({ class: label }) => label !== 'LOC-23')
      .map(hintMark),
    ...figureMarks(reading),
    ...[...overridden].map(([index, span]) => markOf(span, 'swiss.yaml', readBy(used[index]))),
  ];
  return {
    text: applyChanges(text, changes),
    marks: inOrder(marks).map((mark) => ({ ...mark, ...moved(mark.at, mark.length) })),
    foreign: reading.foreign.map(({ span: [from, to], lang }) => ({ ...moved(from, to - from), lang })),
  };
}

function plainSide(reading: Reading, hints: readonly Hint[]): Side {
  const foreign = reading.foreign.map(({ span: [from, to], lang }) => ({ at: from, length: to - from, lang }));
  return { text: reading.text, marks: inOrder([...figureMarks(reading), ...hints.map(hintMark)]), foreign };
}

/** A figure within a sentence of `swiss.yaml` belongs to that. */
function figureMarks({ figures, overridden }: Reading): Mark[] {
  const isOverridden = ([from, to]: Span) =>
    [...overridden.values()].some(([start, end]) => start <= from && to <= end);
  return figures
    .filter(({ span }) => !isOverridden(span))
    .flatMap(({ span, rules }) => rules.map((rule) => markOf(span, rule)));
}

function readBy(override: Override | undefined): string {
  if (!override?.reviewedOn) return 'noch nicht gelesen';
  return `gelesen am ${override.reviewedOn} von ${override.reviewedBy ?? 'unbekannt'}`;
}
