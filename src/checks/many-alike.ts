import type { Issue } from '../schemas/issue.ts';

/** So many of one kind are told of a file: whoever has mended them knows how the others are mended. */
const maxReported = 20;

/**
 * The first issues of each kind in each file; the last of them says how many more there are. Of a text in which
 * every word is wrong nobody reads every word. No rule has to count for itself. What stands nowhere yet, such as the
 * texts of a new language, is a list to work through and told to its end.
 */
export function withoutManyAlike(issues: readonly Issue[]): Issue[] {
  return [...Map.groupBy(issues, kindOf).values()].flatMap((alike) => {
    if (alike.length <= maxReported || alike.some(({ line }) => line === undefined)) return alike;
    const reported = [...alike].sort(byPlace).slice(0, maxReported);
    const others = alike.length - maxReported;
    return reported.map((issue, index) => (index === maxReported - 1 ? andOthers(issue, others) : issue));
  });
}

const andOthers = (issue: Issue, others: number): Issue => ({
  ...issue,
  problem: `${issue.problem} Und ${others === 1 ? 'eine' : others.toLocaleString('de')} weitere dieser Art in dieser Datei.`,
  others,
});

/** What is said of two places in the same words, but for what it quotes, counts or calls by a code. */
const kindOf = ({ file, level = 'error', problem }: Issue) =>
  [file, level, problem.replace(/„.*“/s, '…').replace(/\S*[\p{N}\p{Lu}]{2}\S*|\p{N}+/gu, '…')].join('\n');

const byPlace = (a: Issue, b: Issue) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
