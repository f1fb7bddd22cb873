import { countryAt, liesIn } from '../../schemas/places/country-shapes.ts';
import type { Entry, Parts } from '../../schemas/region.ts';

/** The country of the publisher; a region at a border may have places beyond it. */
export function homeOf({ config, entries }: Pick<Parts, 'config' | 'entries'>): string | undefined {
  const publisher = entries.find(({ key }) => key === `organisations/${config?.provider.organisation}`);
  return publisher &&
    'address' in publisher.record &&
    typeof publisher.record.address === 'object' &&
    'country' in publisher.record.address
    ? publisher.record.address.country
    : undefined;
}

/** The country an entry lies in: that of its coordinates, else the publisher's. */
export function countryOf({ record }: Entry, parts: Pick<Parts, 'config' | 'entries'>): string | undefined {
  const place = 'coordinates' in record ? record.coordinates : undefined;
  const home = homeOf(parts);
  // Most lie at home; to ask for all countries takes fifty times as long.
  return !place || (home && liesIn(home, place, 0)) ? home : (countryAt(place) ?? home);
}
