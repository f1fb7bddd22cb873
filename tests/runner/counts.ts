import { z } from 'astro/zod';

/** What a part of a test run has shown. */
export interface Counts {
  passed: number;
  /** The names of what failed. */
  failed: string[];
}

export const countsOfNothing: Counts = { passed: 0, failed: [] };

export const add = (a: Counts, b: Counts): Counts => ({
  passed: a.passed + b.passed,
  failed: [...a.failed, ...b.failed],
});

/** What a step that is no test runner counts for. */
export const countsOfStep = (name: string, isDone: boolean): Counts =>
  isDone ? { passed: 1, failed: [] } : { passed: 0, failed: [name] };

/** What a runner's JSON report counts. A runner that failed without naming a test, or left no report, failed once. */
export function countsOfReport(name: string, report: unknown, isDone: boolean): Counts {
  const { data: counts = countsOfNothing } = z.union([vitestReport, playwrightReport]).safeParse(report);
  return isDone || counts.failed.length > 0 ? counts : { ...counts, failed: [name] };
}

const vitestReport = z
  .object({
    numPassedTests: z.number(),
    testResults: z.array(
      z.object({
        name: z.string(),
        status: z.string(),
        assertionResults: z.array(z.object({ status: z.string(), fullName: z.string() })),
      }),
    ),
  })
  .transform(({ numPassedTests, testResults }) => ({
    passed: numPassedTests,
    failed: testResults.flatMap(({ name, status, assertionResults }) => {
      const failed = assertionResults.filter((result) => result.status === 'failed');
      if (failed.length > 0) return failed.map(({ fullName }) => `${name} › ${fullName}`);
      // A file that cannot be loaded has no tests.
      return status === 'failed' ? [name] : [];
    }),
  }));

const spec = z.object({
  title: z.string(),
  file: z.string(),
  line: z.number(),
  tests: z.array(z.object({ status: z.string() })),
});

interface Suite {
  title: string;
  specs: z.infer<typeof spec>[];
  suites?: Suite[] | undefined;
}

const suite: z.ZodType<Suite> = z.lazy(() =>
  z.object({ title: z.string(), specs: z.array(spec), suites: z.array(suite).optional() }),
);

const specsIn = ({ specs, suites = [] }: Suite): Suite['specs'] => [...specs, ...suites.flatMap(specsIn)];

/** A test that passed only when tried again is "flaky" and has not passed. */
const playwrightReport = z
  .object({ suites: z.array(suite), stats: z.object({ expected: z.number() }) })
  .transform(({ suites, stats }) => ({
    passed: stats.expected,
    failed: suites
      .flatMap(specsIn)
      .flatMap(({ title, file, line, tests }) =>
        tests
          .filter(({ status }) => status === 'unexpected' || status === 'flaky')
          .map(() => `${file}:${line} › ${title}`),
      ),
  }));
