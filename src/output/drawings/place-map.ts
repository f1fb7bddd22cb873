import type { Core } from '../../schemas/basics.ts';
import { type DrawnMap, type MapPoint, schematicMap } from './map.ts';

/** A municipality on the map. */
export interface Town extends MapPoint {
  core: Core;
  /** Square kilometres; 0 where that is not known. */
  area: number;
  isHere: boolean;
}

/** A site: where it is, as far as somebody stated it, and its hectares. */
export interface Lot {
  at: MapPoint | undefined;
  hectares: number;
}

export interface PlaceMap extends DrawnMap {
  /** The outline of each town, as large as it is: a square for industry, else a circle. A dot where that is not known. */
  shapes: string[];
  /** The site's square on the same scale. */
  lot?: string;
}

export interface Frame {
  width: number;
  height: number;
  padding: number;
  /** Where the names of the towns begin, and what has no place of its own. */
  labels: number;
}

/** Towns where they are and as large as they are, and a site among them, all on one scale. */
export function placeMap(towns: readonly Town[], { width, height, padding, labels }: Frame, lot?: Lot): PlaceMap {
  const points = [...towns, ...(lot?.at ? [lot.at] : [])];
  const map = schematicMap(points, width, height, padding);
  const perKm = unitsPerKm(map);
  const shapes = townShapes(towns, map);
  if (!lot || lot.hectares <= 0) return { ...map, shapes };
  const side = Math.sqrt(lot.hectares / 100) * perKm;
  const own = lot.at && map.points.at(-1);
  const center = own ?? besideIts(towns, map, labels + side / 2, side);
  return { ...map, points: map.points.slice(0, towns.length), shapes, lot: square(center, side) };
}

const dot = 3;

/** The outline of each town, where it is on a map whose first points are the towns. */
export const townShapes = (towns: readonly Pick<Town, 'core' | 'area'>[], map: DrawnMap): string[] =>
  towns.map(({ core, area }, index) => {
    const side = Math.sqrt(area) * unitsPerKm(map);
    if (area <= 0) return circle(map.points[index]!, dot);
    return core === 'industry'
      ? square(map.points[index]!, side)
      : circle(map.points[index]!, side / Math.sqrt(Math.PI));
  });

export const unitsPerKm = ({ scale }: DrawnMap) => scale.length / scale.km;

/** Below the name of its only town, or between those it lies in. */
function besideIts(towns: readonly Town[], { points }: DrawnMap, x: number, side: number) {
  const ys = points.filter((_, index) => towns[index]?.isHere).map(({ y }) => y);
  const middle = ys.reduce((sum, y) => sum + y, 0) / Math.max(1, ys.length);
  return { x, y: ys.length === 1 ? middle + 24 + Math.max(12, side / 2) : middle };
}

type Point = DrawnMap['points'][number];

function square({ x, y }: Point, side: number): string {
  const length = round(side);
  return `M${round(x - side / 2)} ${round(y - side / 2)}h${length}v${length}h${-length}z`;
}

function circle({ x, y }: Point, radius: number): string {
  // Twice the radius that is written: with any other chord the two arcs are no circle.
  const r = round(radius);
  const arc = `a${r} ${r} 0 1 1`;
  return `M${round(x - r)} ${y}${arc} ${round(2 * r)} 0${arc} ${round(-2 * r)} 0z`;
}

const round = (value: number) => Math.round(value * 10) / 10;
