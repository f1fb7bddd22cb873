import { describe, expect, it } from 'vitest';
import { type Change, errorsOf, messagesOn } from '../../../fixtures/mistakes/region-with.ts';

const hafen = 'sites/hafen/record.yaml';
const area = (rest: string): Record<string, Change> => ({
  [hafen]: ["asOf: '2025', source: stadt-musterstadt, class: durable", rest],
});
const source = (rest: string): Record<string, Change> => ({ 'sources.yaml': ["accessed: '2026-11-01'", rest] });

describe('a day after which nobody has read the source', () => {
  it('is told with the day it was read', () => {
    const changes = area("asOf: '2026-11-12', source: stadt-musterstadt, class: durable");
    expect(messagesOn(changes)).toBe(
      [
        'region/sites/hafen/record.yaml:11:37',
        '    figures.areaGross.asOf   Der Stand „2026-11-12“ liegt nach dem 2026-11-01; an diesem Tag hat zuletzt jemand die Quelle „stadt-musterstadt“ gelesen.',
        '    → Berichtigen Sie asOf, oder tragen Sie in sources.yaml unter accessed ein, wann Sie die Quelle zuletzt gelesen haben.',
      ].join('\n'),
    );
    expect(errorsOf(changes)).toEqual([]);
  });

  it('is ended by each of its ways out', () => {
    const changes = area("asOf: '2026-11-12', source: stadt-musterstadt, class: durable");
    expect(messagesOn({ ...changes, ...source("accessed: '2026-11-12'") })).toBe('');
    expect(messagesOn(area("asOf: '2026-11-01', source: stadt-musterstadt, class: durable"))).toBe('');
  });

  it.each<[string, Record<string, Change>, string]>([
    ['a statement', { [hafen]: ["asOf: '2024', source", "asOf: '2026-11-20', source"] }, 'zoning.asOf'],
    ['a way', { [hafen]: ['unit: km, asOf: undated', "unit: km, asOf: '2026-11-20'"] }, 'distances.0.asOf'],
    [
      'an address',
      { 'organisations/wfg/record.yaml': ["asOf: '2026-11-01'", "asOf: '2026-11-20'"] },
      'asOf   Der Stand „2026-11-20“',
    ],
    ['a year', source("accessed: '2024-11-01'"), 'Der Stand „2025“ liegt nach dem 2024-11-01'],
    [
      'a source',
      source("accessed: '2026-11-01'\n  published: '2026-11-15'"),
      'Die Quelle „stadt-musterstadt“ erschien „2026-11-15“, also nach dem 2026-11-01',
    ],
  ])('may be that of %s', (_, changes, told) => expect(messagesOn(changes)).toContain(told));

  it.each<[string, Record<string, Change>]>([
    ['the day of the reading', area("asOf: '2026-11-01', source: stadt-musterstadt, class: durable")],
    ['the month of the reading', area("asOf: '2026-11', source: stadt-musterstadt, class: durable")],
    ['a period that goes on', area("asOf: '2026/2027', source: stadt-musterstadt, class: durable")],
    [
      'an exchange rate of today',
      {
        'exchange-rates.yaml': "CHF: { perEuro: 0.94, asOf: '2026-11-20', source: stadt-musterstadt }\n",
        'site.yaml': ['name: English }', 'name: English, currency: CHF }'],
      },
    ],
    ['a plan', area("status: planned, asOf: '2030', source: stadt-musterstadt, class: durable")],
    [
      'a day on which somebody looked again',
      area("asOf: '2026-11-12', checked: '2026-11-12', source: stadt-musterstadt, class: durable"),
    ],
  ])('is not %s', (_, changes) => expect(messagesOn(changes)).toBe(''));
});
