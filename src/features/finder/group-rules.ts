import { type Fit, missing, open, type Question } from '../../styles/filter-rules.ts';

type Group = 'open' | 'misses';

/** What the group means for a site: its place in the list, after the group's heading; where it is counted; how it looks. */
const declarations: Record<Group, string> = {
  open: 'order:3;--group:open;--beside-fits:open;--beside-open:none;--beside-misses:open;--is-open:1',
  misses:
    'order:5;--group:misses;--beside-fits:misses;--beside-open:misses;--beside-misses:none;--is-open:0;--is-misses:1;--line:none',
};

/**
 * The finder's three groups without a script. What a checked choice is among only perhaps goes to the second, what it is
 * not among to the third, each counted there; the questions it is for are named in the site's row (`data-q`). Custom
 * properties carry that to the row and its parts, and the last rule wins: all have no weight, and misses come last.
 * Needs as many selectors as `filterRules`, twice.
 */
export function groupRules(
  questions: readonly Question[],
  fits: readonly Fit[],
  wholes: readonly Fit[],
  words: Record<Group, string>,
): string {
  const grouped = (group: Group, select: typeof open) =>
    questions.map((question) =>
      rule(
        select(question, fits, 'data-fit'),
        `${declarations[group]};--${question.name}:inline;--${question.name}-is:${words[group]}`,
      ),
    );
  return [
    ...grouped('open', open),
    ...grouped('misses', missing),
    ...questions.map(({ name }) => `[data-q=${name}]{display:var(--${name},none);--is:var(--${name}-is)}`),
    ...countingRules(questions, wholes),
  ].join('');
}

/**
 * A part (`data-whole`: what the sites fit that it is part of) is counted only where those are in another group, so that
 * one ground is counted once in each.
 */
function countingRules(questions: readonly Question[], wholes: readonly Fit[]): string[] {
  if (wholes.length === 0) return [];
  const selected = (select: typeof open) => questions.flatMap((question) => select(question, wholes, 'data-whole'));
  return [
    rule(selected(open), 'counter-increment:var(--beside-open,fits)'),
    rule(selected(missing), 'counter-increment:var(--beside-misses,fits)'),
  ];
}

const rule = (selectors: string[], declarations: string) =>
  selectors.length > 0 ? `:where(${selectors.join()}){${declarations}}` : '';
