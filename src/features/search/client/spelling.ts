import { editDistance } from '../../../schemas/edit-distance.ts';

/** How many letters a word is away from another, where two that changed places are one; Infinity beyond `most`. */
export function distance(a: string, b: string, most: number): number {
  const away = editDistance(a, b, most + 1, { swaps: true });
  return away > most ? Infinity : away;
}

/** How many slips a word may have, by its letters; a short one has too many neighbours. */
export const slipsIn = (word: string): number => (word.length < 5 ? 0 : word.length < 9 ? 1 : 2);

/**
 * The word of an index that was most likely meant: the fewest letters away, and with its first letter unless a single
 * slip lies there. Undefined where none is near. Numbers are never another number.
 */
export function nearestWord(word: string, words: Iterable<string>): string | undefined {
  if (/\d/.test(word)) return undefined;
  const near = [...words].flatMap((other) => {
    const away = distance(word, other, slipsIn(word));
    const isNear = away < Infinity && !/\d/.test(other) && other.length > 3;
    return isNear && (away === 1 || other[0] === word[0]) ? [{ other, away }] : [];
  });
  return near.sort((a, b) => a.away - b.away)[0]?.other;
}
