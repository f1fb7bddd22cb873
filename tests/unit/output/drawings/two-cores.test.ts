import { describe, expect, test } from 'vitest';
import { countDrawing } from '../../../../src/output/cards/card-count.ts';
import { niceStep, twoCores } from '../../../../src/output/drawings/two-cores.ts';
import { cellsOf } from '../drawing.ts';

describe('twoCores', () => {
  test.each([
    [7100, 720, { perDot: 10, dots: 710, perSquare: 1, squares: 720 }],
    [41_250, 24, { perDot: 50, dots: 825, perSquare: 1, squares: 24 }],
    [1000, 1000, { perDot: 1, dots: 1000, perSquare: 1, squares: 1000 }],
    [1001, 3, { perDot: 2, dots: 501, perSquare: 1, squares: 3 }],
  ])('draws %i and %i as exactly so many dots and squares', (circle, square, expected) => {
    const drawing = twoCores(circle, square);
    expect(drawing).toMatchObject(expected);
    const dots = [...cellsOf(drawing.circleOnly), ...cellsOf(drawing.overlapDots)];
    const squares = [...cellsOf(drawing.squareOnly), ...cellsOf(drawing.overlapSquares)];
    expect(new Set(dots).size).toBe(expected.dots);
    expect(new Set(squares).size).toBe(expected.squares);
    expect([dots.length, squares.length]).toEqual([expected.dots, expected.squares]);
  });

  test('shares the cells that both claim, and no others', () => {
    const drawing = twoCores(7100, 720);
    expect(cellsOf(drawing.overlapDots)).toEqual(cellsOf(drawing.overlapSquares));
    const shared = new Set(cellsOf(drawing.overlapDots));
    expect(shared.size).toBeGreaterThan(0);
    const circleOnly = new Set(cellsOf(drawing.circleOnly));
    expect(cellsOf(drawing.squareOnly).filter((cell) => circleOnly.has(cell) || shared.has(cell))).toEqual([]);
  });

  test('stays within its size', () => {
    const { width, height, ...runs } = twoCores(7100, 720);
    const cells = [runs.circleOnly, runs.squareOnly, runs.overlapDots].flatMap(cellsOf);
    const [columns, rows] = [0, 1].map((at) => cells.map((cell) => Number(cell.split(',')[at])));
    expect([Math.min(...columns!), Math.max(...columns!) + 1]).toEqual([0, width]);
    expect([Math.min(...rows!), Math.max(...rows!) + 1]).toEqual([0, height]);
  });
});

describe('a square of land', () => {
  /** Cells an outline covers. */
  const covered = (path: string) =>
    [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].flatMap(([, x, y, width]) =>
      Array.from({ length: Number(width) }, (_, at) => `${Number(x) + at},${y}`),
    );
  const states = [
    { state: 'reported', hectares: 75 },
    { state: 'taken', hectares: 645 },
  ] as const;

  test('has each square in the state it is in, none twice and none left out', () => {
    const { land, squares } = twoCores(7100, 720, states);
    const cells = land.map(({ only, shared }) => [...covered(only), ...covered(shared)]);
    expect(land.map(({ state }, at) => [state, cells[at]!.length])).toEqual([
      ['reported', 75],
      ['taken', 645],
    ]);
    expect(new Set(cells.flat()).size).toBe(squares);
  });

  test('covers the same cells as without states, and has a dot wherever both are', () => {
    const drawing = twoCores(7100, 720, states);
    const shared = drawing.land.flatMap((part) => covered(part.shared)).sort();
    expect(shared).toEqual(cellsOf(drawing.overlapSquares).toSorted());
    expect(drawing.land.flatMap(({ dots }) => cellsOf(dots)).sort()).toEqual(shared);
    expect(drawing.land.flatMap(({ only }) => covered(only)).sort()).toEqual(cellsOf(drawing.squareOnly).toSorted());
  });

  test('shares its squares out where one stands for several hectares', () => {
    const { land, squares } = twoCores(10, 6000, [
      { state: 'free', hectares: 1999 },
      { state: 'unknown', hectares: 4001 },
    ]);
    const counts = land.map(({ only, shared }) => covered(only).length + covered(shared).length);
    expect(counts[0]! + counts[1]!).toBe(squares);
    expect(counts[0]! / squares).toBeCloseTo(1 / 3, 1);
  });

  test('is no land where nobody says so', () => expect(twoCores(10, 10).land).toEqual([]));
});

test('niceStep takes the next of 1, 2, 5, 10 …', () => {
  expect([0.3, 1, 1.1, 2, 3, 7.1, 41.25, 1100].map(niceStep)).toEqual([1, 1, 2, 2, 5, 10, 50, 2000]);
});

describe('countDrawing', () => {
  test.each([
    [3, 'dots', { columns: 3, rows: 1, cells: 3, perCell: 1 }],
    [8, 'dots', { columns: 4, rows: 2, cells: 8, perCell: 1 }],
    [29, 'dots', { cells: 29, perCell: 1 }],
    [100_010, 'dots', { cells: 500, perCell: 200 }],
    [21_497, 'squares', { columns: 21, rows: 21, cells: 430, perCell: 50 }],
  ] as const)('draws %i as %s, one for each or for a round number', (amount, shape, expected) => {
    const count = countDrawing(amount, shape);
    expect(count).toMatchObject(expected);
    expect(new Set(cellsOf(count.path)).size).toBe(count.cells);
  });
});
