import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { openDataOf } from '../../../../src/features/open-data/files.ts';
import { lausitz } from '../../output/open-data/opened.ts';

const site = lausitz('2026-11-24');
const fileOf = (language: string) =>
  openDataOf(site).files.find(({ path }) => path === `data/sites-table-${language}.csv`)!.body;

/** Read by an independent parser, as a spreadsheet of that language would. */
const tableIn = (language: string, delimiter: string): Record<string, string>[] =>
  parse(fileOf(language), { columns: true, bom: true, delimiter, record_delimiter: '\r\n' });

const rowOf = (rows: Record<string, string>[], id: string) => rows.find((row) => row.id === id)!;

test('P8: a double click opens it: with a byte order mark, and a semicolon where numbers have a comma', () => {
  expect(fileOf('de').startsWith('\uFEFFid;')).toBe(true);
  expect(fileOf('en').startsWith('\uFEFFid,')).toBe(true);
});

test('P8: has one row per site, and the same cells in every language', () => {
  const german = tableIn('de', ';');
  const english = tableIn('en', ',');
  expect(german.map(({ id }) => id)).toEqual(english.map(({ id }) => id));
  expect(new Set(german.map(({ id }) => id)).size).toBe(
    site.region.entries.filter(({ kind }) => kind === 'sites').length,
  );
  expect(Object.keys(german[0]!)).toHaveLength(Object.keys(english[0]!).length);
});

test('P8: numbers are numbers, units stand in the head, a range has two columns, and each value its day', () => {
  const park = rowOf(tableIn('de', ';'), 'industriepark-schwarze-pumpe');
  expect(park).toMatchObject({
    'Fläche brutto (ha)': '720',
    'Fläche brutto, Stand': '2023-10',
    'Freie Fläche (ha)': '75',
    'Freie Fläche, bis (ha)': '80',
  });
  const saxon = rowOf(tableIn('de', ';'), 'isp-sachsen-spreetal');
  expect(saxon['Freie Fläche (ha)']).toBe('20,6');
  expect(rowOf(tableIn('en', ','), 'isp-sachsen-spreetal')['Free area (ha)']).toBe('20.6');
});

test('P8: what another site states says so', () => {
  const park = rowOf(tableIn('de', ';'), 'industriepark-schwarze-pumpe');
  expect(park['Autobahn (km)']).toBe('30');
  expect(park['Angaben anderer Flächen']).toContain('Autobahn: Schwarze Pumpe, Sachsen');
});

test('P1: what is under review is left out', () => {
  const later = openDataOf(lausitz('2031-12-31')).files.find(({ path }) => path === 'data/sites-table-de.csv')!.body;
  const [row] = parse(later, { columns: true, bom: true, delimiter: ';' }) as unknown as Record<string, string>[];
  expect(row!['Freie Fläche (ha)'] ?? '').toBe('');
});
