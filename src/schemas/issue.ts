/** Something an editor should mend. Data only; `textOfIssues` turns it into text. */
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
  /**
   * An error stands in the way of a build. A duty is one that came with time alone, such as a yearly review:
   * the check fails, but the nightly build must go on withdrawing what has lapsed. A hint may be right as it
   * is; it is shown only on demand.
   */
  level?: 'error' | 'duty' | 'warning' | 'open' | 'hint';
  /** What is referred to and not there, in the same words by all who miss it: `entry sites/hafen`, `source stadt`. */
  lacks?: string;
  /** Whether its field names what it lacks without the kind in front: `wfg`, and not `organisations/wfg`. */
  isBare?: true;
  /** What else is found on its line comes of it. */
  coversLine?: true;
  /** The file that is missed, and that this one is under another name. */
  insteadOf?: string;
}

/** Whether it stands in the way of a build. */
export const isError = ({ level }: Issue) => (level ?? 'error') === 'error';

export const isDuty = ({ level }: Issue) => level === 'duty';

/** Issues as an editor reads them: file, line and column; the value in quotes; one arrow with the way out. */
export function textOfIssues(issues: readonly Issue[]): string {
  return [...issues].sort(byPlace).map(textOfIssue).join('\n\n');
}

function textOfIssue({ file, line, column, at, problem, hint }: Issue): string {
  const place = line ? `${file}:${line}:${column ?? 1}` : file;
  const field = at?.length ? `${at.join('.')}   ` : '';
  const arrow = hint ? `\n    → ${hint}` : '';
  return `${place}\n    ${field}${problem}${arrow}`;
}

function byPlace(a: Issue, b: Issue): number {
  return a.file.localeCompare(b.file, 'de') || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
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
export function editDistance(a: string, b: string): number {
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
