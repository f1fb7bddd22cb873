import type { Feature } from '../../routes/feature.ts';

/** Sites by area, place, zoning, availability, siding and way to the motorway, on a list and a map. */
export const finder: Feature = { name: 'finder' };
