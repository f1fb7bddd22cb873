import type { Page } from '../routes/page.ts';
import type { Entry } from '../schemas/region.ts';

/** The places an entry is found under in the search, each by the one short name it has everywhere. */
export function searchPlacesOf({ kind, id, record }: Entry, page: Page): string[] {
  const ids = kind === 'locations' ? [id] : 'locations' in record ? record.locations : placesOf(record);
  return ids.map((id) => page.name(`locations/${id}`));
}

const placesOf = (record: Entry['record']): string[] => ('places' in record ? (record.places ?? []) : []);
