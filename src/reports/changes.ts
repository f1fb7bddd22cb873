import { isDuty, isError, type Issue, textOfIssues } from '../schemas/issue.ts';

/** What came and what went between two checks of a region, and what stayed. */
interface Changes {
  fresh: Issue[];
  mended: Issue[];
  left: Issue[];
}

/** So many errors that were there before are shown with each change. */
const maxLeft = 10;

/**
 * What an editor reads behind a saved file: what is wrong since then, what is no longer, and which errors and missed
 * duties are left. Empty where nothing of it is told.
 */
export function reportOfChanges(before: readonly Issue[], now: readonly Issue[], { withHints = false } = {}): string {
  const isShown = ({ level }: Issue) => withHints || level !== 'hint';
  const { fresh, mended, left } = changesBetween(before.filter(isShown), now.filter(isShown));
  if (fresh.length + mended.length === 0) return '';
  const grave = left.filter((issue) => isError(issue) || isDuty(issue));
  return [
    section('Neu', fresh),
    section('Behoben', mended.map(withoutHint)),
    section('Weiterhin zu beheben', grave.slice(0, maxLeft)),
    ...(grave.length > maxLeft ? [`Und ${grave.length - maxLeft} weitere; alle nennt „npm run check“.`] : []),
  ]
    .filter((text) => text !== '')
    .join('\n\n\n');
}

/** Whoever has mended it knows how. */
function withoutHint(issue: Issue): Issue {
  const told = { ...issue };
  delete told.hint;
  return told;
}

const section = (heading: string, issues: readonly Issue[]): string =>
  issues.length === 0 ? '' : `${heading}\n${'-'.repeat(heading.length)}\n\n${textOfIssues(issues)}`;

/** An issue is the same where it says the same of the same file: a line above it moves it, and neither mends nor makes it. */
function changesBetween(before: readonly Issue[], now: readonly Issue[]): Changes {
  const known = Map.groupBy(before, sayingOf);
  const [left, fresh] = [[] as Issue[], [] as Issue[]];
  for (const issue of now) (known.get(sayingOf(issue))?.shift() ? left : fresh).push(issue);
  return { fresh, left, mended: [...known.values()].flat() };
}

const sayingOf = ({ file, level = 'error', at = [], problem }: Issue) => [file, level, ...at, problem].join('\n');
