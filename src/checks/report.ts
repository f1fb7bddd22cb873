import { type Issue, isError, textOfIssues } from '../schemas/issue.ts';

const sections = [
  { heading: 'Fehler', holds: isError, one: 'Fehler', many: 'Fehler', none: 'Fehler' },
  {
    heading: 'Warnungen',
    holds: ({ level }: Issue) => level === 'warning',
    one: 'Warnung',
    many: 'Warnungen',
    none: 'Warnungen',
  },
  {
    heading: 'Offen, vor der Veröffentlichung zu klären',
    holds: ({ level }: Issue) => level === 'open',
    one: 'offene Angabe',
    many: 'offene Angaben',
    none: 'offenen Angaben',
  },
];

/** All that a check found: errors, then warnings, then what only the publisher can say, under a heading each. */
export function report(issues: readonly Issue[]): string {
  return sections
    .map(({ heading, holds }) => ({ heading, found: issues.filter(holds) }))
    .filter(({ found }) => found.length > 0)
    .map(({ heading, found }) => `${heading}\n${'-'.repeat(heading.length)}\n\n${textOfIssues(found)}`)
    .join('\n\n\n');
}

/** „2 Fehler, 1 Warnung, 9 offene Angaben.“ */
export function tally(issues: readonly Issue[]): string {
  const counts = sections.map(({ holds, one, many, none }) => {
    const count = issues.filter(holds).length;
    return count ? `${count} ${count === 1 ? one : many}` : `keine ${none}`;
  });
  const text = counts.join(', ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
