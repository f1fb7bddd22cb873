import { expect } from '@playwright/test';

/** A promise broken on a page. */
export interface Fault {
  at: string;
  problem: string;
}

const maxPages = 4;

/** Fails with every fault found, each problem once with the pages that have it. */
export function expectNone(faults: Fault[]): void {
  const problems = [...Map.groupBy(faults, ({ problem }) => problem)].map(([problem, found]) => {
    const pages = [...new Set(found.map(({ at }) => at))];
    const others = pages.length > maxPages ? ` and ${pages.length - maxPages} more` : '';
    return `${problem}   ← ${pages.slice(0, maxPages).join(' ')}${others}`;
  });
  expect(problems).toEqual([]);
}

/** Problems of one page, those that are none left out. */
export const faultsAt = (at: string, problems: (string | false | undefined)[]): Fault[] =>
  problems.filter((problem) => typeof problem === 'string').map((problem) => ({ at, problem }));
