import { describe, expect, test } from 'vitest';
import { countDrawing } from '../../../src/output/card-count.ts';
import { niceStep, twoCores } from '../../../src/output/two-cores.ts';
import { cellsOf } from './drawing.ts';

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
