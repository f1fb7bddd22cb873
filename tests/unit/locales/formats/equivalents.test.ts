import { describe, expect, it } from 'vitest';
import type { Measured } from '../../../../src/locales/formats/amounts.ts';
import { formatsFor } from '../../../../src/locales/formats/formats.ts';
import type { Translate } from '../../../../src/locales/ui.ts';
import { formOf, unitsIn } from '../../../../src/schemas/figures/units.ts';

// An invented rate.
const rate = { currency: 'CHF', perEuro: 0.9312 };

const words: Record<string, string> = { 'per.month': 'pro Monat', 'per.year': 'pro Jahr' };
const t: Translate = (key, values = {}) => `${String(values.amount)} ${words[key]}`;

const write = (figure: Measured, locale = 'de-CH', grouping?: 'prose' | 'table') =>
  formatsFor(locale).equivalent(figure, rate, t, grouping);

const range = (min: number, max: number) => ({ min, max });

// "_" is U+00A0, "’" U+2019 and "–" U+2013.
const equivalents: [why: string, figure: Measured, written: string][] = [
  ['three digits at most', { value: 22903, unit: 'EUR' }, 'CHF_21’300'],
  ['as many digits as the euros have', { value: 35, unit: 'EUR' }, 'CHF_33'],
  ['two digits at least', { value: 3, unit: 'million EUR' }, 'CHF_2.8_Mio.'],
  ['zeros of an exact amount are digits', { value: 25000, unit: 'EUR' }, 'CHF_23’300'],
  ['zeros of a round amount are none', { value: 200000, unit: 'EUR', qualifier: 'about' }, 'CHF_190’000'],
  ['a limit is exact', { value: 200000, unit: 'EUR', qualifier: 'upTo' }, 'CHF_186’000'],
  ['two digits of a round hundred', { value: 100, unit: 'EUR', qualifier: 'about' }, 'CHF_93'],
  ['cents, where the euros have some', { value: 8.5, unit: 'EUR' }, 'CHF_7.92'],
  ['zeros before the first digit do not count', { value: 0.05, unit: 'EUR' }, 'CHF_0.05'],
  ['nothing', { value: 0, unit: 'EUR' }, 'CHF_0'],
  ['a loss', { value: -1234.5, unit: 'EUR' }, '–CHF_1150'],
  ['millions', { value: 238, unit: 'million EUR' }, 'CHF_222_Mio.'],
  ['millions with a decimal', { value: 4.2, unit: 'million EUR' }, 'CHF_3.9_Mio.'],
  ['billions', { value: 2.8, unit: 'billion EUR' }, 'CHF_2.6_Mia.'],
  ['both ends of a range', { value: range(75, 80), unit: 'million EUR' }, 'CHF_70–74_Mio.'],
  ['each end by its own digits', { value: range(5, 1200), unit: 'million EUR' }, 'CHF_4.7–1120_Mio.'],
  ['a square metre', { value: 35, unit: 'EUR/m2', qualifier: 'upTo' }, 'CHF_33/m²'],
  ['a square metre and month', { value: 8.5, unit: 'EUR/m2/month' }, 'CHF_7.92/m² pro Monat'],
  ['a month', { value: 3402, unit: 'EUR/month' }, 'CHF_3170 pro Monat'],
  ['a year of millions', { value: 1.5, unit: 'million EUR/year' }, 'CHF_1.4_Mio. pro Jahr'],
  ['a plan', { value: 85000, unit: 'EUR', status: 'planned' }, 'CHF_79’200'],
];

describe('equivalents', () => {
  it.each(equivalents)('LOC-13, LOC-14: %s', (_, figure, written) => {
    expect(write(figure)).toBe(written.replaceAll('_', '\u00A0'));
  });

  it('writes one number where both ends of a range round to it', () => {
    expect(write({ value: range(1000.1, 1000.2), unit: 'EUR' })).toBe('CHF\u00A0931');
  });

  it('LOC-14: converts euros, and no other unit', () => {
    const units = unitsIn('EUR', 'CHF');
    const converted = units.filter((unit) => write({ value: 12, unit }) !== undefined);
    expect(converted).toEqual(units.filter((unit) => formOf(unit).currency === 'EUR'));
  });

  it.each(['CHF', 'CHF/month', 'CHF/year'] as const)('leaves %s as it is', (unit) => {
    expect(write({ value: 7024, unit })).toBeUndefined();
  });

  it('LOC-33: leaves cents per kilowatt-hour to their country', () => {
    expect(write({ value: 24.3, unit: 'ct/kWh' })).toBeUndefined();
  });

  it('LOC-11: groups four digits in a table', () => {
    expect(write({ value: 3402, unit: 'EUR/month' }, 'de-CH', 'table')).toBe('CHF\u00A03’170 pro Monat');
  });

  it('puts the currency where the language has it', () => {
    const figure = { value: 238, unit: 'million EUR' } as const;
    expect(write(figure, 'de')).toBe('222\u00A0Mio.\u00A0CHF');
    expect(write(figure, 'en')).toBe('CHF\u00A0222\u00A0million');
    const zloty = formatsFor('pl').equivalent({ value: 120, unit: 'EUR' }, { currency: 'PLN', perEuro: 4.25 }, t);
    expect(zloty).toMatch(/^510\s(zł|PLN)$/);
  });
});

describe('a rate', () => {
  it('LOC-13: has four decimals, also where the last is a zero', () => {
    expect(formatsFor('de-CH').rate(0.93, 'CHF')).toBe('CHF\u00A00.9300');
    expect(formatsFor('de').rate(1.0845, 'CHF')).toBe('1,0845\u00A0CHF');
    expect(formatsFor('en').rate(0.93125, 'CHF')).toBe('CHF\u00A00.93125');
  });
});
