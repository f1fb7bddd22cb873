import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanPage } from '../../../../src/features/scans/scan-page.ts';
import { scanReport } from '../../../../src/features/scans/scan-report.ts';
import { scanRows } from '../../../../src/features/scans/scan-tables.ts';
import { scansInTerminal } from '../../../../src/features/scans/scans-in-terminal.ts';
import { emptyTally, type Tally } from '../../../../src/features/scans/tally.ts';
import { csvText } from '../../../../src/output/csv.ts';
import { codes, combined, reportOf, times, word } from '../../checks/scans/logs.ts';

const on = (day: number, target: string) => combined({ target, time: `${day}/May/2027:12:00:00 +0200` });
const log = [
  ...times(20, on(12, '/M/K7R/')),
  ...times(3, on(12, '/m/k7r/')),
  ...times(4, on(13, '/M/K7R/')),
  ...times(5, on(13, '/M/K7S/')),
  ...times(1, on(14, '/M/K7S/')),
  ...times(2, on(14, '/m/typo/')),
];

/** All that anybody gets to see of a tally. */
function outputs(tally: Tally): string[] {
  const report = scanReport(tally, codes, { fair: undefined, timeZone: 'Europe/Berlin' });
  return [scansInTerminal(report, word), scanPage(report, word), csvText(scanRows(report))];
}

describe('the report', () => {
  it('tells each code and day, and nothing below five', async () => {
    const { rows } = await reportOf(log);
    expect(rows.map(({ day, code, values }) => [day, code?.code, values.scanned, values.typed])).toEqual([
      ['2027-05-12', 'K7R', 20, 'few'],
      ['2027-05-13', 'K7R', 'few', 0],
      ['2027-05-13', 'K7S', 5, 0],
      ['2027-05-14', 'K7S', 'few', 0],
      ['2027-05-14', undefined, 0, 'few'],
    ]);
  });

  it('adds up what it tells, and says how much it does not', async () => {
    const { byCode, byPlacement, byDay, unlisted } = await reportOf(log);
    expect(byCode.map(({ code, values }) => [code.code, values.scanned])).toEqual([
      ['K7R', { told: 20, few: 1 }],
      ['K7S', { told: 5, few: 1 }],
      ['M2P', { told: 0, few: 0 }],
    ]);
    expect(byPlacement.map(({ placement, values }) => [placement, values.scanned])).toEqual([
      ['flyer', { told: 20, few: 1 }],
      ['rollUp', { told: 5, few: 1 }],
    ]);
    expect(byDay.map(({ day, values }) => [day, values.scanned])).toEqual([
      ['2027-05-12', { told: 20, few: 0 }],
      ['2027-05-13', { told: 5, few: 1 }],
      ['2027-05-14', { told: 0, few: 1 }],
    ]);
    expect(unlisted?.typed).toEqual({ told: 0, few: 1 });
  });

  it('does not let a day be worked out from reports with and without it', async () => {
    const sums = await Promise.all(
      ['2027-05-12', '2027-05-13'].map(async (until) => (await reportOf(log, { until })).byCode[0]!.values.scanned),
    );
    // Four more on the 13th: all that changes is that there is one more value nobody is told.
    expect(sums).toEqual([
      { told: 20, few: 0 },
      { told: 20, few: 1 },
    ]);
  });

  it('reads the same, to the last byte, whatever the small values are', () => {
    const count = fc.oneof(fc.constant(0), fc.constant('few' as const), fc.integer({ min: 5, max: 300 }));
    const small = fc.integer({ min: 1, max: 4 });
    const cell = fc.tuple(count, small, small).map(([count, a, b]) => (count === 'few' ? [a, b] : [count, count]));
    const day = fc.integer({ min: 1, max: 28 }).map((day) => `2027-05-${String(day).padStart(2, '0')}`);
    const row = fc.record({
      day,
      code: fc.constantFrom('K7R', 'K7S', 'M2P', 'unlisted'),
      cells: fc.tuple(cell, cell, cell, cell),
    });
    const tallyFrom = (rows: readonly { day: string; code: string; cells: number[][] }[], side: number): Tally => {
      const tally = { ...emptyTally(), first: '2027-05-01', last: '2027-05-28', bots: rows.length % 2 ? side + 1 : 0 };
      for (const { day, code, cells } of rows) {
        const [scanned = 0, typed = 0, contactCards = 0, appointments = 0] = cells.map((cell) => cell[side] ?? 0);
        const codes = tally.days.get(day) ?? new Map();
        tally.days.set(day, codes.set(code, { scanned, typed, contactCards, appointments }));
      }
      return tally;
    };
    fc.assert(
      fc.property(fc.array(row, { maxLength: 25 }), (rows) => {
        expect(outputs(tallyFrom(rows, 0))).toEqual(outputs(tallyFrom(rows, 1)));
      }),
      { seed: 20261125, numRuns: 60 },
    );
  });

  it('keeps addresses and browsers out of all it writes', async () => {
    const part = fc.integer({ min: 100, max: 255 });
    const address = fc.oneof(
      fc.tuple(part, part, part, part).map((parts) => parts.join('.')),
      fc.tuple(part, part, part).map((parts) => `2001:db8:${parts.map((part) => part.toString(16)).join(':')}::1`),
    );
    const name = fc.string({ unit: fc.constantFrom(...Array.from('abcXYZ<>&019/;')), minLength: 12, maxLength: 40 });
    const agent = fc.oneof(
      name,
      name.map((name) => `Mozilla/5.0 (${name})`),
    );
    const target = fc.constantFrom('/M/K7R/', '/m/k7s', '/m/k7r/kontakt.vcf', '/M/nothere/', '/de/', '" 200 "');
    const damage = fc.constantFrom(
      (line: string) => line,
      (line: string) => line,
      (line: string) => line.replace('12/May', 'May 12'),
      (line: string) => line.slice(0, 30),
      (line: string) => `{"request":${JSON.stringify(line)}`,
    );
    const line = fc.record({ address, agent, target, damage });
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 40 }), async (lines) => {
        const written = lines.map(({ address, agent, target, damage }) =>
          damage(combined({ target, agent }).replace('198.51.100.77', address)),
        );
        const report = await reportOf(written);
        const text = [scansInTerminal(report, word), scanPage(report, word), csvText(scanRows(report))].join('\n');
        for (const { address, agent } of lines) {
          expect(text).not.toContain(address);
          expect(text).not.toContain(agent);
        }
        expect(text).not.toMatch(/nothere|Mozilla/i);
      }),
      { seed: 20261125, numRuns: 60 },
    );
  });
});

describe('in the terminal', () => {
  it('says each number with its code, and the sums last', async () => {
    expect(scansInTerminal(await reportOf(log), word).replaceAll('\u00A0', ' ')).toContain(`Je Platzierung
Platzierung     gescannt  getippt  Kontakt  Termin
──────────────  ────────  ───────  ───────  ──────
Handzettel      20 + < 5      < 5        0       0
Rollaufsteller   5 + < 5        0        0       0

Je Code
Code                  Platzierung     Sprache  Messe      gescannt  getippt  Kontakt  Termin
────────────────────  ──────────────  ───────  ─────────  ────────  ───────  ───────  ──────
K7R                   Handzettel      de-CH    bern-2027  20 + < 5      < 5        0       0
K7S                   Rollaufsteller  de-CH    bern-2027   5 + < 5        0        0       0
M2P                   Handzettel      de       –                 0        0        0       0
nicht im Verzeichnis                                             0      < 5        0       0

Zeitraum: 12.–14.5.2027
`);
  });

  it('names what to look into, and the line, but never what stands in it', async () => {
    const text = scansInTerminal(await reportOf([combined(), 'hallo 198.51.100.77', combined({ status: 404 })]), word);
    expect(text.slice(text.indexOf('Zu beachten'))).toBe(`Zu beachten
  - Hinter dem Code K7R stand mindestens einmal keine Seite. → npm run verify sagt, ob sie auf der Website heute da ist.
  - access.log: Eine Zeile ließ sich nicht lesen: Zeile 2.`);
  });

  it('counts unreadable lines, and says when a log has nothing else', async () => {
    const some = [combined(), ...times(3, 'x'), combined()];
    expect(scansInTerminal(await reportOf(some), word)).toContain(
      'access.log: 3 von 5 Zeilen ließen sich nicht lesen, als erste Zeile 2.',
    );
    expect(scansInTerminal(await reportOf(times(3, 'x')), word)).toContain(
      'access.log: Keine Zeile ließ sich lesen. → Gelesen werden das Common- und das Combined-Format',
    );
    expect(scansInTerminal(await reportOf([]), word)).toContain('access.log ist leer.');
  });
});

describe('the CSV', () => {
  it('has a row for each code and day, under stable names', async () => {
    expect(csvText(scanRows(await reportOf(log)))).toBe(
      [
        'day,code,placement,language,fair,scanned,typed,contactCards,appointments',
        '2027-05-12,K7R,flyer,de-CH,bern-2027,20,<5,0,0',
        '2027-05-13,K7R,flyer,de-CH,bern-2027,<5,0,0,0',
        '2027-05-13,K7S,rollUp,de-CH,bern-2027,5,0,0,0',
        '2027-05-14,K7S,rollUp,de-CH,bern-2027,<5,0,0,0',
        '2027-05-14,unlisted,,,,0,<5,0,0',
        '',
      ].join('\r\n'),
    );
  });
});
