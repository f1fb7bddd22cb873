import { expect, test } from 'vitest';
import { measureOf, sizeOf } from '../../../src/facts/site-measure.ts';
import { entryOf } from '../../../src/routes/site.ts';
import { fixturePage } from '../region.ts';

const port = (asOf?: string) => {
  const page = fixturePage('sites/hafen', 'de', asOf);
  return { page, entry: entryOf<'sites'>(page.site, 'sites/hafen') };
};

test('the size of a site is the area on offer, else the whole, never a piece of it', () => {
  const { entry, page } = port();
  const { areaFree, ...others } = entry.record.figures;
  const withFigures = (figures: typeof others) => ({ ...entry, record: { ...entry.record, figures } });
  expect(sizeOf(entry, page)).toEqual({ key: 'areaFree', figure: areaFree });
  expect(sizeOf(withFigures({ ...others, largestPlot: areaFree! }), page)?.key).toBe('areaGross');
  expect(sizeOf(withFigures({ areaContiguous: areaFree! }), page)).toBeUndefined();
});

test('P1: a size under review is withdrawn where sites are listed', () => {
  const fresh = port();
  expect(measureOf(fresh.entry, fresh.page)?.text).toBe('Freie Fläche: 6,5\u00a0ha');
  const stale = port('2027-02-02');
  expect(measureOf(stale.entry, stale.page)?.text).toBe('Freie Fläche: wird geprüft');
});

test('the date of a size is short, or says that there is none', () => {
  const { entry, page } = port();
  expect(measureOf(entry, page)?.date).toBe('1.11.2026');
  const areaGross = { ...entry.record.figures.areaGross!, value: 6500, asOf: 'undated' };
  const undated = { ...entry, record: { ...entry.record, figures: { areaGross } } };
  expect(measureOf(undated, page)).toEqual({ text: 'Fläche brutto: 6.500\u00a0ha', date: 'undatiert' });
  expect(measureOf({ ...entry, record: { ...entry.record, figures: {} } }, page)).toBeUndefined();
});
