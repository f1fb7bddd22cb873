import { describe, expect, it } from 'vitest';
import { type Change, messagesOn } from '../../../fixtures/mistakes/region-with.ts';

const code = (rest: string): Record<string, Change> => ({
  'codes.yaml': `- { code: K7R4, target: sites/hafen, language: de, placement: flyer, owner: wfg, ${rest} }\n`,
});
const order = (value: string): Record<string, Change> => ({
  'sites/hafen/record.yaml': ['kind: land', `kind: land\norder: ${value}`],
});

describe('a whole number with a point and three digits', () => {
  it('is refused with what is meant', () => {
    expect(messagesOn(order('1.000'))).toBe(
      [
        'region/sites/hafen/record.yaml:4:1',
        '    order   „1.000“ wird als 1 gelesen.',
        '    → Tausender stehen ohne Punkt: „order: 1000“; sonst schreiben Sie „order: 1“.',
      ].join('\n'),
    );
    expect(messagesOn(order('1000'))).toBe('');
    expect(messagesOn(order('1'))).toBe('');
  });

  it.each<[Record<string, Change>, string]>([
    [code("printed: '2026-11-02', copies: 1.000"), '„copies: 1000“; sonst'],
    [code("printed: '2026-11-02', copies: 1.250"), 'Tausender stehen ohne Punkt: „copies: 1250“.'],
    [code('distanceCm: 20.000'), '„distanceCm: 20000“'],
    [code('distanceCm: 1.500'), '„distanceCm: 1500“'],
    [{ 'site.yaml': ['logRetentionDays: null', 'logRetentionDays: 1.000'] }, '„logRetentionDays: 1000“'],
    [{ 'services/beratung/record.yaml': ['number: 1', 'number: 2.000'] }, '„number: 2000“'],
    [{ 'locations/musterstadt/record.yaml': ['lon: 9.6', 'lon: 9.6, elevation: 1.000'] }, '„elevation: 1000“'],
  ])('%j', (changes, told) => expect(messagesOn(changes)).toContain(told));

  it.each<Record<string, Change>>([
    { 'locations/musterstadt/record.yaml': ['lat: 54.1, lon: 9.6', 'lat: 54.000, lon: 9.600'] },
    { 'locations/musterstadt/record.yaml': ['lon: 9.6', 'lon: 9.6, elevation: 12.5'] },
  ])('is none in %j', (changes) => expect(messagesOn(changes)).toBe(''));
});
