import { describe, expect, test } from 'vitest';
import { compareIndexOf } from '../../../../src/features/compare/compare-index.ts';
import { comparisonOf, maxColumns } from '../../../../src/features/compare/comparison.ts';
import { pageOf, type Page } from '../../../../src/routes/page.ts';
import { routeOf } from '../../../../src/routes/site.ts';
import { siteFields } from '../../../../src/schemas/site-fields/site-fields.ts';
import { destinations, locationProfile, profileFields } from '../../../../src/schemas/profile.ts';
import type { Entry, Region } from '../../../../src/schemas/region.ts';
import { harbourSite } from '../../region.ts';

const harbour = (change?: (region: Region) => void, asOf?: string): Page => {
  const site = harbourSite(change, asOf);
  const [german] = site.languages;
  return pageOf(site, routeOf(site, 'compare/sites', german!), german!);
};

const cellsOf = (page: Page, field: string) =>
  comparisonOf('sites', page)
    .groups.flatMap(({ rows }) => rows)
    .find((row) => row.field === field)!.cells;

describe('comparisonOf', () => {
  test('has a column for every entry, in the editors’ order', () => {
    const { columns } = comparisonOf('sites', harbour());
    expect(columns.map(({ entry, href }) => [entry.id, href])).toEqual([
      ['hafen', '/de/flaechen/hafen/'],
      ['kai', '/de/flaechen/kai/'],
      ['speicher', '/de/flaechen/speicher/'],
    ]);
  });

  test('shows the same field of each in one row, what is not stated as open', () => {
    const page = harbour();
    expect(cellsOf(page, 'areaGross').map((cell) => cell?.value)).toEqual(['24\u00a0ha', '8\u00a0ha', undefined]);
    expect(cellsOf(page, 'areaFree').map((cell) => cell && (cell.value ?? 'open'))).toEqual([
      '6,5\u00a0ha',
      'open',
      undefined,
    ]);
  });

  test('has every field once, also where land and centres share it', () => {
    const fields = comparisonOf('sites', harbour()).groups.flatMap(({ rows }) => rows.map(({ field }) => field));
    expect(fields).toEqual([...new Set(fields)]);
    expect(fields).toEqual(expect.arrayContaining(['zoning', 'areaGross', 'contact']));
  });

  test('P1: a figure under review says so, and gives no number', () => {
    const [hafen] = cellsOf(harbour(undefined, '2027-03-01'), 'areaFree');
    expect(hafen).toMatchObject({ value: 'wird geprüft', dating: { isOverdue: true } });
  });

  test('an availability that nobody confirmed in time reads "on request"', () => {
    const [hafen] = cellsOf(harbour(undefined, '2027-03-01'), 'availability');
    expect(hafen?.value).toMatch(/^auf Anfrage/);
  });

  test('names the nearest way of a kind', () => {
    const page = harbour((region) => {
      const { record } = region.entries.find(({ key }) => key === 'sites/hafen') as Entry<'sites'>;
      record.distances.unshift({ ...record.distances[0]!, to: 'A9', value: 12 });
    });
    expect(cellsOf(page, 'motorway')[0]?.value).toBe('A7, 4\u00a0km');
  });

  describe('P1: a note', () => {
    const note = { de: 'Nach Angabe des Hafens', en: 'As the harbour says' };
    const noted = (...ids: string[]) =>
      harbour((region) => {
        for (const { id, record } of region.entries)
          if (ids.includes(id))
            record.figures = { ...record.figures, areaGross: { ...record.figures.areaGross!, note } };
      });
    const rowIn = (page: Page) => {
      const { groups, footnotes } = comparisonOf('sites', page);
      const { label, cells } = groups.flatMap(({ rows }) => rows).find(({ field }) => field === 'areaGross')!;
      return {
        label,
        footnotes,
        notes: cells.map((cell) => cell?.dating?.note),
        values: cells.map((cell) => cell?.value),
      };
    };

    test('stands with its value', () => {
      expect(rowIn(noted('kai'))).toMatchObject({ notes: [undefined, note.de, undefined], footnotes: [] });
    });

    test('that all values of a row share stands once, below the table', () => {
      const { label, footnotes, notes, values } = rowIn(noted('hafen', 'kai'));
      expect(notes).toEqual([undefined, undefined, undefined]);
      expect(footnotes).toEqual([{ labels: [label], note: note.de }]);
      expect(values).toEqual(['24\u00a0ha', '8\u00a0ha', undefined]);
    });
  });

  test('the tax burden of places stands above what it leaves out', () => {
    const site = harbourSite((region) => {
      const town = region.entries.find(({ key }) => key === 'locations/musterstadt') as Entry<'locations'>;
      const texts = Object.fromEntries(
        Object.entries(town.texts).map(([key, text]) => [key, { ...text, slug: 'dorf' }]),
      );
      region.entries.push({ ...town, id: 'dorf', key: 'locations/dorf', texts });
    });
    const [german] = site.languages;
    const page = pageOf(site, routeOf(site, 'compare/locations', german!), german!);
    expect(comparisonOf('locations', page).footnotes).toEqual([
      { labels: [page.t('fields.tradeTax'), page.t('fields.taxBurden')], note: page.t('tax.caveat') },
    ]);
  });

  test('a utility has its capacities with it, each with a date', () => {
    const page = harbour((region) => {
      const { record } = region.entries.find(({ key }) => key === 'sites/hafen') as Entry<'sites'>;
      const { source } = record.figures.areaGross!;
      record.utilities = { value: ['gas'], asOf: '2025', source, class: 'durable' };
      record.capacities = { gas: ['areaGross'] };
    });
    const [cell] = cellsOf(page, 'utilities');
    expect(cell?.details).toMatchObject([{ value: '24\u00a0ha', dating: { short: '2025' } }]);
  });

  test('holds no columns, but all rows, where there are more than a table takes', () => {
    const page = harbour();
    const { columns, groups } = comparisonOf('sites', page, 2);
    const rows = groups.flatMap(({ rows }) => rows);
    expect(columns).toEqual([]);
    expect(rows.map(({ field }) => field)).toEqual(expect.arrayContaining(['availability', 'zoning', 'offices']));
    expect(rows.every(({ cells }) => cells.length === 0)).toBe(true);
    expect(page.citations.list()).toEqual([]);
  });

  test('has there the rows of the table, and all that nobody states here but others may', () => {
    const page = harbour();
    const few = siteFields.flatMap(({ name, whenStated }) => (whenStated ? [name] : []));
    const fieldsOf = (most: number) =>
      comparisonOf('sites', page, most).groups.flatMap(({ rows }) => rows.map(({ field }) => field));
    const all = fieldsOf(2);
    const stated = fieldsOf(maxColumns);
    expect(all.filter((field) => stated.includes(field))).toEqual(stated);
    expect(all).toEqual(expect.arrayContaining(few));
  });

  test('P13: says once what none of them states, and has no row for it', () => {
    const page = harbour();
    const { open, groups } = comparisonOf('sites', page);
    const labels = groups.flatMap(({ rows }) => rows.map(({ label }) => label));
    expect(open).toContain(page.t('fields.contamination'));
    expect(labels.filter((label) => open.includes(label))).toEqual([]);
    for (const { cells } of groups.flatMap(({ rows }) => rows))
      expect(cells.some((cell) => cell?.value !== undefined)).toBe(true);
  });

  test('has there a row for every field of a location, also for what few can state, and for its ways', () => {
    const page = harbour();
    const { groups } = comparisonOf('locations', page, 0);
    const rows = groups.flatMap(({ rows }) => rows);
    const names = profileFields(locationProfile).map((field) => field.replace('@', ''));
    expect(rows.map(({ field }) => field)).toEqual(expect.arrayContaining([...names, ...Object.keys(destinations)]));
    expect(new Set(rows.map(({ label }) => label)).size).toBe(rows.length);
    expect(groups.at(-1)?.heading).toBe(page.t('compare.ways'));
    expect(page.citations.list()).toEqual([]);
  });
});

describe('compareIndexOf', () => {
  test('says where each entry’s page is, and what it says outside its facts', () => {
    const { site, language } = harbour();
    const { hafen, kai } = compareIndexOf('sites', site, language);
    expect(hafen).toEqual([
      '/de/flaechen/hafen/',
      expect.any(String),
      { municipality: ['Musterstadt'], availability: [expect.stringMatching(/verfügbar/)] },
    ]);
    expect(kai?.[0]).toBe('/de/flaechen/kai/');
  });

  test('dates the ways of a location, and says which are not stated', () => {
    const { site, language } = harbour((region) => {
      const hafen = region.entries.find(({ key }) => key === 'sites/hafen') as Entry<'sites'>;
      const town = region.entries.find(({ key }) => key === 'locations/musterstadt') as Entry<'locations'>;
      town.record.distances = hafen.record.distances.filter(({ kind }) => kind === 'motorway');
    });
    const [, , elsewhere] = compareIndexOf('locations', site, language).musterstadt!;
    expect(Object.keys(elsewhere)).toEqual(Object.keys(destinations));
    expect(elsewhere.motorway).toEqual(['A7, 4\u00a0km', 'undatiert']);
    expect(elsewhere.port).toBeNull();
  });
});
