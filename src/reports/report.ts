import { type Issue, isDuty, isError, textOfIssues } from '../schemas/issue.ts';
import type { Mended } from '../checks/language/mend.ts';

interface Section {
  heading: string;
  holds: (issue: Issue) => boolean;
  one: string;
  many: string;
  /** What the tally says where there is none; it passes over what has no word for it. */
  none?: string;
}

const sections: Section[] = [
  { heading: 'Fehler', holds: isError, one: 'Fehler', many: 'Fehler', none: 'Fehler' },
  {
    heading: 'Pflichten, deren Frist verstrichen ist',
    holds: isDuty,
    one: 'versäumte Pflicht',
    many: 'versäumte Pflichten',
  },
  {
    heading: 'Warnungen',
    holds: ({ level }) => level === 'warning',
    one: 'Warnung',
    many: 'Warnungen',
    none: 'Warnungen',
  },
  {
    heading: 'Offen, vor der Veröffentlichung zu klären',
    holds: ({ level }) => level === 'open',
    one: 'offene Angabe',
    many: 'offene Angaben',
    none: 'offenen Angaben',
  },
];

const hints: Section = {
  heading: 'Hinweise, die auch stehen bleiben dürfen',
  holds: ({ level }) => level === 'hint',
  one: 'Hinweis',
  many: 'Hinweise',
};

/**
 * All that a check found: errors and missed duties, then warnings, then what only the publisher can say, under
 * a heading each. Hints come last and only on demand, since they are many and some are right as they are.
 */
export function report(issues: readonly Issue[], { withHints = false } = {}): string {
  return [...sections, ...(withHints ? [hints] : [])]
    .map(({ heading, holds }) => ({ heading, found: issues.filter(holds) }))
    .filter(({ found }) => found.length > 0)
    .map(({ heading, found }) => `${heading}\n${'-'.repeat(heading.length)}\n\n${textOfIssues(found)}`)
    .join('\n\n\n');
}

/** „2 Fehler, 1 Warnung, 9 offene Angaben.“, and how to see the hints, if there are any. */
export function tally(issues: readonly Issue[], { withHints = false } = {}): string {
  const text = sections.flatMap((section) => count(issues, section) ?? []).join(', ');
  const sentence = `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  if (!issues.some(hints.holds)) return sentence;
  return `${sentence} ${count(issues, hints)}${withHints ? '.' : ': npm run check -- --hints'}`;
}

function count(issues: readonly Issue[], { holds, one, many, none }: Section): string | undefined {
  const number = issues.filter(holds).reduce((sum, { others = 0 }) => sum + 1 + others, 0);
  if (number === 0) return none && `keine ${none}`;
  return `${number} ${number === 1 ? one : many}`;
}

/** What `--fix` has changed, a file and line at a time. */
export function reportOfMended(mended: readonly Mended[]): string {
  if (mended.length === 0) return 'Es gab nichts, was sich von selbst beheben lässt.';
  const files = Map.groupBy(mended, ({ file }) => file);
  const changes = [...files].map(([file, found]) =>
    [file, ...found.map(({ line, from, to }) => `    Zeile ${line}: ${visible(from)} → ${visible(to)}`)].join('\n'),
  );
  const heading = mended.length === 1 ? '1 Stelle behoben' : `${mended.length} Stellen behoben`;
  const legend = [
    ...(mended.some(({ to }) => to.includes('\u00A0')) ? ['⍽ steht für ein geschütztes Leerzeichen.'] : []),
    ...(mended.some(({ from }) => /\p{Cf}/u.test(from)) ? ['| steht für ein Zeichen, das man nicht sieht.'] : []),
  ];
  return [`${heading}\n${'-'.repeat(heading.length)}`, ...changes, ...legend].join('\n\n');
}

function visible(text: string): string {
  const line = text
    .replaceAll('\n', ' ')
    .replaceAll('\u00A0', '⍽')
    .replace(/(?!\t)[\p{Cc}\p{Cf}]/gu, '|');
  return line.length > 60 ? `${line.slice(0, 28)} … ${line.slice(-28)}` : line;
}
