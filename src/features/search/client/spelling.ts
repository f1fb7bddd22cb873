/**
 * How many letters a word is away from another: one that is missing, too many, another or changed places with its
 * neighbour (optimal string alignment); Infinity beyond `most`.
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Infinity;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      line[column] = Math.min(
        last[column]! + 1,
        line[column - 1]! + 1,
        last[column - 1]! + (isSame ? 0 : 1),
        isSwapped ? before[column - 2]! + 1 : Infinity,
      );
    }
    [before, last] = [last, line];
  }
  return last[b.length]! > most ? Infinity : last[b.length]!;
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
