import type { Kind } from '../../schemas/collections.ts';
import type { Entry } from '../../schemas/region.ts';
import type { Collection, PublishedEntry } from './collection.ts';
import { type Row, rowsOf } from './rows.ts';

/** The kinds that are places. */
export const placeKinds: ReadonlySet<Kind> = new Set(['sites', 'locations']);

type Position = [longitude: number, latitude: number];

interface Feature {
  type: 'Feature';
  id: string;
  /** Null where nobody has stated where the place is (RFC 7946, 3.2). */
  geometry: { type: 'Point'; coordinates: Position } | null;
  properties: Record<string, string | number | boolean | null>;
}

/** A collection as GeoJSON (RFC 7946): WGS 84, longitude first, one point per entry. */
export function geoJsonOf(
  { collection, title, licence, licenceUrl, publisher, asOf, notice, entries }: Collection,
  written: readonly Entry[],
  languages: ReadonlySet<string>,
) {
  const positions = new Map(written.map((entry) => [entry.id, positionOf(entry)]));
  const features = entries.map((entry): Feature => {
    const position = positions.get(entry.id);
    return {
      type: 'Feature',
      id: entry.id,
      geometry: position ? { type: 'Point', coordinates: position } : null,
      properties: propertiesOf(entry, languages),
    };
  });
  const found = [...positions.values()].filter((position) => position !== undefined);
  return {
    type: 'FeatureCollection',
    ...(found.length > 0 && { bbox: boxOf(found) }),
    ...{ collection, title, licence, licenceUrl, publisher, asOf, ...(notice && { notice }) },
    features,
  };
}

function positionOf({ record }: Entry): Position | undefined {
  const coordinates = 'coordinates' in record ? record.coordinates : undefined;
  return coordinates && [coordinates.lon, coordinates.lat];
}

/** West, south, east, north. */
function boxOf(positions: readonly Position[]): number[] {
  const lons = positions.map(([lon]) => lon);
  const lats = positions.map(([, lat]) => lat);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

/** What a map has no use for, or says already by its points; the JSON has it all. */
const leftOut = /^(pages\.(summary|updated|translation)|coordinates\.(lat|lon)|distances|sources|related|borrows)\b/;

/** One property per value, `figures_population`, and beside it what it is worth: `figures_population_asOf`. */
function propertiesOf(entry: PublishedEntry, languages: ReadonlySet<string>): Feature['properties'] {
  const properties: Feature['properties'] = {};
  for (const row of rowsOf(entry, languages).filter(({ field }) => !leftOut.test(field))) {
    const name = [...row.field.split('.'), ...(row.language ? [row.language] : [])].join('_');
    const value = row.value ?? null;
    const before = properties[name];
    // A statement of several words, such as the utilities of a site.
    properties[name] = before === undefined ? value : `${before}; ${value}`;
    Object.assign(properties, datingOf(row));
  }
  return properties;
}

function datingOf({ field, underReview, sources, ...row }: Row): Feature['properties'] {
  if (underReview === undefined) return {};
  const name = field.replaceAll('.', '_');
  const { min, max, unit, qualifier, status, asOf } = row;
  const known = Object.entries({ min, max, unit, qualifier, status }).flatMap(([part, value]) =>
    value === null || value === undefined ? [] : [[`${name}_${part}`, value] as const],
  );
  return {
    ...Object.fromEntries(known),
    [`${name}_asOf`]: asOf ?? null,
    [`${name}_underReview`]: underReview,
    [`${name}_source`]: sources?.map(({ url }) => url).join(' | ') ?? null,
  };
}
