import { parse } from 'csv-parse/sync';
import { read, utils } from '@e965/xlsx';
import { expect, test, vi } from 'vitest';
import { openDataOf } from '../../../../src/features/open-data/files.ts';
import { siteWorkbookOf } from '../../../../src/features/open-data/site-workbook.ts';
import { bodyOf, collectionIn, entryIn, lausitz } from '../../output/open-data/opened.ts';

const site = lausitz('2026-11-24');
const fileOf = (language: string) =>
  openDataOf(site).files.find(({ path }) => path === `data/sites-table-${language}.csv`)!.body!;

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
    'Fläche brutto: Datum': '2023-10',
    'Freie Fläche (ha)': '75',
    'Freie Fläche, bis (ha)': '80',
  });
  const saxon = rowOf(tableIn('de', ';'), 'isp-sachsen-spreetal');
  expect(saxon['Freie Fläche (ha)']).toBe('20,6');
  expect(rowOf(tableIn('en', ','), 'isp-sachsen-spreetal')['Free area (ha)']).toBe('20.6');
});

test('P8: what a value must not be read without stands beside it, in words of the language', () => {
  const park = rowOf(tableIn('de', ';'), 'industriepark-schwarze-pumpe');
  expect(park).toMatchObject({
    Name: 'Schwarze Pumpe',
    Bundesland: 'Brandenburg und Sachsen',
    'Freie Fläche: Datum': 'undatiert',
    Kontakt: expect.stringMatching(/^ASG Spremberg GmbH, \+49\s3564\s3723060$/) as string,
  });
  expect(park.Hinweise).toMatch(/Freie Fläche: rund 75.80.ha\. /);
  expect(park['Weitere Angaben']).toMatch(/Bebaubare Fläche mit allen Erweiterungen: 1\.122.ha .*\(10\/2023\)/);
  expect(Object.keys(park)).toEqual(expect.arrayContaining(['Büros', 'Autobahn, wohin']));
  const saxon = rowOf(tableIn('en', ','), 'isp-sachsen-spreetal');
  expect(saxon['Motorway, to']).toMatch(/A\d+/);
});

test('P8: what another site states says so', () => {
  const park = rowOf(tableIn('de', ';'), 'industriepark-schwarze-pumpe');
  expect(park['Autobahn (km)']).toBe('30');
  expect(park['Angaben anderer Flächen']).toContain('Autobahn: Schwarze Pumpe, Sachsen');
});

test('P1: what is under review is left out', () => {
  const later = openDataOf(lausitz('2031-12-31')).files.find(({ path }) => path === 'data/sites-table-de.csv')!.body!;
  const [row] = parse(later, { columns: true, bom: true, delimiter: ';' }) as unknown as Record<string, string>[];
  expect(row!['Freie Fläche (ha)'] ?? '').toBe('');
});

/** Read by an independent library, as a spreadsheet would. */
const workbookOf = async (asOf = '2026-11-24') => read(await siteWorkbookOf(lausitz(asOf)), { cellStyles: true });

test('P8: the workbook has a sheet for each written language, with the same rows', async () => {
  const { SheetNames: names, Sheets: sheets } = await workbookOf();
  expect(names).toEqual(['Deutsch', 'English']);
  const [german, english] = names.map((name) => utils.sheet_to_json<Record<string, unknown>>(sheets[name]!));
  const ids = tableIn('de', ';').map(({ id }) => id);
  expect(german!.map(({ id }) => id)).toEqual(ids);
  expect(english!.map(({ id }) => id)).toEqual(ids);
  expect(Object.keys(german![0]!).slice(0, 2)).toEqual(Object.keys(tableIn('de', ';')[0]!).slice(0, 2));
});

test('P8: a number in it is a number, and no text is a formula', async () => {
  const { Sheets: sheets } = await workbookOf();
  const rows = utils.sheet_to_json<Record<string, unknown>>(sheets.Deutsch!);
  const park = rows.find(({ id }) => id === 'industriepark-schwarze-pumpe');
  expect(park).toMatchObject({ 'Fläche brutto (ha)': 720, 'Freie Fläche (ha)': 75, 'Freie Fläche, bis (ha)': 80 });
  const cells = Object.values(sheets.Deutsch!) as { f?: string }[];
  expect(cells.filter(({ f }) => f !== undefined)).toEqual([]);
});

test('the same content gives the same workbook at any hour', async () => {
  vi.useFakeTimers({ now: new Date('2026-11-24T08:00:00Z'), toFake: ['Date'] });
  const first = await siteWorkbookOf(site);
  vi.setSystemTime(new Date('2027-03-01T21:30:00Z'));
  expect(Buffer.from(await siteWorkbookOf(site)).equals(Buffer.from(first))).toBe(true);
  vi.useRealTimers();
});

test('P8: the JSON says who answers for what a site does not state, and copies nothing', () => {
  const { entries } = collectionIn(site, 'sites.json');
  const park = entryIn(collectionIn(site, 'sites.json'), 'industriepark-schwarze-pumpe');
  expect(park.statedBy).toMatchObject({ motorway: ['isp-sachsen-spreetal'] });
  for (const { id, statedBy = {} } of entries as { id: string; statedBy?: Record<string, string[]> }[])
    for (const ids of Object.values(statedBy)) {
      expect(ids).not.toContain(id);
      expect(entries.map((entry) => entry.id)).toEqual(expect.arrayContaining(ids));
    }
  expect(bodyOf(site, 'sites.csv')).toContain('statedBy.motorway');
});
