import { describe, expect, it } from 'vitest';
import { readRegion } from '../../../../src/schemas/read-region.ts';
import { type Change, errorsOf, messagesOn, regionWith } from '../../../fixtures/mistakes/region-with.ts';

const population = (to: string): Record<string, Change> => ({
  'locations/musterstadt/record.yaml': ['value: 41250, unit: inhabitants', to],
});
const hafen = (to: string): Record<string, Change> => ({ 'sites/hafen/record.yaml': ['value: 24, unit: ha', to] });
const message = (changes: Record<string, Change>) => messagesOn(changes).split('\n').slice(1).join('\n');

describe('a number with a point and three digits', () => {
  it('is refused where things are counted one by one', () => {
    expect(messagesOn(population('value: 41.250, unit: inhabitants'))).toBe(
      [
        'region/locations/musterstadt/record.yaml:8:17',
        '    figures.population.value   „41.250“ wird als 41,25 gelesen, und in „inhabitants“ gibt es nur ganze Zahlen.',
        '    → Tausender stehen ohne Punkt: „value: 41250“.',
      ].join('\n'),
    );
    expect(errorsOf(population('value: 41.250, unit: inhabitants'))).toHaveLength(1);
  });

  it('stands in the way of a build called directly, too', () => {
    expect(readRegion(regionWith(population('value: 1.200, unit: jobs'))).region).toBeUndefined();
  });

  it.each([
    [
      '50.000, unit: EUR',
      '„50.000“ wird als 50 gelesen. Meinten Sie 50.000?',
      '„value: 50000“, oder, wenn 50 stimmt, „value: 50“.',
    ],
    [
      '1.125, unit: km',
      '„1.125“ wird als 1,125 gelesen. Meinten Sie 1.125?',
      '„value: 1125“, oder, wenn 1,125 stimmt, „value: 1.1250“.',
    ],
    [
      '{ min: 2.500, max: 3000 }, unit: m2',
      '„2.500“ wird als 2,5 gelesen. Meinten Sie 2.500?',
      '„min: 2500“, oder, wenn 2,5 stimmt, „min: 2.5“.',
    ],
  ])('is asked about in value: %s', (value, problem, hint) => {
    const told = message({ 'programmes/hafenzuschuss/record.yaml': ['value: 50000, unit: EUR', `value: ${value}`] });
    expect(told).toContain(problem);
    expect(told).toContain(`→ Schreiben Sie ${hint}`);
    expect(
      errorsOf({ 'programmes/hafenzuschuss/record.yaml': ['value: 50000, unit: EUR', `value: ${value}`] }),
    ).toEqual([]);
  });

  it.each([
    '15.825, unit: percent',
    '0.125, unit: km',
    '4.9720, unit: million EUR',
    '12.5, unit: ha',
    '1234.567, unit: ha',
  ])('or not is no question in value: %s', (value) =>
    expect(messagesOn({ 'programmes/hafenzuschuss/record.yaml': ['value: 50000, unit: EUR', `value: ${value}`] })).toBe(
      '',
    ),
  );
});

describe('an editor reads of', () => {
  it.each<[string, Record<string, Change>, string, string]>([
    [
      'half a person',
      population('value: 41250.5, unit: inhabitants'),
      '„41250.5“ wird als 41.250,5 gelesen, und in „inhabitants“ gibt es nur ganze Zahlen.',
      'Schreiben Sie eine ganze Zahl',
    ],
    [
      'a leading zero',
      population('value: 041250, unit: inhabitants'),
      '„value“ ist als „041250“ geschrieben; gelesen wird 41250.',
      'Schreiben Sie „value: 41250“',
    ],
    [
      'an exponent',
      population('value: 4e4, unit: inhabitants'),
      '„value“ ist als „4e4“ geschrieben; gelesen wird 40000.',
      '„value: 40000“',
    ],
    [
      'octal digits',
      population('value: 0o123, unit: inhabitants'),
      '„0o123“ geschrieben; gelesen wird 83.',
      '„value: 83“',
    ],
    [
      'a missing zero',
      { 'sites/hafen/record.yaml': ['value: 6.5', 'value: .5'] },
      '„value“ ist als „.5“ geschrieben; gelesen wird 0.5.',
      '„value: 0.5“',
    ],
    ['no number at all', hafen('value: .nan, unit: ha'), '„value“ hat den Wert „.nan“.', 'Ein Wert ist eine Zahl'],
    ['one without end', hafen('value: .inf, unit: ha'), '„value“ hat den Wert „.inf“.', 'Ein Wert ist eine Zahl'],
    [
      'a negative area',
      hafen('value: -24, unit: ha'),
      '„-24“ ist negativ, und das kann eine Angabe in „ha“ nicht sein.',
      'Meinten Sie „value: 24“?',
    ],
    ['a negative count', population('value: -5, unit: inhabitants'), '„-5“ ist negativ', 'Meinten Sie „value: 5“?'],
    ['a negative price', hafen('value: -24, unit: EUR/m2'), '„-24“ ist negativ', 'Meinten Sie „value: 24“?'],
    [
      'a negative way',
      { 'sites/hafen/record.yaml': ['value: 4, unit: km', 'value: -4, unit: km'] },
      '„-4“ ist negativ',
      'Meinten Sie „value: 4“?',
    ],
    [
      'a range that runs backwards',
      hafen('value: { min: 80, max: 75 }, unit: ha'),
      'Die Spanne beginnt mit 80 und endet mit 75: min ist größer als max.',
      'Meinten Sie „value: { min: 75, max: 80 }“?',
    ],
    [
      'a share above all',
      { 'programmes/hafenzuschuss/record.yaml': ['value: 20, unit: percent', 'value: 200, unit: percent'] },
      '„rate“ ist ein Anteil, und „200“ Prozent liegt nicht zwischen 0 und 100.',
      'Berichtigen Sie den Wert',
    ],
    [
      'a fall below nothing',
      hafen('value: -150, unit: percent'),
      '„-150“ in „percent“ ist kaum möglich; üblich sind -100 bis 1000.',
      'Berichtigen Sie',
    ],
    ['a year to come', hafen('value: 20262, unit: year'), '„20262“ in „year“ ist kaum möglich', 'Berichtigen Sie'],
    [
      'a term that ends before it begins',
      { 'programmes/hafenzuschuss/record.yaml': ["until: '2027-06-30'", "until: '2025-06-30'"] },
      'Die Laufzeit endet am 2025-06-30, bevor sie am 2026-01-01 beginnt.',
      "Meinten Sie „from: '2025-06-30', until: '2026-01-01'“?",
    ],
    [
      'hours that end before they begin',
      { 'fairs/technikschau-2032/record.yaml': ["until: '17:30'", "until: '08:30'"] },
      'Das Ende „08:30“ liegt nicht nach dem Anfang „09:00“.',
      "Meinten Sie „from: '08:30', until: '09:00'“?",
    ],
  ])('%s', (_, changes, problem, hint) => {
    const told = message(changes);
    expect(told).toContain(problem);
    expect(told).toContain(hint);
    expect(told.split('\n\n')).toHaveLength(1);
  });

  it.each([
    population('value: 0, note: { de: Hier lebt niemand., en: Nobody lives here. }, unit: inhabitants'),
    hafen('value: -3.5, unit: percent'),
    hafen('value: -12, unit: million EUR'),
    hafen('value: -1.5, unit: points'),
    hafen('value: { min: 24, max: 24 }, unit: ha'),
    hafen('value: 2.5, unit: years'),
  ])('nothing of %j', (changes) => expect(messagesOn(changes)).toBe(''));
});

it('a multiplier of a property tax is asked about as a factor, and with a note it may be so', () => {
  const rate = (rest: string): Record<string, Change> => ({
    'locations/musterstadt/record.yaml': ['tradeTaxRate: { value: 350', `propertyTaxB: { ${rest}`],
  });
  expect(message(rate('value: 4.2'))).toContain('„4.2“ in „hebesatz“ ist kaum möglich; üblich sind 10 bis 1500.');
  expect(messagesOn(rate('note: { de: Es gibt keine., en: There is none. }, value: 0'))).not.toContain('kaum möglich');
});

describe('a share below one percent', () => {
  const programme = (value: string): Record<string, Change> => ({
    'programmes/hafenzuschuss/record.yaml': ['value: 20, unit: percent', value],
  });
  const share = (key: string, value: string): Record<string, Change> => ({
    'sites/hafen/record.yaml': [
      'figures:\n',
      `figures:\n  ${key}: { value: ${value}, unit: percent, asOf: '2025', source: stadt-musterstadt, class: yearly }\n`,
    ],
  });

  it('of what a programme pays is asked about', () => {
    expect(message(programme('value: 0.2, unit: percent'))).toBe(
      [
        '    figures.rate.value   „rate“ ist ein Anteil in Prozent, und „0.2“ sind nur 0,2 %.',
        '    → Meinten Sie „value: 20“? Stimmt er, sagen Sie es in note.',
      ].join('\n'),
    );
    expect(errorsOf(programme('value: 0.2, unit: percent'))).toEqual([]);
    expect(message(programme('value: { min: 0, max: 0.4 }, unit: percent'))).toContain('Meinten Sie „max: 40“?');
    expect(message(programme('value: 0, unit: percent'))).toContain('und „0“ sind 0 %');
    expect(message(programme('value: 140, unit: percent'))).toContain('liegt nicht zwischen 0 und 100');
    expect(message(share('utilisation', '0.85'))).toContain('Meinten Sie „value: 85“?');
  });

  it.each<[string, Record<string, Change>]>([
    ['a span from nothing', programme('value: { min: 0, max: 50 }, unit: percent')],
    ['one that is explained', programme('note: { de: So ist es., en: So it is. }, value: 0.5, unit: percent')],
    [
      'the interest of a loan',
      {
        'programmes/gruenderdarlehen/record.yaml':
          "owner: wfg\nlevel: federal\nform: loan\norder: 200\nfigures:\n  rate: { value: 0.8, unit: percent, asOf: '2026', source: stadt-musterstadt, class: yearly }\n",
      },
    ],
    ['empty flats', share('housingVacancy', '0.3')],
  ])('may be %s', (_, changes) => expect(messagesOn(changes)).toBe(''));
});
