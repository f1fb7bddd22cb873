/**
 * Levenshtein distance in single-character edits; where it is `enough` or more, it is not counted to its end. With
 * `swaps`, two neighbours that changed places are one edit (optimal string alignment).
 */
export function editDistance(a: string, b: string, enough = Infinity, { swaps = false } = {}): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwapped = swaps && i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = isSwapped ? (before[j - 2] ?? 0) + 1 : Infinity;
      const edits = Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, swap);
      next[j] = edits;
      if (edits < least) least = edits;
    }
    if (least >= enough) return enough;
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}
