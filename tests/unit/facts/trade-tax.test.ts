import { describe, expect, test } from 'vitest';
import { municipalitiesOf, taxBurdenAt, taxBurdenOf, tradeTaxOf } from '../../../src/facts/trade-tax.ts';
import { entryOf, type Site } from '../../../src/routes/site.ts';
import type { Figure } from '../../../src/schemas/figures/figure.ts';
import { isOverdue } from '../../../src/schemas/figures/review.ts';
import { fixtureSite } from '../region.ts';

/** The fixture region, its municipality with another multiplier. */
function siteWith(change: Partial<Figure> | undefined, asOf?: string): Site {
  const site = fixtureSite(asOf);
  const entries = site.region.entries.map((entry) => {
    if (entry.key !== 'locations/musterstadt') return entry;
    const { tradeTaxRate, ...figures } = entry.record.figures;
    const changed = change ? { ...figures, tradeTaxRate: { ...tradeTaxRate!, ...change } } : figures;
    return { ...entry, record: { ...entry.record, figures: changed } };
  });
  return { ...site, region: { ...site.region, entries } };
}

const burdenIn = (site: Site) => taxBurdenOf(entryOf(site, 'locations/musterstadt'), site);

describe('the tax burden of a corporation', () => {
  test.each([
    [300, 26.325],
    [350, 28.075],
    [400, 29.825],
  ])('at a multiplier of %i is %f per cent until 2027', (multiplier, total) => {
    expect(taxBurdenAt(multiplier, fixtureSite(), 2027)?.taxBurden?.figure).toMatchObject({
      value: total,
      unit: 'percent',
    });
  });

  test('is the trade tax and what is paid everywhere', () => {
    expect(tradeTaxOf(3.5, 400)).toBe(14);
    expect(burdenIn(fixtureSite())).toMatchObject({
      tradeTax: { figure: { value: 12.25 } },
      taxBurden: { figure: { value: 28.075 } },
    });
  });

  test('follows the year of the reference date', () => {
    expect(burdenIn(fixtureSite('2028-01-01'))?.taxBurden?.figure.value).toBe(22.8);
    expect(taxBurdenAt(400, fixtureSite(), 2028)?.taxBurden?.figure.value).toBe(24.55);
  });

  test('has no total for a year whose rate nobody states', () => {
    const burden = burdenIn(fixtureSite('2033-01-01'));
    expect(burden?.tradeTax.figure.value).toBe(12.25);
    expect(burden?.taxBurden).toBeUndefined();
  });

  test('is a range where the multiplier is one', () => {
    expect(burdenIn(siteWith({ value: { min: 300, max: 400 } }))?.taxBurden?.figure.value).toEqual({
      min: 26.325,
      max: 29.825,
    });
  });

  test('is not computed without a multiplier, nor where the region does not say from what', () => {
    expect(burdenIn(siteWith(undefined))).toBeUndefined();
    const site = fixtureSite();
    const { tradeTax, ...config } = site.region.config;
    expect(tradeTax).toBeDefined();
    expect(burdenIn({ ...site, region: { ...site.region, config } })).toBeUndefined();
  });
});

describe('a computed value', () => {
  test('is as old as the oldest value it is made of, and names all their sources', () => {
    const burden = burdenIn(fixtureSite());
    expect(burden?.tradeTax.figure).toMatchObject({ asOf: '2026', source: ['stadt-musterstadt', 'steuergesetze'] });
    expect(burden?.taxBurden?.figure.asOf).toBe('2025-07');
    expect(burdenIn(siteWith({ asOf: '~2011' }))?.taxBurden?.figure.asOf).toBe('~2011');
    expect(burdenIn(siteWith({ asOf: 'undated' }))?.taxBurden?.figure.asOf).toBe('undated');
  });

  test('says what it is made of', () => {
    expect(burdenIn(fixtureSite())?.taxBurden?.from).toEqual([
      'locations/musterstadt#tradeTaxRate',
      'pages/steuern#tradeTaxBase',
      'pages/steuern#profitTax',
    ]);
  });

  test('P1: is withdrawn with the first value that is overdue', () => {
    const lapsing = siteWith({ reviewBy: '2026-12-31' });
    const { figure } = burdenIn(lapsing)!.taxBurden!;
    expect(isOverdue(figure, lapsing.region.sources, '2026-12-31')).toBe(false);
    expect(isOverdue(figure, lapsing.region.sources, '2027-01-01')).toBe(true);
  });

  test('is no fact where one of its parts is a plan', () => {
    expect(burdenIn(siteWith({ status: 'planned' }))?.taxBurden?.figure.status).toBe('planned');
  });
});

test('Municipalities set a multiplier, a region does not', () => {
  const site = fixtureSite();
  expect(municipalitiesOf(site).map(({ id }) => id)).toEqual(['musterstadt']);
  const entries = site.region.entries.map((entry) =>
    entry.kind === 'locations' ? { ...entry, record: { ...entry.record, type: 'region' as const } } : entry,
  );
  expect(municipalitiesOf({ ...site, region: { ...site.region, entries } })).toEqual([]);
});
