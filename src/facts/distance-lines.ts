import type { Distance } from '../schemas/figures/figure.ts';

/** Lengths and times have nothing in common: each has a drawing and a scale of its own. */
export type Measure = 'km' | 'min';

export const measureOf = ({ unit }: Distance): Measure => (unit === 'km' ? 'km' : 'min');

/** A way as a line, in shares of the full width: what is certain, and an open end as far as it may reach. */
export interface Line {
  certain: number;
  open: number;
}

/** What the full width stands for, the same on every page unless a way is longer. */
const usualWidth = 150;

export const fullWidthOf = (ways: readonly Distance[]): number =>
  Math.max(usualWidth, ...ways.map((way) => farEnd(way)));

/** Kilometres or minutes at which a way may end, as far as anybody says. */
export const farEnd = (way: Distance): number =>
  inMeasure(way, typeof way.value === 'number' ? way.value : way.value.max);

/** "Under 60 minutes" ends somewhere before, "at least 60" somewhere beyond, a range between its ends. */
export function lineOf(way: Distance, fullWidth: number): Line {
  const { value, qualifier } = way;
  const near = inMeasure(way, typeof value === 'number' ? value : value.min) / fullWidth;
  const far = farEnd(way) / fullWidth;
  switch (qualifier) {
    case 'lessThan':
    case 'upTo':
      return { certain: 0, open: far };
    case 'moreThan':
    case 'atLeast':
      return { certain: near, open: Math.min(1, far + beyond) };
    default:
      return { certain: near, open: far };
  }
}

/** How far an end is drawn that nobody knows. */
const beyond = 0.08;

const inMeasure = ({ unit }: Distance, amount: number): number => (unit === 'h' ? amount * 60 : amount);
