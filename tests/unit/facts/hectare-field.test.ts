import { describe, expect, test } from 'vitest';
import { type HectareAreas, hectareField } from '../../../src/facts/hectare-field.ts';
import { areaOf } from '../output/drawing.ts';

const drawnHectares = (areas: HectareAreas, columns?: number) =>
  Object.fromEntries(hectareField(areas, columns)!.parts.map(({ state, path }) => [state, areaOf(path)]));

describe('hectareField', () => {
  test('draws what is free first, then what is taken', () => {
    expect(hectareField({ total: 12, free: 5 }, 4)).toEqual({
      columns: 4,
      rows: 3,
      parts: [
        { state: 'free', hectares: 5, path: 'M0 0h4v1h-4zM0 1h1v1h-1z' },
        { state: 'taken', hectares: 7, path: 'M1 1h3v1h-3zM0 2h4v1h-4z' },
      ],
    });
  });

  test('draws a fraction of a hectare as a part of its square', () => {
    expect(hectareField({ total: 2.25, free: 1.5 }, 10)!.parts.map(({ path }) => path)).toEqual([
      'M0 0h1.5v1h-1.5z',
      'M1.5 0h0.75v1h-0.75z',
    ]);
    expect(hectareField({ planned: 0.67 })).toMatchObject({
      columns: 1,
      rows: 1,
      parts: [{ path: 'M0 0h0.67v1h-0.67z' }],
    });
  });

  test.each<[HectareAreas, Record<string, number>]>([
    [
      { total: 720, free: 80 },
      { free: 80, taken: 640 },
    ],
    [
      { total: 40, free: 1.5 },
      { free: 1.5, taken: 38.5 },
    ],
    [
      { total: 30, free: 10, planned: 5 },
      { free: 10, planned: 5, taken: 15 },
    ],
    [
      { total: 12, free: 5, isReported: true },
      { reported: 5, taken: 7 },
    ],
    [{ total: 220 }, { unknown: 220 }],
    [{ total: 250, isPlanned: true }, { planned: 250 }],
    [
      { total: 40, utilisation: 75 },
      { taken: 30, unknown: 10 },
    ],
    [{ free: 7.25 }, { free: 7.25 }],
  ])('draws %o as %o hectares, in whatever shape', (areas, hectares) => {
    for (const columns of [undefined, 1, 7, 60]) {
      const drawn = drawnHectares(areas, columns);
      expect(Object.keys(drawn)).toEqual(Object.keys(hectares));
      for (const [state, amount] of Object.entries(hectares)) expect(drawn[state]).toBeCloseTo(amount, 1);
    }
  });

  test('never draws more than the record says', () => {
    const total = (areas: HectareAreas) => Object.values(drawnHectares(areas)).reduce((sum, area) => sum + area);
    expect(total({ total: 12, utilisation: 130 })).toBeCloseTo(12);
    expect(total({ total: 0.5, free: 0.3, planned: 0.2 })).toBeCloseTo(0.5);
  });

  test('never takes more columns than the site has hectares', () => {
    expect(hectareField({ total: 3.2 }, 60)).toMatchObject({ columns: 4, rows: 1 });
  });

  test('draws nothing where no area is stated', () => {
    expect(hectareField({})).toBeUndefined();
    expect(hectareField({ utilisation: 50 })).toBeUndefined();
  });
});

describe('a site with parts', () => {
  const hectaresOf = (areas: HectareAreas) =>
    Object.fromEntries(hectareField(areas)!.parts.map(({ state, hectares }) => [state, hectares]));

  test.each<[string, HectareAreas, Record<string, number>]>([
    [
      'is as large as without them',
      { total: 720, free: 75, isReported: true, parts: [{ total: 293, free: 20, isReported: true }] },
      { reported: 75, taken: 645 },
    ],
    [
      'shows them in their own state',
      { total: 420, isPlanned: true, parts: [{ total: 220, utilisation: 25 }] },
      { planned: 200, taken: 55, unknown: 165 },
    ],
    [
      'loses to them what nobody confirmed first',
      { total: 100, free: 30, isReported: true, parts: [{ total: 10, free: 10 }] },
      { free: 10, reported: 20, taken: 70 },
    ],
    [
      'grows by land that is planned beside it',
      { total: 100, free: 30, parts: [{ planned: 50 }] },
      { free: 30, planned: 50, taken: 70 },
    ],
    [
      'has planned land within its own plan',
      { planned: 65, total: 80, parts: [{ planned: 20 }] },
      { planned: 65, unknown: 15 },
    ],
    [
      'counts a part of a part once',
      { total: 100, parts: [{ total: 50, parts: [{ total: 20, free: 20 }] }] },
      { free: 20, unknown: 80 },
    ],
    ['is never smaller than its parts', { total: 10, parts: [{ total: 30 }] }, { unknown: 30 }],
    [
      'may be known by its parts alone',
      { parts: [{ total: 5, free: 2 }, { planned: 3 }] },
      { free: 2, planned: 3, taken: 3 },
    ],
  ])('%s', (_, areas, drawn) => expect(hectaresOf(areas)).toEqual(drawn));
});
