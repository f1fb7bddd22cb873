/** What a hectare of a site is: confirmed as free, only listed as free, not on offer, planned, or not stated. */
export type HectareState = 'free' | 'reported' | 'taken' | 'planned' | 'unknown';

export interface HectareField {
  /** Whole hectares per row and number of rows; the drawing's size with one unit a hectare. */
  columns: number;
  rows: number;
  parts: { state: HectareState; hectares: number; path: string }[];
}

/** Hectares by state, as a record states them. */
export interface HectareAreas {
  total?: number | undefined;
  free?: number | undefined;
  /** Nobody confirmed of late that the free land still is. */
  isReported?: boolean;
  planned?: number | undefined;
  /** Share in use, per cent. */
  utilisation?: number | undefined;
  /** The whole site is still a plan. */
  isPlanned?: boolean;
}

/**
 * A site drawn to scale: one unit square is one hectare, filled row by row, free land first.
 * Undefined when the record states no area. Fractions of a hectare become a part of the last square.
 */
export function hectareField(areas: HectareAreas, columns?: number): HectareField | undefined {
  const runs = runsOf(areas);
  const total = runs.reduce((sum, { hectares }) => sum + hectares, 0);
  if (total <= 0) return undefined;
  const width = Math.max(1, Math.min(Math.ceil(total), columns ?? Math.ceil(Math.sqrt(total * 2.4))));
  let start = 0;
  const parts = runs.map(({ state, hectares }) => {
    const part = { state, hectares, path: cells(start, start + hectares, width) };
    start += hectares;
    return part;
  });
  return { columns: width, rows: Math.ceil(total / width), parts };
}

/** How many hectares are free, planned, taken and not stated. Never more than the record says. */
function runsOf({ total, free = 0, isReported, planned = 0, utilisation, isPlanned }: HectareAreas) {
  const whole = total ?? free + planned;
  const rest = Math.max(0, whole - free - planned);
  const isRestTaken = total !== undefined && (free > 0 || utilisation !== undefined);
  const taken =
    isRestTaken && utilisation !== undefined && free === 0
      ? Math.min(rest, (whole * utilisation) / 100)
      : isRestTaken
        ? rest
        : 0;
  const open = isPlanned && !isRestTaken ? rest : 0;
  const runs: { state: HectareState; hectares: number }[] = [
    { state: isReported ? 'reported' : 'free', hectares: free },
    { state: 'planned', hectares: planned + open },
    { state: 'taken', hectares: taken },
    { state: 'unknown', hectares: rest - taken - open },
  ];
  return runs.filter(({ hectares }) => hectares > 0.004);
}

/** The outline of the cells from one position to another, as at most three rectangles. */
function cells(from: number, to: number, columns: number): string {
  const firstRow = Math.floor(from / columns);
  const lastRow = Math.ceil(to / columns) - 1;
  if (firstRow === lastRow) return rectangle(from - firstRow * columns, firstRow, to - from, 1);
  const startsWhole = from % columns === 0;
  const endsWhole = to % columns === 0;
  const fullFrom = startsWhole ? firstRow : firstRow + 1;
  const fullTo = endsWhole ? lastRow + 1 : lastRow;
  return [
    startsWhole ? '' : rectangle(from % columns, firstRow, columns - (from % columns), 1),
    fullTo > fullFrom ? rectangle(0, fullFrom, columns, fullTo - fullFrom) : '',
    endsWhole ? '' : rectangle(0, lastRow, to % columns, 1),
  ].join('');
}

const short = (value: number) => String(Math.round(value * 100) / 100);

const rectangle = (x: number, y: number, width: number, height: number) =>
  `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h-${short(width)}z`;
