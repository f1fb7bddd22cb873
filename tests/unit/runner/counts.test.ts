import { describe, expect, it } from 'vitest';
import { countsOfReport } from '../../runner/counts.ts';

const vitest = (passed: number, ...testResults: object[]) => ({ numPassedTests: passed, testResults });
const file = (name: string, status: string, ...failed: string[]) => ({
  name,
  status,
  assertionResults: [
    { status: 'passed', fullName: 'does what it should' },
    ...failed.map((fullName) => ({ status: 'failed', fullName })),
  ],
});

const playwright = (expected: number, ...suites: object[]) => ({ suites, stats: { expected, skipped: 1 } });
const suite = (...specs: object[]) => ({
  title: 'finder.spec.ts',
  specs: [],
  suites: [{ title: 'the finder', specs }],
});
const spec = (title: string, status: string) => ({ title, file: 'finder.spec.ts', line: 7, tests: [{ status }] });

describe('countsOfReport', () => {
  it.each([
    ['Vitest, all passed', vitest(271, file('a.test.ts', 'passed')), true, { passed: 271, failed: [] }],
    [
      'Vitest, two failed',
      vitest(269, file('a.test.ts', 'failed', 'finds a', 'finds b'), file('b.test.ts', 'passed')),
      false,
      { passed: 269, failed: ['a.test.ts › finds a', 'a.test.ts › finds b'] },
    ],
    [
      'Vitest, a file that cannot be loaded',
      vitest(200, { name: 'a.test.ts', status: 'failed', assertionResults: [] }),
      false,
      { passed: 200, failed: ['a.test.ts'] },
    ],
    ['Playwright, all passed', playwright(40, suite(spec('finds', 'expected'))), true, { passed: 40, failed: [] }],
    [
      'Playwright, one failed and one only passed when tried again',
      playwright(38, suite(spec('finds', 'expected'), spec('sorts', 'unexpected')), suite(spec('counts', 'flaky'))),
      false,
      { passed: 38, failed: ['finder.spec.ts:7 › sorts', 'finder.spec.ts:7 › counts'] },
    ],
    ['a runner that failed without naming a test', vitest(200), false, { passed: 200, failed: ['unit tests'] }],
    ['a runner that left no report', undefined, false, { passed: 0, failed: ['unit tests'] }],
  ])('counts %s', (_, report, isDone, counts) => {
    expect(countsOfReport('unit tests', report, isDone)).toEqual(counts);
  });
});
