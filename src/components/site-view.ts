import { hectareField, type HectareAreas, type HectareField } from '../output/hectare-field.ts';
import type { Page } from '../routes/page.ts';
import type { Entry } from '../schemas/region.ts';
import { addDays, isOverdue, listingDays } from '../schemas/review.ts';

type SiteEntry = Entry<'sites'>;

/** An availability as it may be shown today: what nobody confirmed within 90 days reads "on request". */
export interface AvailabilityView {
  state: 'now' | 'planned' | 'onRequest' | 'letFully';
  text: string;
}

export function availabilityOf({ record }: SiteEntry, { site, t, formats }: Page): AvailabilityView {
  const { state, confirmedOn } = record.availability;
  if (state !== 'now') return { state, text: t(`availability.${state}`) };
  if (!confirmedOn) return { state: 'onRequest', text: t('availability.onRequest') };
  const day = formats.day(confirmedOn);
  if (addDays(confirmedOn, listingDays) < site.asOf) {
    return { state: 'onRequest', text: t('availability.lapsed', { day }) };
  }
  return { state: 'now', text: `${t('availability.now')}, ${t('availability.confirmed', { day })}` };
}

/** Hectares that may be counted on: figures under review are left out. */
export function areasOf({ record }: SiteEntry, { site }: Page): HectareAreas {
  const amount = (key: string) => {
    const figure = record.figures[key];
    if (!figure || isOverdue(figure, site.region.sources, site.asOf)) return undefined;
    const value = typeof figure.value === 'number' ? figure.value : figure.value.max;
    return figure.unit === 'm2' ? value / 10_000 : value;
  };
  return {
    total: amount('areaGross') ?? amount('areaNet'),
    free: amount('areaFree'),
    planned: amount('areaPlanned'),
    utilisation: amount('utilisation'),
    isPlanned: record.availability.state === 'planned',
  };
}

export const fieldOf = (entry: SiteEntry, page: Page, columns?: number): HectareField | undefined =>
  entry.record.kind === 'land' ? hectareField(areasOf(entry, page), columns) : undefined;
