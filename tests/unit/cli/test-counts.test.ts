import { describe, expect, it } from 'vitest';
import { countsOfReport } from '../../../src/cli/test-counts.ts';

const vitest = (passed: number, failed: number) => ({
  numTotalTests: 9,
  numPassedTests: passed,
  numFailedTests: failed,
});
const playwright = (expected: number, unexpected: number, flaky = 0) => ({
  suites: [],
  stats: { expected, unexpected, flaky, skipped: 1 },
});

describe('countsOfReport', () => {
  it.each([
    ['Vitest, all passed', vitest(271, 0), true, { passed: 271, failed: 0 }],
    ['Vitest, two failed', vitest(269, 2), false, { passed: 269, failed: 2 }],
    ['Vitest, a file that cannot be loaded', vitest(200, 0), false, { passed: 200, failed: 1 }],
    ['Playwright, all passed', playwright(40, 0), true, { passed: 40, failed: 0 }],
    [
      'Playwright, one failed and one only passed when tried again',
      playwright(38, 1, 1),
      false,
      { passed: 38, failed: 2 },
    ],
    ['a runner that left no report', undefined, false, { passed: 0, failed: 1 }],
  ])('counts %s', (_, report, isDone, counts) => {
    expect(countsOfReport(report, isDone)).toEqual(counts);
  });
});
