import { geoMercator, geoPath, type GeoProjection } from 'd3-geo';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';

export interface MapPoint {
  lat: number;
  lon: number;
}

export interface DrawnMap {
  width: number;
  height: number;
  /** Position of each point given, in drawing units. */
  points: { x: number; y: number }[];
  /** Outline of the land, empty on the schematic map. */
  land: string;
  /** A round number of kilometres and its length in drawing units at the map's centre. */
  scale: { km: number; length: number };
}

const earthRadiusKm = 6371;

/** A schematic map: points where they are (Mercator), no ground; shapes may be drawn by its scale. */
export function schematicMap(places: MapPoint[], width: number, height: number, padding: number): DrawnMap {
  const projection = fitted(places, width, height, padding);
  return drawn(projection, places, width, height, '');
}

/** The same over the outline of the land (Natural Earth 1:110m), for ways across a continent. */
export function continentMap(places: MapPoint[], width: number, height: number, padding: number): DrawnMap {
  const projection = fitted(places, width, height, padding).clipExtent([
    [0, 0],
    [width, height],
  ]);
  const path = geoPath(projection).digits(0);
  return drawn(projection, places, width, height, path(landOutline()) ?? '');
}

function fitted(places: MapPoint[], width: number, height: number, padding: number): GeoProjection {
  const extent = [
    [padding, padding],
    [width - padding, height - padding],
  ] as [[number, number], [number, number]];
  return geoMercator().fitExtent(extent, {
    type: 'MultiPoint',
    coordinates: places.map(({ lon, lat }) => [lon, lat]),
  });
}

function drawn(projection: GeoProjection, places: MapPoint[], width: number, height: number, land: string): DrawnMap {
  const at = ({ lon, lat }: MapPoint) => {
    const [x, y] = projection([lon, lat])!;
    return { x: round(x), y: round(y) };
  };
  const middle = places.reduce((sum, { lat }) => sum + lat, 0) / places.length;
  const unitsPerKm = projection.scale() / (earthRadiusKm * Math.cos((middle * Math.PI) / 180));
  const km = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].findLast((km) => km * unitsPerKm <= width / 4) ?? 1;
  return { width, height, points: places.map(at), land, scale: { km, length: round(km * unitsPerKm) } };
}

function landOutline(): GeoJSON.FeatureCollection | GeoJSON.Feature {
  const require = createRequire(import.meta.url);
  const atlas = require('world-atlas/land-110m.json') as Parameters<typeof feature>[0];
  return feature(atlas, atlas.objects.land!);
}

const round = (value: number) => Math.round(value * 10) / 10;
