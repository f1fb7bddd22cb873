import { describe, expect, it } from 'vitest';
import { cardOf } from '../../../../src/output/cards/card-of.ts';
import { coreFiguresOf, drawnCores } from '../../../../src/output/drawings/core-figures.ts';
import { entryOf } from '../../../../src/routes/site.ts';
import type { Figure } from '../../../../src/schemas/figures/figure.ts';
import type { Entry } from '../../../../src/schemas/region.ts';
import { fixturePage } from '../../region.ts';

type Values = Record<string, number>;

/** The home page of a region with so many cores; `values` are figures of its town and of its harbour. */
function homeWith(numbers: number[], values: Values = {}) {
  const page = fixturePage('home');
  const { record } = page.route.entry as Entry<'pages'>;
  const [town, harbour] = record.cores!;
  record.cores = numbers.map((at) => [town!, harbour!, { ...town!, core: 'ground' as const }][at]!);
  for (const { entry, figure } of record.cores) {
    const figures: Record<string, Figure> = entryOf(page.site, entry).record.figures;
    const value = values[figure];
    if (value !== undefined) figures[figure] = { ...figures[figure]!, value };
  }
  return page;
}

const drawnOf = (page: ReturnType<typeof homeWith>) =>
  drawnCores(coreFiguresOf((page.route.entry as Entry<'pages'>).record.cores!, page));

describe('the cores of a home page', () => {
  it('are drawn over one another where there are two', () => {
    const { together } = drawnOf(homeWith([0, 1]));
    expect(together).toMatchObject({ dots: 825, squares: 24 });
  });

  it('are each drawn to a scale of its own where one would be a speck beside the other', () => {
    const drawn = drawnOf(homeWith([0, 1], { areaGross: 3 }));
    expect(drawn.together).toBeUndefined();
    expect(drawn.together === undefined && drawn.alone.map(({ core, count }) => [core, count.cells])).toEqual([
      ['science', 413],
      ['industry', 3],
    ]);
  });

  it.each([
    ['one', [0], ['science']],
    ['one that is land', [1], ['industry']],
    ['three', [0, 1, 2], ['science', 'industry', 'ground']],
    ['none', [], []],
  ])('are drawn by themselves where there is %s', (_, numbers, expected) => {
    const drawn = drawnOf(homeWith(numbers));
    expect(drawn.together === undefined && drawn.alone.map(({ core }) => core)).toEqual(expected);
  });

  it('show land in the states it has, and nothing of a figure that is nothing', () => {
    const drawn = drawnOf(homeWith([1]));
    expect(drawn.together === undefined && drawn.alone[0]?.land?.parts.map(({ state }) => state)).toEqual([
      'free',
      'taken',
    ]);
    const without = drawnOf(homeWith([0, 1], { areaGross: 0 }));
    expect(without.together === undefined && without.alone.map(({ core }) => core)).toEqual(['science']);
  });

  it.each([
    [[0, 1], 'cores'],
    [[0], 'count'],
    [[1], 'shape'],
    [[0, 1, 2], 'count'],
    [[], 'mark'],
  ])('%j are on its share image as “%s”', (numbers, kind) => {
    expect(cardOf(homeWith(numbers)).graphic.kind).toBe(kind);
  });
});
