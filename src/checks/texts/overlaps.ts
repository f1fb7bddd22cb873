import type { Issue } from '../../schemas/issue.ts';
import type { LanguageIssue } from '../language/judge.ts';

/**
 * A number with its unit that is written by hand is told as that; the space it lacks, or that may break, goes
 * with it, and with what mends that. Two messages for one number would be told apart by nobody. Of a word that a
 * figure says by itself, the space before it is nobody's worry.
 */
export function withoutOverlaps(
  ofProse: readonly Issue[],
  ofLanguage: readonly LanguageIssue[],
): (Issue | LanguageIssue)[] {
  const twice = new Set(ofLanguage.filter(({ rule }) => rule === 'L21').map(lineOf));
  const spaces = new Map(ofLanguage.filter(isSpace).map((issue) => [placeOf(issue), issue]));
  const taken = new Set<LanguageIssue>();
  const merged = ofProse.map((issue) => {
    const space = spaces.get(placeOf(issue));
    if (!space) return issue;
    taken.add(space);
    const way = 'Bleibt sie stehen, braucht sie ein geschütztes Leerzeichen; das setzt „npm run check -- --fix“.';
    return { ...issue, hint: `${issue.hint ?? ''} ${way}`.trim(), edits: space.edits ?? [] };
  });
  return [
    ...merged,
    ...ofLanguage.filter((issue) => !taken.has(issue) && !(isBehindFigure(issue) && twice.has(lineOf(issue)))),
  ];
}

const lineOf = ({ file, line }: Issue) => `${file}:${line}`;

/** About what stands between a figure and the word behind it, which is to go. */
const isBehindFigure = ({ problem }: Issue) => /„…[\s\u00A0]?[^.,“]{1,30}“/u.test(problem);

/** One that `--fix` mends; another says itself that it cannot. */
const isSpace = ({ edits }: LanguageIssue) => edits?.every(({ to }) => to === '\u00A0') ?? false;

/** A field is told at its beginning by one of them, so that its words say which number is meant. */
const placeOf = ({ file, at, line, column, problem }: Issue) =>
  at?.length ? [file, ...at, /„([^“]*)“/.exec(problem)?.[1]].join(':') : `${file}:${line}:${column}`;
