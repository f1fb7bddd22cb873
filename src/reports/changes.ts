import { isDuty, isError, type Issue, textOfIssues } from '../schemas/issue.ts';

/** So many errors that were there before are shown with each change. */
const maxLeft = 10;

/**
 * Makes what an editor reads behind each saved file: what is wrong since then, what is no longer, and which errors and
 * missed duties are left. Empty where nothing of it is told. `first` is what was found before the first of them.
 */
export function reporterOfChanges(first: readonly Issue[], { withHints = false } = {}) {
  const shownOf = (issues: readonly Issue[]) => issues.filter(({ level }) => withHints || level !== 'hint');
  let known: Known = { found: shownOf(first), unseen: [] };
  return (issues: readonly Issue[]): string => {
    const changes = changesSince(known, shownOf(issues));
    known = changes.known;
    return reportOf(changes);
  };
}

function reportOf({ fresh, mended, reworded, left }: Changes): string {
  if (fresh.length + mended.length + reworded.length === 0) return '';
  const grave = left.filter((issue) => isError(issue) || isDuty(issue));
  const shown = grave.slice(0, maxLeft);
  return [
    section('Neu', fresh),
    section('Behoben', mended.map(withoutHint)),
    section('Weiterhin zu beheben', [...reworded, ...shown]),
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

interface Known {
  found: readonly Issue[];
  /**
   * What was no longer found when some errors came. A file that cannot be read hides what else is wrong with it, and
   * much is only looked for in a region without errors: while they are there, nobody knows whether it is mended.
   */
  unseen: readonly { issues: readonly Issue[]; behind: readonly Issue[] }[];
}

/** What came and what went between two checks of a region, what says something else than before, and what stayed. */
interface Changes {
  fresh: Issue[];
  mended: Issue[];
  reworded: Issue[];
  left: Issue[];
  known: Known;
}

function changesSince({ found, unseen }: Known, now: readonly Issue[]): Changes {
  const there = new Set(now.map(sayingOf));
  const isHidden = ({ behind }: Known['unseen'][number]) => behind.some((issue) => there.has(sayingOf(issue)));
  const seenAgain = unseen.filter((one) => !isHidden(one)).flatMap(({ issues }) => issues);
  const same = matched([...found, ...seenAgain], now, sayingOf);
  const similar = matched(same.gone, same.fresh, subjectOf);
  const errors = similar.fresh.filter(isError);
  const mayBeHidden = errors.length > 0 && similar.gone.length > 0;
  return {
    fresh: similar.fresh,
    reworded: similar.left,
    left: same.left,
    mended: mayBeHidden ? [] : similar.gone,
    known: {
      found: now,
      unseen: [...unseen.filter(isHidden), ...(mayBeHidden ? [{ issues: similar.gone, behind: errors }] : [])],
    },
  };
}

/** Which issues are there as before by their keys, one for one; which came, and which went. */
function matched(before: readonly Issue[], now: readonly Issue[], keyOf: (issue: Issue) => string) {
  const known = Map.groupBy(before, keyOf);
  const [left, fresh] = [[] as Issue[], [] as Issue[]];
  for (const issue of now) (known.get(keyOf(issue))?.shift() ? left : fresh).push(issue);
  return { left, fresh, gone: [...known.values()].flat() };
}

/** An issue is the same where it says the same of the same file: a line above it moves it, and neither mends nor makes it. */
const sayingOf = ({ file, level = 'error', at = [], problem }: Issue) => [file, level, ...at, problem].join('\n');

/** What it is about, whatever it quotes: a text that has gone on changing is still not translated. */
const subjectOf = ({ problem, ...issue }: Issue) => sayingOf({ ...issue, problem: problem.split('„', 1)[0] ?? '' });
