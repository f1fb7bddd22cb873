import { readFileSync } from 'node:fs';
import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Measured, unitTextKey } from '../../../../src/locales/formats/amounts.ts';
import { formatsFor } from '../../../../src/locales/formats/formats.ts';
import type { Translate } from '../../../../src/locales/ui.ts';
import { deriveText } from '../../../../src/locales/swiss/swiss-text.ts';
import { formOf, type Unit, unitsIn } from '../../../../src/schemas/figures/units.ts';

const unitKeys = unitsIn('EUR', 'CHF', 'PLN', 'SEK');

const folder = new URL('../../../../src/locales/texts/', import.meta.url);
const textOf = (lang: string) => readFileSync(new URL(`${lang}/units.yaml`, folder), 'utf8');

const i18n = i18next.createInstance();
await i18n.init({
  fallbackLng: false,
  interpolation: { escapeValue: false },
  resources: {
    de: { translation: parse(textOf('de')) },
    'de-CH': { translation: parse(deriveText(textOf('de')).text) },
    en: { translation: parse(textOf('en')) },
  },
});

const translator =
  (locale: string): Translate =>
  (key, values = {}) =>
    i18n.getFixedT(locale)(key, values);

const write = (locale: string, figure: Measured, options = {}) =>
  formatsFor(locale).amount(figure, translator(locale), options);

const range = (min: number, max: number) => ({ min, max });

// "_" is U+00A0, "’" U+2019 and "–" U+2013.
const amounts: [Measured, de: string, swiss: string, en: string][] = [
  [{ value: range(75, 80), unit: 'ha' }, '75–80_ha', '75–80_ha', '75–80_ha'],
  [{ value: 5.5, unit: 'ha' }, '5,5_ha', '5.5_ha', '5.5_ha'],
  [{ value: 24.3, unit: 'ct/kWh' }, '24,3_ct/kWh', '24.3_ct/kWh', '24.3_ct/kWh'],
  [{ value: 8.1, unit: 'percent' }, '8,1_%', '8.1_%', '8.1%'],
  [{ value: 400, unit: 'hebesatz' }, '400_%', '400_%', '400%'],
  [{ value: 238, unit: 'million EUR' }, '238_Mio._€', 'EUR_238_Mio.', '€238_million'],
  [{ value: 2.8, unit: 'billion EUR' }, '2,8_Mrd._€', 'EUR_2.8_Mia.', '€2.8_billion'],
  [{ value: range(20, 35), unit: 'EUR/m2' }, '20–35_€/m²', 'EUR_20–35/m²', '€20–35/m²'],
  [{ value: 7024, unit: 'CHF/month' }, '7.024_CHF pro Monat', 'CHF_7024 pro Monat', 'CHF_7,024 a month'],
  [{ value: 8.5, unit: 'EUR/m2/month' }, '8,50_€/m² pro Monat', 'EUR_8.50/m² pro Monat', '€8.50/m² a month'],
  [{ value: 1.5, unit: 'million EUR/year' }, '1,5_Mio._€ pro Jahr', 'EUR_1.5_Mio. pro Jahr', '€1.5_million a year'],
  [{ value: 12, unit: 'million t/year' }, '12_Mio._t pro Jahr', '12_Mio._t pro Jahr', '12_million_t a year'],
  [{ value: 9000, unit: 'm3/day' }, '9.000_m³ pro Tag', '9000_m³ pro Tag', '9,000_m³ a day'],
  [{ value: 99515, unit: 'inhabitants' }, '99.515_Einwohner', '99’515_Einwohner', '99,515_inhabitants'],
  [{ value: 112, unit: 'inhabitants/km2' }, '112_Einwohner je km²', '112_Einwohner je km²', '112_inhabitants per km²'],
  [{ value: 1, unit: 'jobs' }, '1_Arbeitsplatz', '1_Arbeitsplatz', '1_job'],
  [{ value: range(1, 3), unit: 'lakes' }, '1–3_Seen', '1–3_Seen', '1–3_lakes'],
  [
    { value: 90, unit: 'working days/year' },
    '90_Arbeitstage pro Jahr',
    '90_Arbeitstage pro Jahr',
    '90_working days a year',
  ],
  [{ value: 2022, unit: 'year' }, '2022', '2022', '2022'],
  [{ value: range(2022, 2027), unit: 'year' }, '2022–2027', '2022–2027', '2022–2027'],
  [
    { value: 7100, unit: 'students', qualifier: 'about' },
    'rund 7.100_Studierende',
    'rund 7100_Studierende',
    'about 7,100_students',
  ],
  [{ value: 50, unit: 'percent', qualifier: 'moreThan' }, 'mehr als 50_%', 'mehr als 50_%', 'more than 50%'],
  [
    { value: 27, unit: 'projects', qualifier: 'atLeast' },
    'mindestens 27_Projekte',
    'mindestens 27_Projekte',
    'at least 27_projects',
  ],
  [{ value: 35, unit: 'EUR/m2', qualifier: 'upTo' }, 'bis zu 35_€/m²', 'bis zu EUR_35/m²', 'up to €35/m²'],
  [{ value: 45, unit: 'min', qualifier: 'lessThan' }, 'unter 45_min', 'unter 45_min', 'under 45_min'],
  [{ value: 0.5, unit: 'ha', qualifier: 'from' }, 'ab 0,5_ha', 'ab 0.5_ha', 'from 0.5_ha'],
];

describe('amounts', () => {
  it.each(amounts)('LOC-10, LOC-13, LOC-27: writes %j', (figure, de, swiss, en) => {
    expect(write('de', figure)).toBe(de.replaceAll('_', '\u00A0'));
    expect(write('de-CH', figure)).toBe(swiss.replaceAll('_', '\u00A0'));
    expect(write('en', figure)).toBe(en.replaceAll('_', '\u00A0'));
  });

  it('leaves the unit out when it stands elsewhere', () => {
    const figure = { value: 238, unit: 'million EUR', qualifier: 'about' } as const;
    expect(write('de', figure, { withUnit: false })).toBe('rund 238');
  });

  it('adds the status only when asked, and never to what is so already', () => {
    const planned = { value: 660, unit: 'jobs', qualifier: 'upTo', status: 'planned' } as const;
    expect(write('de', planned)).toBe('bis zu 660\u00A0Arbeitsplätze');
    expect(write('de', planned, { withStatus: true })).toBe('bis zu 660\u00A0Arbeitsplätze (geplant)');
    expect(write('en', planned, { withStatus: true })).toBe('up to 660\u00A0jobs (planned)');
    expect(write('en', { ...planned, status: 'actual' }, { withStatus: true })).toBe('up to 660\u00A0jobs');
  });

  it('LOC-11: groups four digits in a Swiss table', () => {
    const figure = { value: 4000, unit: 'm2' } as const;
    expect(write('de-CH', figure, { grouping: 'table' })).toBe('4\u2019000\u00A0m²');
  });

  it('gives the pieces for a number set large', () => {
    const t = translator('en');
    const partsOf = (figure: Measured) => formatsFor('en').amountParts(figure, t);
    expect(partsOf({ value: 2.8, unit: 'billion EUR', qualifier: 'about' })).toEqual({
      before: 'about ',
      currency: '€',
      number: '2.8',
      after: '\u00A0billion',
    });
    expect(partsOf({ value: 12.5, unit: 'EUR/m2' })).toEqual({
      before: '',
      currency: '€',
      number: '12.50',
      after: '/m²',
    });
    expect(partsOf({ value: -5, unit: 'EUR' })).toEqual({
      before: '',
      currency: '',
      number: '\u2212€5',
      after: '',
    });
    const swiss = { value: 2030, unit: 'EUR/month', qualifier: 'upTo' } as const;
    expect(formatsFor('de-CH').amountParts(swiss, translator('de-CH'))).toEqual({
      before: 'bis zu ',
      currency: 'EUR\u00A0',
      number: '2030',
      after: ' pro Monat',
    });
    expect(partsOf({ value: 720, unit: 'ha', qualifier: 'about' })).toMatchObject({ before: 'about ', currency: '' });
  });
});

describe('unit texts', () => {
  const wordUnits = unitKeys.filter((key) => formOf(key).kind === 'word');

  it.each([
    ['inhabitants/km2', 'inhabitantsPerKm2'],
    ['jobs/1000', 'jobsPer1000'],
    ['working days/year', 'workingDaysPerYear'],
    ['lakes', 'lakes'],
  ] satisfies [Unit, string][])('finds %s under %s', (unit, key) => {
    expect(unitTextKey(unit)).toBe(key);
  });

  it('gives every unit a key of its own that i18next does not split', () => {
    const keys = unitKeys.map(unitTextKey);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^[A-Za-z0-9]+$/);
  });

  it.each(['de', 'en'])('%s has one and other of every counted noun, and none too many', (lang) => {
    const keys = Object.keys(parse(textOf(lang)).units);
    expect(keys).toEqual(wordUnits.flatMap((key) => [`${unitTextKey(key)}_one`, `${unitTextKey(key)}_other`]));
  });

  it.each(['de', 'de-CH', 'en'])('%s writes every unit without a key or gap in it', (locale) => {
    for (const unit of unitKeys) {
      for (const value of [1, 12]) expect(write(locale, { value, unit })).not.toMatch(/units\.|per\.|\{|\}|[ßẞ]/);
    }
  });

  it.each([
    ['de', 'CHF/m2', '45_CHF/m²'],
    ['de-CH', 'CHF/m2', 'CHF_45/m²'],
    ['en', 'CHF/m2', 'CHF_45/m²'],
    ['de-CH', 'CHF/m2/year', 'CHF_45/m² pro Jahr'],
    ['de', 'million PLN/year', '45_Mio._PLN pro Jahr'],
    ['en', 'billion SEK', 'SEK_45_billion'],
    ['pl', 'PLN/m2', '45_zł/m²'],
    ['fr', 'CHF/m2', '45_CHF/m²'],
  ] satisfies [string, Unit, string][])('LOC-13: %s writes %s', (locale, unit, written) => {
    const spans: Translate = (key, { amount } = {}) => `${typeof amount === 'string' ? amount : ''} ${key}`;
    const t = ['de', 'de-CH', 'en'].includes(locale) ? translator(locale) : spans;
    expect(formatsFor(locale).amount({ value: 45, unit }, t)).toBe(written.replaceAll('_', '\u00A0'));
  });

  it.each(['de', 'en'])('LOC-27: %s protects the space behind each number', (lang) => {
    for (const text of Object.values(parse(textOf(lang)).units)) expect(text).toMatch(/^\{\{amount\}\}\u00A0\S/);
  });
});
