import type { HectareState } from '../../facts/hectare-field.ts';

/** The two cores drawn from their figures: a circle of dots and a square of squares on one grid. */
export interface TwoCores {
  width: number;
  height: number;
  /** How many of the figure's unit one dot and one square stand for. */
  perDot: number;
  perSquare: number;
  dots: number;
  squares: number;
  /** Runs of dots and squares as SVG paths to be stroked with dashes, one unit a cell. */
  circleOnly: string;
  squareOnly: string;
  overlapDots: string;
  overlapSquares: string;
  /** Where the squares are land: the same cells by what a hectare there is, as outlines, and the dots over them. */
  land: { state: HectareState; only: string; shared: string; dots: string }[];
}

/** What part of the square is in which state, in the square's unit. */
export type Land = readonly { state: HectareState; hectares: number }[];

const maxCells = 1000;

/**
 * Lays both figures out on one grid so that areas compare: every dot and every square takes one cell.
 * The square stands below and right of the circle's centre; the cells both claim are the overlap.
 */
export function twoCores(circleAmount: number, squareAmount: number, states: Land = []): TwoCores {
  const perDot = niceStep(circleAmount / maxCells);
  const perSquare = niceStep(squareAmount / maxCells);
  const dots = Math.round(circleAmount / perDot);
  const squares = Math.round(squareAmount / perSquare);
  const circle = circleRows(dots);
  const radius = circle.length / 2;
  const side = Math.ceil(Math.sqrt(squares));
  const left = Math.round(radius + radius * 0.36);
  const top = Math.round(radius * 0.82);

  const land = landCells(states, squares);
  const runs = { circleOnly: '', squareOnly: '', overlapDots: '', overlapSquares: '' };
  const height = Math.max(circle.length, top + Math.ceil(squares / side));
  for (let y = 0; y < height; y++) {
    const dot = circle[y] ?? { from: 0, to: 0 };
    const inSquare = y >= top ? Math.max(0, Math.min(side, squares - (y - top) * side)) : 0;
    const square = { from: left, to: left + inSquare };
    const from = Math.max(dot.from, square.from);
    const to = Math.min(dot.to, square.to);
    const isShared = to > from;
    const first = (y - top) * side;
    for (const part of inSquare > 0 ? land : []) {
      const start = left + Math.max(0, part.from - first);
      const end = left + Math.min(inSquare, part.to - first);
      if (end <= start) continue;
      const [sharedFrom, sharedTo] = isShared ? [Math.max(start, from), Math.min(end, to)] : [end, end];
      part.only += cellsRun(start, Math.min(end, sharedFrom), y) + cellsRun(Math.max(start, sharedTo), end, y);
      part.shared += cellsRun(sharedFrom, sharedTo, y);
      part.dots += dotsRun(sharedFrom, sharedTo, y);
    }
    runs.circleOnly += dotsRun(dot.from, isShared ? from : dot.to, y) + (isShared ? dotsRun(to, dot.to, y) : '');
    runs.squareOnly += isShared
      ? squaresRun(square.from, from, y) + squaresRun(to, square.to, y)
      : squaresRun(square.from, square.to, y);
    if (isShared) {
      runs.overlapDots += dotsRun(from, to, y);
      runs.overlapSquares += squaresRun(from, to, y);
    }
  }
  return { width: Math.max(circle.length, left + side), height, perDot, perSquare, dots, squares, ...runs, land };
}

/** The squares of each state, one after the other; the last has what rounding leaves. */
function landCells(states: Land, squares: number) {
  const total = states.reduce((sum, { hectares }) => sum + hectares, 0);
  let counted = 0;
  return states.map(({ state, hectares }, at) => {
    const from = Math.round((counted / total) * squares);
    counted += hectares;
    const to = at === states.length - 1 ? squares : Math.round((counted / total) * squares);
    return { state, from, to, only: '', shared: '', dots: '' };
  });
}

/** Whether the smaller of two numbers of cells is more than a speck beside the other: a seventh as wide. */
export const isSeenBeside = (one: number, other: number): boolean => Math.min(one, other) * 50 >= Math.max(one, other);

/** The smallest of 1, 2, 5, 10, 20 … that is not below the given step. */
export function niceStep(step: number): number {
  if (step <= 1) return 1;
  const power = 10 ** Math.floor(Math.log10(step));
  return [1, 2, 5, 10].map((factor) => factor * power).find((nice) => nice >= step)!;
}

/** Rows of a circle that holds exactly so many cells, as half-open ranges of columns. */
export function circleRows(cells: number): { from: number; to: number }[] {
  const size = Math.max(1, Math.round(2 * Math.sqrt(cells / Math.PI)));
  const radius = size / 2;
  const counts = Array.from({ length: size }, (_, y) =>
    Math.max(1, Math.round(2 * Math.sqrt(Math.max(0, radius ** 2 - (y + 0.5 - radius) ** 2)))),
  );
  let missing = cells - counts.reduce((sum, count) => sum + count, 0);
  const byWidth = counts.map((_, index) => index).sort((a, b) => counts[b]! - counts[a]! || a - b);
  for (let turn = 0; missing !== 0; turn = (turn + 1) % size) {
    const step = Math.sign(missing);
    counts[byWidth[turn]!]! += step;
    missing -= step;
  }
  return counts.map((count) => {
    const from = Math.round((size - count) / 2);
    return { from, to: from + count };
  });
}

// A dash of length 0 with round caps is a dot; one every unit from the run's start.
export const dotsRun = (from: number, to: number, y: number) =>
  to > from ? `M${from + 0.5} ${y + 0.5}h${to - from - 0.99}` : '';

export const squaresRun = (from: number, to: number, y: number) =>
  to > from ? `M${from + 0.1} ${y + 0.5}h${to - from - 0.1}` : '';

const cellsRun = (from: number, to: number, y: number) => (to > from ? `M${from} ${y}h${to - from}v1H${from}z` : '');
