import { describe, expect, test } from 'vitest';
import { siteRowsOf } from '../../../../src/features/finder/site-rows.ts';
import { areasOf, drawnWithin, fieldOf } from '../../../../src/facts/site-view.ts';
import { pageOf } from '../../../../src/routes/page.ts';
import { entryOf, routeOf } from '../../../../src/routes/site.ts';
import type { Entry } from '../../../../src/schemas/region.ts';
import { harbourSite } from '../../region.ts';

/** The overview of sites, where the quay and the start-up centre are parts of what is named. */
function overviewWith(wholes: Record<string, string>) {
  const site = harbourSite(({ entries }) => {
    for (const [part, whole] of Object.entries(wholes)) {
      const entry = entries.find(({ key }) => key === `sites/${part}`) as Entry<'sites'>;
      entry.record = { ...entry.record, partOf: whole };
    }
  });
  const [german] = site.languages;
  return pageOf(site, routeOf(site, 'overview/sites', german!), german!);
}

const rowsOf = (page: ReturnType<typeof overviewWith>) =>
  Object.fromEntries(siteRowsOf(page).flatMap(({ rows }) => rows.map((row) => [row.id, row])));

describe('a part of a site', () => {
  const page = overviewWith({ kai: 'hafen', speicher: 'hafen' });
  const rows = rowsOf(page);
  const site = (id: string) => entryOf<'sites'>(page.site, `sites/${id}`);

  test('is drawn in the whole and nowhere else in the list', () => {
    expect(rows.kai).toMatchObject({ field: undefined, within: 'In der Zeichnung von Gewerbepark Hafen enthalten' });
    const hectares = rows.hafen!.field!.parts.reduce((sum, part) => sum + part.hectares, 0);
    expect(hectares).toBe(24);
  });

  test('keeps its own drawing on its own page', () => {
    expect(fieldOf(site('kai'), page)?.parts).toMatchObject([{ state: 'unknown', hectares: 8 }]);
  });

  test('tells the filter what its whole fits, so that the ground is counted once', () => {
    expect(rows.kai!.wholeFit).toBe(rows.hafen!.fit);
    expect(rows.speicher!.wholeFit).toBe(rows.hafen!.fit);
    expect(rows.hafen!.wholeFit).toBeUndefined();
  });

  test('is no ground of the whole where it is a building', () => {
    expect(drawnWithin(site('speicher'), page)).toBeUndefined();
    expect(areasOf(site('hafen'), page).parts).toHaveLength(1);
  });

  test('of a part counts with all its wholes', () => {
    const rows = rowsOf(overviewWith({ kai: 'hafen', speicher: 'kai' }));
    expect(new Set(rows.speicher!.wholeFit!.split(' ')).isSupersetOf(new Set(rows.hafen!.fit.split(' ')))).toBe(true);
  });
});

test('sites that are no parts are drawn and counted each', () => {
  const rows = rowsOf(overviewWith({}));
  expect(rows.kai!.field).toBeDefined();
  expect(Object.values(rows).map(({ wholeFit, within }) => wholeFit ?? within)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
