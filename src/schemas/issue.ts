/** Something an editor should mend. Data only; `checks/report.ts` turns it into text. */
export interface Issue {
  /** Path relative to the project, as the editor knows it. */
  file: string;
  /** Where in the document, e.g. `['figures', 'population', 'unit']`. */
  at?: (string | number)[];
  line?: number;
  column?: number;
  /** A whole sentence that quotes the offending value. */
  problem: string;
  /** What to write instead. */
  hint?: string;
  level?: 'error' | 'warning' | 'open';
}

/** The candidate nearest to a mistyped word, or undefined when none is near. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** Levenshtein distance in single-character edits. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
