import type { Issue } from '../issue.ts';

/** What the version control writes around two versions of the same lines, and the version they come from. */
const marks = {
  start: /^<{7,}(?: .*)?$/,
  base: /^\|{7,}(?: [^|]*)?$/,
  middle: /^={7}(?: .*)?$/,
  end: /^>{7,}(?: .*)?$/,
};

/**
 * A merge that nobody has finished, also where only one of its lines was forgotten. A row of signs may be
 * mark-up: `=======` under a line of a text, and `|||||||` as an empty row of a table.
 */
export function conflictIn(file: string, content: string): Issue | undefined {
  if (!/[<>=|]{7}/.test(content)) return undefined;
  const lines = content.split('\n').map((line) => line.trimEnd());
  const isText = file.endsWith('.mdx');
  const found = lines.flatMap((line, index) => (isMark(line) ? [{ line, index }] : []));
  const isSure = found.some(({ line }) => marks.start.test(line) || marks.end.test(line));
  const left = found.filter(({ line, index }) => {
    if (isSure || marks.start.test(line) || marks.end.test(line)) return true;
    if (marks.base.test(line)) return /\w/.test(line);
    return !isText || (lines[index - 1] ?? '').trim() === '';
  });
  const [first] = left;
  if (!first) return undefined;
  const numbers = left.map(({ index }) => index + 1);
  return {
    file,
    line: first.index + 1,
    column: 1,
    problem: `Ein Konflikt der Versionsverwaltung steht noch in der Datei: ${listOf(numbers)} („${shown(first.line)}“${left.length > 1 ? ' …' : ''}).`,
    hint: 'Behalten Sie von den beiden Fassungen, was gilt, und entfernen Sie die Zeilen mit <<<<<<<, ======= und >>>>>>>.',
  };
}

const isMark = (line: string) => Object.values(marks).some((mark) => mark.test(line));

const shown = (line: string) => (line.length > 40 ? `${line.slice(0, 37)}…` : line);

/** „Zeile 3“, „Zeilen 3, 5 und 7“; of many the first ones. */
function listOf(numbers: number[]): string {
  const [first = 0, ...others] = numbers;
  if (others.length === 0) return `Zeile ${first}`;
  const named = numbers.slice(0, 8).map(String);
  const last = numbers.length > 8 ? `${numbers.length - 8} weitere` : named.pop();
  return `Zeilen ${named.join(', ')} und ${last}`;
}
