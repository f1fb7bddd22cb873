import { availabilityOf, type AvailabilityView } from '../output/availability.ts';
import { hectareField, type HectareAreas, type HectareField } from '../output/hectare-field.ts';
import type { Page } from '../routes/page.ts';
import type { Entry } from '../schemas/region.ts';
import { availabilityOn, isOverdue } from '../schemas/review.ts';

type SiteEntry = Entry<'sites'>;

export { availabilityOf, type AvailabilityView };

/** Hectares that may be counted on: figures under review are left out. */
export function areasOf(entry: SiteEntry, page: Page): HectareAreas {
  const { record } = entry;
  const { site } = page;
  const state = availabilityOn(record.availability, site.asOf);
  const amount = (key: string) => {
    const figure = record.figures[key];
    if (!figure || isOverdue(figure, site.region.sources, site.asOf)) return undefined;
    const value = typeof figure.value === 'number' ? figure.value : figure.value.max;
    return figure.unit === 'm2' ? value / 10_000 : value;
  };
  return {
    total: amount('areaGross') ?? amount('areaNet'),
    free: amount('areaFree'),
    isReported: state !== 'now',
    planned: amount('areaPlanned'),
    utilisation: amount('utilisation'),
    isPlanned: state === 'planned',
  };
}

/** Hectares a single investor can have in one piece, as far as stated: what the finder asks for. */
export function largestPieceOf(entry: SiteEntry, page: Page): number {
  const { figures } = entry.record;
  const plot = figures.areaContiguous ?? figures.largestPlot;
  if (plot) return typeof plot.value === 'number' ? plot.value : plot.value.max;
  const { free, planned } = areasOf(entry, page);
  return free ?? planned ?? 0;
}

export const fieldOf = (entry: SiteEntry, page: Page, columns?: number): HectareField | undefined =>
  entry.record.kind === 'land' ? hectareField(areasOf(entry, page), columns) : undefined;
