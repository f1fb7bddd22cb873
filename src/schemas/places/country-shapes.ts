import { createRequire } from 'node:module';
import { geoContains, type GeoPermissibleObjects } from 'd3-geo';
import { feature } from 'topojson-client';
import { countryNames } from './countries.ts';

export interface Position {
  lat: number;
  lon: number;
}

const earthRadiusKm = 6371;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Kilometres between two places, along the earth. */
export function kilometresBetween(a: Position, b: Position): number {
  const [latA, latB] = [radians(a.lat), radians(b.lat)];
  const half =
    Math.sin((latB - latA) / 2) ** 2 + Math.cos(latA) * Math.cos(latB) * Math.sin(radians(b.lon - a.lon) / 2) ** 2;
  return 2 * earthRadiusKm * Math.asin(Math.sqrt(half));
}

/**
 * Whether a place lies in a country (ISO 3166), or no farther from it than some kilometres. Undefined for countries
 * the atlas names otherwise than Intl does.
 */
export function liesIn(country: string, place: Position, withinKm: number): boolean | undefined {
  const name = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(country);
  const shape = atlas().get(name ?? '');
  return shape && around(place, withinKm).some(({ lat, lon }) => geoContains(shape, [lon, lat]));
}

/** The country (ISO 3166) a place lies in; undefined at sea, and where the atlas names it otherwise than Intl does. */
export function countryAt({ lat, lon }: Position): string | undefined {
  const found = Object.entries(countryNames('en')).find(([, name]) => {
    const shape = atlas().get(name);
    return shape && geoContains(shape, [lon, lat]);
  });
  return found?.[0];
}

/** The place, and two rings about it. */
function around({ lat, lon }: Position, km: number): Position[] {
  const ring = Array.from({ length: 16 }, (_, index) => (index * Math.PI) / 8);
  const perDegree = radians(1) * earthRadiusKm;
  return [
    { lat, lon },
    ...[km / 2, km].flatMap((distance) =>
      ring.map((angle) => ({
        lat: lat + (Math.cos(angle) * distance) / perDegree,
        lon: lon + (Math.sin(angle) * distance) / (perDegree * Math.max(0.1, Math.cos(radians(lat)))),
      })),
    ),
  ];
}

type Country = GeoPermissibleObjects & { properties: { name: string } };

let opened: Map<string, Country> | undefined;

/** Read when first asked for: it takes a moment, and most runs need it once. */
function atlas(): Map<string, Country> {
  if (opened) return opened;
  const countries = createRequire(import.meta.url)('world-atlas/countries-50m.json') as Topology;
  const { features } = feature(countries, countries.objects.countries) as unknown as { features: Country[] };
  opened = new Map(features.map((country) => [country.properties.name, country]));
  return opened;
}

type Topology = Parameters<typeof feature>[0] & { objects: { countries: Parameters<typeof feature>[1] } };
