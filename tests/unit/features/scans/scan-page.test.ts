import { describe, expect, it } from 'vitest';
import { barsOf, daysPerBar, scaleOf } from '../../../../src/features/scans/scan-bars.ts';
import { scanPage } from '../../../../src/features/scans/scan-page.ts';
import { all, attribute, textOf, readHtml } from '../../../browser/html.ts';
import { combined, reportOf, times, word } from '../../checks/scans/logs.ts';

const on = (time: string, target = '/M/K7R/') => combined({ target, time: `${time}:12:00:00 +0200` });
const report = await reportOf([
  ...times(20, on('12/May/2027')),
  ...times(7, on('12/May/2027', '/m/k7r/')),
  ...times(3, on('14/May/2027', '/M/K7S/')),
]);
const page = scanPage(report, word);
const document = readHtml(page);

describe('the page of scans', () => {
  it('is one file: no script, nothing from elsewhere', () => {
    expect(all(document, 'script')).toEqual([]);
    expect(all(document, 'link')).toEqual([]);
    expect(page).not.toMatch(/(?:src|href)="|url\(|@import| on\w+="/);
  });

  it('says in tables all that is drawn, each with its heads', () => {
    const tables = all(document, 'table').map((table) => [
      textOf(all(table, 'caption')[0]!),
      ...all(table, 'tr').map((row) =>
        [...all(row, 'th'), ...all(row, 'td')].map(textOf).join('|').replaceAll('\u00A0', ' '),
      ),
    ]);
    expect(tables).toEqual([
      ['Aufrufe je Tag', 'Tag|gescannt|getippt|Kontakt|Termin', '12.5.2027|20|7|0|0', '14.5.2027|< 5|0|0|0'],
      [
        'Aufrufe je Code',
        'Code|Verlauf bis 40|gescannt|getippt|Kontakt|Termin',
        'K7R Handzettel · de-CH · bern-2027||20|7|0|0',
        'K7S Rollaufsteller · de-CH · bern-2027||< 5|0|0|0',
        'M2P Handzettel · de||0|0|0|0',
      ],
      [
        'Aufrufe je Platzierung',
        'Platzierung|gescannt|getippt|Kontakt|Termin',
        'Handzettel|20|7|0|0',
        'Rollaufsteller|< 5|0|0|0',
      ],
      [
        'Aufrufe je Tag und Code',
        'Tag|Code|gescannt|getippt|Kontakt|Termin',
        'K7R Handzettel|12.5.2027|20|7|0|0',
        'K7S Rollaufsteller|14.5.2027|< 5|0|0|0',
      ],
    ]);
  });

  it('draws to scale: what was scanned, upon it what was typed, and at most what is not told', () => {
    const [plot] = all(document, 'div', { class: 'plot' });
    const rects = all(plot!, 'rect').map((rect) => ['class', 'x', 'y', 'height'].map((name) => attribute(rect, name)));
    expect(rects).toEqual([
      ['scanned', '0.15', '20', '20'],
      ['typed', '0.15', '13', '7'],
      ['few', '2.15', '36', '4'],
    ]);
  });

  it('leaves drawings to the eye and lets tables be scrolled with keys', () => {
    for (const drawing of all(document, 'svg')) expect(attribute(drawing, 'aria-hidden')).toBe('true');
    for (const scroll of all(document, 'div', { class: 'scroll' })) {
      expect([attribute(scroll, 'tabindex'), attribute(scroll, 'aria-label')]).toEqual(['0', expect.any(String)]);
    }
  });

  it('writes what comes from outside as text', async () => {
    const hostile = { ...report, fair: '<b>', logs: [{ ...report.logs[0]!, name: '<i>.log', lines: 0 }] };
    const text = scanPage(hostile, () => '"<u>"');
    expect(text).not.toMatch(/<[biu]>/);
    expect(text).toContain('&lt;i&gt;.log ist leer.');
  });

  it('says so when no day is left', async () => {
    expect(scanPage(await reportOf([]), word)).toContain('Diese Logs enthalten keinen Tag, nach dem gefragt ist.');
  });
});

describe('the bars', () => {
  it('stand for more days where a period is long, and lose none', async () => {
    const long = await reportOf([
      ...times(9, on('01/Jan/2027')),
      ...times(8, on('31/Dec/2027')),
      ...times(2, on('30/Dec/2027')),
    ]);
    const bars = barsOf(long, long.byDay, daysPerBar(long));
    expect([daysPerBar(report), daysPerBar(long), bars.length]).toEqual([1, 7, 53]);
    expect([bars[0], bars[1], bars[52]]).toEqual([
      { scanned: 9, typed: 0, few: 0 },
      { scanned: 0, typed: 0, few: 0 },
      { scanned: 8, typed: 0, few: 0 },
    ]);
    expect(bars[51]).toEqual({ scanned: 0, typed: 0, few: 4 });
  });

  it.each([
    [0, 10],
    [10, 10],
    [11, 20],
    [41, 60],
    [99, 100],
    [101, 200],
    [1_234_567, 2_000_000],
  ])('of at most %i fit a scale to %i', (scanned, end) => {
    expect(scaleOf([{ scanned, typed: 0, few: 0 }])).toBe(end);
  });
});
