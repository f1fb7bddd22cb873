import { describe, expect, test } from 'vitest';
import { cellText } from '../../../../src/output/csv.ts';
import { openDataOf } from '../../../../src/features/open-data/files.ts';
import { readCsv } from '../../../read-csv.ts';
import { fixtureSite } from '../../region.ts';
import { bodyOf, entryIn, collectionIn, lausitz } from '../../output/open-data/opened.ts';

describe('a cell of CSV', () => {
  test.each([
    ['ein Wort', 'ein Wort'],
    ['Kai, drei', '"Kai, drei"'],
    ['der „Kai“ "drei"', '"der „Kai“ ""drei"""'],
    ['zwei\nZeilen', '"zwei\nZeilen"'],
    [6.5, '6.5'],
    [-3, '-3'],
    [true, 'true'],
    [null, ''],
    [undefined, ''],
  ])('%j stands as %j', (value, text) => {
    expect(cellText(value)).toBe(text);
  });

  test.each(['=1+1', '+49 355 1', '-1+2', '@SUM(A1)', '\t=1', '\r=1', '\n=1'])('%j is no formula', (text) => {
    expect(readCsv(`a\r\n${cellText(text)}\r\n`)).toEqual([{ a: `'${text}` }]);
  });
});

describe('a cell whose text a spreadsheet set to German divides at its semicolons', () => {
  test.each([
    ['Halle 2;=1+1', "Halle 2;'=1+1"],
    ['Halle 2; "@SUM(A1)"', `Halle 2; "'@SUM(A1)"`],
    ['  =1+1', "  '=1+1"],
    ['a;+1;-1', "a;'+1;'-1"],
  ])('%j is no formula', (text, written) => {
    expect(readCsv(`a\r\n${cellText(text)}\r\n`)).toEqual([{ a: written }]);
  });

  test.each(['Halle 2; Tor 3', 'a=b', '10 - 20; 30', 'https://a.example/?x=-1;y=2'])('%j stays as it is', (text) => {
    expect(cellText(text)).toBe(text);
  });
});

describe('csvOf', () => {
  test('has a row for each value, with its unit, day and source', () => {
    const rows = readCsv(bodyOf(fixtureSite(), 'sites.csv'));
    expect(rows.filter(({ field }) => field === 'figures.areaFree')).toEqual([
      expect.objectContaining({
        entry: 'hafen',
        name: 'Gewerbepark Hafen',
        label_de: 'Freie Fläche',
        label_en: 'Free area',
        language: '',
        value: '6.5',
        unit: 'ha',
        status: 'actual',
        asOf: '2026-11-01',
        underReview: 'false',
        licence: 'CC BY 4.0',
        publishedOn: '2026-11-23',
      }),
    ]);
    expect(rows.find(({ field }) => field === 'zoning')).toMatchObject({ value: 'GE', asOf: '2024' });
    expect(rows.find(({ field }) => field === 'distances.motorway.road')).toMatchObject({ label_en: 'A7', value: '4' });
    expect(rows.find(({ field, language }) => field === 'pages.url' && language === 'en')).toMatchObject({
      value: 'https://nordmark.example/en/sites/harbour/',
    });
  });

  test('P1: has a row without a value for what is under review', () => {
    const rows = readCsv(bodyOf(fixtureSite('2035-01-01'), 'sites.csv'));
    expect(rows.find(({ field }) => field === 'figures.areaFree')).toMatchObject({ value: '', underReview: 'true' });
    expect(rows.find(({ field }) => field === 'zoning')).toMatchObject({ value: '', underReview: 'true' });
  });

  test('P8: says of every figure of the Lausitz what the JSON says', () => {
    const site = lausitz('2026-11-24');
    const cellOf = (value: string | number | boolean | null) => (value === null ? '' : String(value));
    for (const { collection } of openDataOf(site).holdings) {
      const file = collectionIn(site, `${collection.collection}.json`);
      const rows = readCsv(bodyOf(site, `${collection.collection}.csv`));
      const figures = rows.filter(({ field }) => field?.startsWith('figures.'));
      expect(figures).toHaveLength(collection.entries.flatMap(({ figures }) => Object.keys(figures)).length);
      for (const row of figures) {
        const figure = entryIn(file, row.entry!).figures[row.field!.slice('figures.'.length)]!;
        const { value, min, max, unit, asOf, underReview, sources } = figure;
        expect(row).toMatchObject(
          Object.fromEntries(
            Object.entries({ value, min, max, unit, asOf, underReview }).map(([k, v]) => [k, cellOf(v)]),
          ),
        );
        expect(row.sourceUrls).toBe(sources.map(({ url }) => url).join(' | '));
      }
    }
  });
});

describe('the reader of these tests', () => {
  test.each(['a,b\r\n1\r\n', 'a\n1\n', 'a\r\n1"2\r\n', 'a\r\n"1\r\n'])('refuses %j', (text) => {
    expect(() => readCsv(text)).toThrow();
  });
});
