import type { Page } from '../routes/page.ts';
import { entryOf } from '../routes/site.ts';
import type { Entry } from '../schemas/region.ts';
import { availabilityOn } from '../schemas/figures/review.ts';

/** An availability as it may be shown on the day of the build, with who confirmed it and when. */
export interface AvailabilityView {
  state: 'now' | 'planned' | 'onRequest' | 'letFully';
  text: string;
}

export function availabilityOf({ record: { availability } }: Entry<'sites'>, page: Page): AvailabilityView {
  const { site, t, formats } = page;
  const { state: written, confirmedOn, confirmedBy } = availability;
  const state = availabilityOn(availability, site.asOf);
  if (!confirmedOn || !confirmedBy) return { state, text: t(`availability.${state}`) };
  const confirmation = { day: formats.day(confirmedOn), by: shortNameOf(confirmedBy, page) };
  if (state !== written) return { state, text: t('availability.lapsed', confirmation) };
  return { state, text: `${t(`availability.${state}`)}, ${t('availability.confirmed', confirmation)}` };
}

function shortNameOf(id: string, { site, name }: Page): string {
  const { key, record } = entryOf<'organisations'>(site, `organisations/${id}`);
  return record.shortName ?? name(key);
}
