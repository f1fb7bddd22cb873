import type { Page } from '../routes/page.ts';
import type { Distance } from '../schemas/figures/figure.ts';
import { isOverdue } from '../schemas/figures/review.ts';

/**
 * The nearest of what a way may lead to; one under review only where there is no other. Lengths go before
 * times, and a range is as long as its larger end.
 */
export function nearestWay(
  distances: readonly Distance[],
  kinds: readonly Distance['kind'][],
  { site }: Pick<Page, 'site'>,
): Distance | undefined {
  const ways = distances.filter(({ kind }) => kinds.includes(kind)).sort((a, b) => farness(a) - farness(b));
  return ways.find((way) => !isOverdue(way, site.region.sources, site.asOf)) ?? ways[0];
}

const hours = { km: 0, min: 1 / 60, h: 1 } as const;

function farness({ value, unit }: Distance): number {
  const amount = typeof value === 'number' ? value : value.max;
  // Farther than any length.
  return unit === 'km' ? amount : 100_000 + amount * hours[unit];
}
