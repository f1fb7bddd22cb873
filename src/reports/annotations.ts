import { createHash } from 'node:crypto';
import { isDuty, isError, type Issue } from '../schemas/issue.ts';

/** Forms in which the servers of a version control take what a check found, to show it beside the changed lines. */
export const annotationFormats = ['github', 'gitlab'] as const;

export type AnnotationFormat = (typeof annotationFormats)[number];

export const isAnnotationFormat = (name: string): name is AnnotationFormat =>
  annotationFormats.some((format) => format === name);

const writers: Record<AnnotationFormat, (issues: readonly Issue[]) => string> = {
  github: workflowCommands,
  gitlab: codeQuality,
};

/** What was found, in one of these forms. */
export const annotationsOf = (issues: readonly Issue[], format: AnnotationFormat): string => writers[format](issues);

/** GitHub's workflow commands, one a line: `::error file=…,line=…,col=…::…`. */
function workflowCommands(issues: readonly Issue[]): string {
  return issues
    .map((issue) => {
      const { file, line, column } = issue;
      const place = { file, ...(line !== undefined && { line, col: column ?? 1 }) };
      const properties = Object.entries(place).map(([name, value]) => `${name}=${escapedProperty(String(value))}`);
      return `::${commandOf(issue)} ${properties.join(',')}::${escapedData(textOf(issue))}`;
    })
    .join('\n');
}

function commandOf(issue: Issue) {
  if (isError(issue) || isDuty(issue)) return 'error';
  return issue.level === 'warning' ? 'warning' : 'notice';
}

/** As GitHub's own toolkit escapes them. */
const escapedData = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapedProperty = (text: string) => escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** GitLab's report of code quality, a subset of Code Climate's: JSON, an item for each issue, each with a fingerprint of its own. */
function codeQuality(issues: readonly Issue[]): string {
  const seen = new Map<string, number>();
  const items = issues.map((issue) => {
    // Not of the line, so that what merely moved is not new.
    const what = [issue.file, issue.at?.join('.'), issue.problem].join('\n');
    const before = seen.get(what) ?? 0;
    seen.set(what, before + 1);
    return {
      description: textOf(issue),
      check_name: 'npm run check',
      fingerprint: createHash('sha256').update(`${what}\n${before}`).digest('hex'),
      severity: severityOf(issue),
      location: { path: issue.file, lines: { begin: issue.line ?? 1 } },
    };
  });
  return JSON.stringify(items, null, 2);
}

function severityOf(issue: Issue) {
  if (isError(issue)) return 'blocker';
  if (isDuty(issue)) return 'critical';
  return issue.level === 'warning' ? 'minor' : 'info';
}

const textOf = ({ at, problem, hint }: Issue) =>
  `${at?.length ? `${at.join('.')}: ` : ''}${problem}${hint ? ` → ${hint}` : ''}`;
