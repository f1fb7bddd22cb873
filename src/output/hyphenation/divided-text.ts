import type { BreaksOf } from './hyphenation.ts';

/** Letters a word may have undivided, by where it stands. */
export const maxLetters = {
  /** In the largest size, and in the head of a row or column, where a line holds few. */
  narrow: 14,
  /** In a heading, a cell, a button (LOC-28). */
  label: 18,
  /** In running text. */
  text: 24,
};

export interface Setting {
  lang: string;
  /** Letters a word may have here. */
  most: number;
}

/** A text without mark-up, with soft hyphens in its long words. */
export function dividedText(text: string, setting: Setting, breaksOf: BreaksOf): string {
  return insertSoftHyphens(text, breaksIn(text, setting, breaksOf));
}

/** The indices at which long words of a text are to be divided, in its order; words that have soft hyphens keep those. */
export function breaksIn(text: string, { lang, most }: Setting, breaksOf: BreaksOf): number[] {
  if (!hasWordLonger(text, most)) return [];
  return [...text.matchAll(/\S+/g)]
    .filter(([piece]) => !isCode(piece))
    .flatMap((piece) => [...piece[0].matchAll(letters)].map((word) => [word[0], piece.index + word.index] as const))
    .filter(([word]) => word.length > most && !word.includes('\u00ad'))
    .flatMap(([word, start]) => breaksOf(word, lang).map((index) => start + index));
}

// Quick, since most texts have none.
const hasWordLonger = (text: string, most: number) =>
  text.length > most && (text.match(letters) ?? []).some((word) => word.length > most);

const letters = /[\p{L}\p{M}\u00ad]+/gu;

/** An address, a file, a number of a product: somebody copies its letters. */
const isCode = (piece: string) => /[@_\d]|:\/\/|\p{L}\.\p{L}/u.test(piece);

export function insertSoftHyphens(text: string, places: number[]): string {
  const ends = [...places].sort((a, b) => a - b);
  return [0, ...ends].map((start, index) => text.slice(start, ends[index])).join('\u00ad');
}
