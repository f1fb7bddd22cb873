import { describe, expect, it } from 'vitest';
import { finderPlaces } from '../../../src/facts/places.ts';
import { pageOf } from '../../../src/routes/page.ts';
import { routeOf } from '../../../src/routes/site.ts';
import type { Entry } from '../../../src/schemas/region.ts';
import { harbourSite } from '../region.ts';

/** The places to look in, once the locations of each site are as told. */
function placesOf(locations: Record<string, string[]>) {
  const site = harbourSite(({ entries }) => {
    for (const entry of entries.filter(({ kind }) => kind === 'sites') as Entry<'sites'>[])
      entry.record = { ...entry.record, locations: locations[entry.id] ?? ['musterstadt'] };
  });
  const language = site.languages[0]!;
  return finderPlaces(pageOf(site, routeOf(site, 'locations/musterstadt', language), language));
}

const town = { id: 'musterstadt', name: 'Musterstadt' };
const others = { id: 'elsewhere', name: 'der Umgebung' };

describe('the places one can look for land in', () => {
  it('are the locations that have sites', () => {
    expect(placesOf({})).toEqual([town]);
  });

  it('are followed by one word for all others, where a site lies in none of them', () => {
    expect(placesOf({ kai: [] })).toEqual([town, others]);
    expect(placesOf({ hafen: [], kai: [], speicher: [] })).toEqual([others]);
  });
});
