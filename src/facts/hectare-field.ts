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
  /** Sites on the same ground, or that extend it: each is drawn here in the state of its own, and nowhere else beside. */
  parts?: HectareAreas[];
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

/** Hectares in each state. */
type Ground = Record<HectareState, number>;

/** How many hectares are free, planned, taken and not stated, those of its parts among them. */
function runsOf(areas: HectareAreas): { state: HectareState; hectares: number }[] {
  const ground = groundOf(areas);
  const states: HectareState[] = ['free', 'reported', 'planned', 'taken', 'unknown'];
  return states.map((state) => ({ state, hectares: ground[state] })).filter(({ hectares }) => hectares > 0.004);
}

function groundOf({ parts = [], ...whole }: HectareAreas): Ground {
  const ground = ownGround(whole);
  for (const part of parts) {
    const added = groundOf(part);
    if (!extendsWhole(part, whole)) takeOut(ground, added);
    for (const state of Object.keys(ground) as HectareState[]) ground[state] += added[state];
  }
  return ground;
}

/** Whether a part lies beside its whole: planned land is no part of the ground that a site which exists measures. */
export const extendsWhole = (part: HectareAreas, whole: HectareAreas): boolean =>
  part.total === undefined && part.free === undefined && !whole.isPlanned && whole.planned === undefined;

/** What a part covers is no other ground of the whole: first what is in the same state, then what could become it. */
function takeOut(ground: Ground, part: Ground) {
  const order: HectareState[] = ['unknown', 'planned', 'reported', 'taken', 'free'];
  let missing = 0;
  for (const state of order) missing += part[state] - taken(ground, state, part[state]);
  for (const state of order) missing -= taken(ground, state, missing);
}

function taken(ground: Ground, state: HectareState, wanted: number): number {
  const found = Math.min(ground[state], wanted);
  ground[state] -= found;
  return found;
}

/** Never more than the record says. */
function ownGround({ total, free = 0, isReported, planned = 0, utilisation, isPlanned }: HectareAreas): Ground {
  const whole = total ?? free + planned;
  const rest = Math.max(0, whole - free - planned);
  const isRestTaken = total !== undefined && (free > 0 || utilisation !== undefined);
  const used =
    isRestTaken && utilisation !== undefined && free === 0
      ? Math.min(rest, (whole * utilisation) / 100)
      : isRestTaken
        ? rest
        : 0;
  const open = isPlanned && !isRestTaken ? rest : 0;
  return {
    free: isReported ? 0 : free,
    reported: isReported ? free : 0,
    planned: planned + open,
    taken: used,
    unknown: rest - used - open,
  };
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
