import type { Issue } from '../schemas/issue.ts';

/** Issues as an editor reads them: file, line and column; the value in quotes; one arrow with the way out. */
export function report(issues: Issue[]): string {
  return [...issues].sort(byPlace).map(lines).join('\n\n');
}

function lines({ file, line, column, at, problem, hint }: Issue): string {
  const place = line ? `${file}:${line}:${column ?? 1}` : file;
  const field = at?.length ? `${at.join('.')}   ` : '';
  const arrow = hint ? `\n    → ${hint}` : '';
  return `${place}\n    ${field}${problem}${arrow}`;
}

function byPlace(a: Issue, b: Issue): number {
  return a.file.localeCompare(b.file, 'de') || (a.line ?? 0) - (b.line ?? 0);
}
