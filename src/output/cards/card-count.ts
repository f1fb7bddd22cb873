import { circleRows, dotsRun, niceStep, squaresRun } from '../drawings/two-cores.ts';

/** A number of things drawn as that many dots in a circle, or squares in a square; a few stand in rows. */
export interface Count {
  columns: number;
  rows: number;
  cells: number;
  /** How many things one cell stands for. */
  perCell: number;
  /** Runs of cells as an SVG path to be stroked with dashes, one unit a cell. */
  path: string;
}

const maxCells = 600;
const few = 10;

export function countDrawing(amount: number, shape: 'dots' | 'squares'): Count {
  const perCell = niceStep(amount / maxCells);
  const cells = Math.max(1, Math.round(amount / perCell));
  const rows = rowsOf(cells, shape);
  const run = shape === 'dots' ? dotsRun : squaresRun;
  return {
    columns: Math.max(...rows.map(({ to }) => to)),
    rows: rows.length,
    cells,
    perCell,
    path: rows.map(({ from, to }, y) => run(from, to, y)).join(''),
  };
}

function rowsOf(cells: number, shape: 'dots' | 'squares'): { from: number; to: number }[] {
  if (cells <= few) return rowsOfEqualLength(cells, cells <= few / 2 ? cells : Math.ceil(cells / 2));
  return shape === 'dots' ? circleRows(cells) : rowsOfEqualLength(cells, Math.ceil(Math.sqrt(cells)));
}

const rowsOfEqualLength = (cells: number, length: number) =>
  Array.from({ length: Math.ceil(cells / length) }, (_, y) => ({
    from: 0,
    to: Math.min(length, cells - y * length),
  }));
