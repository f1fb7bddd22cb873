import { describe, expect, it } from 'vitest';
import { warningsOf } from '../../../../src/features/scans/scan-words.ts';
import { addedUp, type Tally } from '../../../../src/features/scans/tally.ts';
import { scanReport } from '../../../../src/features/scans/scan-report.ts';
import { codes, combined, tallyOf, times } from '../../checks/scans/logs.ts';

/** Scans of one code, each at its own second. */
const linesOf = (from: number, count: number) =>
  times(count, '').map((_, index) =>
    combined({ time: `12/May/2027:10:${String(from + index).padStart(2, '0')}:07 +0200` }),
  );

const scannedIn = ({ days }: Tally) =>
  [...days.values()].flatMap((codes) => [...codes.values()]).reduce((sum, { scanned }) => sum + scanned, 0);

const warningsIn = (tally: Tally) =>
  warningsOf(scanReport(tally, codes, { fair: undefined, timeZone: 'Europe/Berlin' }));

describe('several logs', () => {
  const older = linesOf(0, 20);
  const newer = linesOf(20, 12);

  it('add up', async () => {
    const sum = addedUp([await tallyOf(older, {}, 'access.log.1'), await tallyOf(newer, {}, 'access.log')]);
    expect([scannedIn(sum), sum.first, sum.last, warningsIn(sum)]).toEqual([32, '2027-05-12', '2027-05-12', []]);
    expect(sum.logs.map(({ name }) => name)).toEqual(['access.log.1', 'access.log']);
  });

  it('count once where one is a copy of the other, and say so', async () => {
    const sum = addedUp([await tallyOf(older, {}, 'access.log.1'), await tallyOf(older, {}, 'access.log.1.gz')]);
    expect(scannedIn(sum)).toBe(20);
    expect(warningsIn(sum)).toEqual([
      'access.log.1.gz beginnt mit denselben Zeilen wie access.log.1 und ist nicht noch einmal gezählt. → Nennen Sie jedes Log einmal.',
    ]);
  });

  it.each([
    ['first', [older.slice(0, 7), older]],
    ['last', [older, older.slice(0, 7)]],
  ])('count the longer one of two days, be the shorter named %s', async (_, [one, other]) => {
    const sum = addedUp([await tallyOf(one!, {}, 'one'), await tallyOf(other!, {}, 'other')]);
    expect(scannedIn(sum)).toBe(20);
    expect(warningsIn(sum)).toHaveLength(1);
  });

  it('count a copy once whose lines end as on Windows', async () => {
    const windows = older.map((line) => `${line}\r`);
    expect(scannedIn(addedUp([await tallyOf(older), await tallyOf(windows)]))).toBe(20);
  });

  it('are two where only the first lines are the same, or one is empty', async () => {
    const [first = ''] = older;
    const sum = addedUp([await tallyOf(older), await tallyOf([first, ...newer]), await tallyOf([]), await tallyOf([])]);
    expect(scannedIn(sum)).toBe(33);
    expect(warningsIn(sum)).toEqual(['access.log ist leer.', 'access.log ist leer.']);
  });

  it('that are one do not take its bots twice, nor judge by the browsers of another', async () => {
    const bots = times(3, combined({ agent: 'curl/8.5.0' }));
    expect(addedUp([await tallyOf(bots), await tallyOf(bots)]).bots).toBe(3);
  });
});
