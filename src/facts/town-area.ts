import type { Page } from '../routes/page.ts';
import type { Figure } from '../schemas/figures/figure.ts';
import type { Entry } from '../schemas/region.ts';
import { isOverdue } from '../schemas/figures/review.ts';
import { drawnAmount } from './drawn-amount.ts';

const perSquareKilometre: Partial<Record<Figure['unit'], number>> = { km2: 1, ha: 100, m2: 1_000_000 };

/** How large a map draws a municipality, in square kilometres; 0 where no figure that still holds says so. */
export function townAreaOf({ figures }: Entry<'locations'>['record'], { site }: Pick<Page, 'site'>): number {
  const { area } = figures;
  const units = area && perSquareKilometre[area.unit];
  if (!units || isOverdue(area, site.region.sources, site.asOf)) return 0;
  return drawnAmount(area) / units;
}
