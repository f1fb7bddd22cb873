import { z } from 'astro/zod';

export interface Counts {
  passed: number;
  failed: number;
}

export const countsOfNothing: Counts = { passed: 0, failed: 0 };

export const add = (a: Counts, b: Counts): Counts => ({ passed: a.passed + b.passed, failed: a.failed + b.failed });

/** What a step that is no test runner counts for. */
export const countsOfStep = (isDone: boolean): Counts => (isDone ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** What a runner's JSON report counts. A runner that failed without naming a test, or left no report, failed once. */
export function countsOfReport(report: unknown, isDone: boolean): Counts {
  const { data: counts = countsOfNothing } = z.union([vitestReport, playwrightReport]).safeParse(report);
  return isDone || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

const vitestReport = z
  .object({ numPassedTests: z.number(), numFailedTests: z.number() })
  .transform(({ numPassedTests, numFailedTests }) => ({ passed: numPassedTests, failed: numFailedTests }));

/** A test that passed only when tried again is "flaky" and has not passed. */
const playwrightReport = z
  .object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }) })
  .transform(({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }));
