import { editDistance } from './edit-distance.ts';
import { visibleLine } from './visible.ts';

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
  /** So many more of its kind are in its file, and not reported. */
  others?: number;
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

/** Without what is told twice of one place: a link is met where it is read, and where it is looked for. The gravest counts. */
export function withoutRepeats<T extends Issue>(issues: readonly T[]): T[] {
  const reported = new Set<string>();
  return [...issues.filter(isError), ...issues.filter((issue) => !isError(issue))].filter(
    ({ file, line, column, at, problem }) => {
      const key = [file, line, column, at, problem].join('\n');
      return !reported.has(key) && reported.add(key);
    },
  );
}

/** Issues as an editor reads them: file, line and column; the value in quotes; one arrow with the way out. */
export function textOfIssues(issues: readonly Issue[]): string {
  return inOrder(issues).map(textOfIssue).join('\n\n');
}

/** Issues as they are told, by files and lines. */
export const inOrder = (issues: readonly Issue[]): Issue[] => [...issues].sort(byPlace);

function textOfIssue({ file, line, column, at, problem, hint }: Issue): string {
  const place = line ? `${file}:${line}:${column ?? 1}` : file;
  const field = at?.length ? `${at.join('.')}   ` : '';
  return [place, `    ${field}${problem}`, ...(hint ? [`    → ${hint}`] : [])].map(shownLine).join('\n');
}

/** A line of what is told, whatever was written in a file: all of it is seen, and it comes to an end. */
export const shownLine = (text: string) =>
  visibleLine(text).replace(longer, (run) => `${run.slice(0, 200)} … ${run.slice(-60)}`);

/** Longer than any address: of what has so many signs in a row, its beginning and its end are shown. */
const longer = /\S{500,}/g;

function byPlace(a: Issue, b: Issue): number {
  return a.file.localeCompare(b.file, 'de') || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

/** The candidate nearest to a mistyped word, or undefined when none is near. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > longestWord || !mayCompare(0)) return undefined;
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    comparisons++;
    // As many edits as that at the least; most of thousands are told by their length.
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), bestDistance);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/**
 * Whether so many more comparisons are to be made to guess what was meant. Where thousands of words are not known,
 * nobody reads what each of them may have meant: the way out that goes without a guess is told of the last of them.
 */
export function mayCompare(count: number): boolean {
  comparisons += count;
  return comparisons <= maxComparisons;
}

/** How many there were since the region was read. */
export const guessesMade = () => comparisons;

/** Whether so much was not known that guessing came to its end. */
export const hasGuessedAll = () => comparisons > maxComparisons;

/** Begins to count anew, with every reading of a region. */
export function guessAnew(): void {
  comparisons = 0;
}

let comparisons = 0;

/** A region of 2,000 entries has a thousand words mistyped before it comes near it. */
const maxComparisons = 2_000_000;

/** Longer than any name or address: whatever this is, nobody mistyped it. */
const longestWord = 200;
