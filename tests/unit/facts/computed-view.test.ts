import { describe, expect, test } from 'vitest';
import { computedViewOf, partsOf } from '../../../src/facts/computed-view.ts';
import { taxBurdenAt } from '../../../src/facts/trade-tax.ts';
import { fixturePage } from '../region.ts';

describe('a computed value', () => {
  const page = fixturePage('pages/steuern');
  const { tradeTax, taxBurden } = taxBurdenAt(400, page.site)!;

  test('says that it is computed, from what, and as of when each part is', () => {
    expect(computedViewOf(taxBurden!, page)).toMatchObject({
      text: '29,825\u00a0%',
      long: 'berechnet, 7/2025–1/2026',
      from: 'Aus: Steuermesszahl (1/2026) und Steuern auf den Gewinn bis 2027 (7/2025).',
    });
  });

  test('has one day where its parts have the same', () => {
    expect(computedViewOf(tradeTax, page)).toMatchObject({
      long: 'berechnet, 1/2026',
      from: 'Aus: Steuermesszahl (1/2026).',
    });
  });

  test('says in other languages the same', () => {
    const english = fixturePage('pages/steuern', 'en');
    expect(computedViewOf(tradeTax, english).from).toBe('From: Base rate (Jan 2026).');
  });

  test('names a part that has no date as undated, before all others', () => {
    const undated = fixturePage('pages/steuern');
    undated.site.region.entries.find(({ key }) => key === 'pages/steuern')!.record.figures.profitTax!.asOf = 'undated';
    expect(computedViewOf(taxBurden!, undated).short).toBe('undatiert–1/2026');
  });

  test('leaves out the day of a part that stands beside it', () => {
    expect(partsOf(taxBurden!.from, page, (address) => address.endsWith('Base'))).toBe(
      'Aus: Steuermesszahl und Steuern auf den Gewinn bis 2027 (7/2025).',
    );
  });
});
