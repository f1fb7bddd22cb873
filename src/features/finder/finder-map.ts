import { type DrawnMap, schematicMap } from '../../output/drawings/map.ts';
import { extendsWhole } from '../../facts/hectare-field.ts';
import { townShapes, unitsPerKm } from '../../output/drawings/place-map.ts';
import { siteMarks } from '../../output/drawings/site-marks.ts';
import { wholesOf } from '../../routes/neighbours.ts';
import type { Page } from '../../routes/page.ts';
import { entriesOf } from '../../routes/site.ts';
import type { Core } from '../../schemas/basics.ts';
import type { Entry } from '../../schemas/region.ts';
import { areasOf, drawnWithin } from '../../facts/site-view.ts';
import { townAreaOf } from '../../facts/town-area.ts';
import { finderWordsOf } from './questions.ts';

/** The finder's sites on a map of the region. */
export interface FinderMap extends Pick<DrawnMap, 'width' | 'height' | 'scale'> {
  /** The municipalities as outlines, and where their names begin. */
  towns: { name: string; path: string; x: number; y: number; isLeft: boolean }[];
  /** The municipalities' names as a list. */
  names: string;
  /** The sites as squares of their size, and for the filter what they fit. */
  marks: { name: string; core: Core; fit: string; path: string }[];
  /** Sites of places that are not on the map. */
  missing: { name: string; fit: string }[];
}

const [width, height, padding] = [330, 360, 60];

/** Drawing units of a letter in a name, at most. */
const letter = 8;

/** Undefined in a region with less than two municipalities to place, or no site in them. */
export function finderMapOf(page: Page): FinderMap | undefined {
  const towns = entriesOf(page.site, 'locations').flatMap(({ id, record }) =>
    record.coordinates
      ? [{ ...record.coordinates, id, name: record.name, core: record.core, area: townAreaOf(record, page) }]
      : [],
  );
  const sites = entriesOf(page.site, 'sites');
  const exact = sites.flatMap(({ id, record }) => (record.coordinates ? [{ ...record.coordinates, id }] : []));
  if (towns.length < 2) return undefined;
  const map = schematicMap([...towns, ...exact], width, height, padding);
  const pointOf = new Map([...towns, ...exact].map(({ id }, index) => [id, map.points[index]!]));
  const shown = sites.map((entry) => ({
    name: page.name(entry.key),
    core: entry.record.core,
    fit: finderWordsOf(entry, page),
    id: entry.id,
    hectares: hectaresOf(entry, page),
    at: positionOf(entry, pointOf),
    isExact: entry.record.coordinates !== undefined,
    within: groundOf(entry, page),
  }));
  const placed = shown.flatMap(({ at, ...site }) => (at ? [{ ...site, at }] : []));
  if (placed.length === 0) return undefined;
  const shownById = new Map(shown.map((site) => [site.id, site]));
  const shapes = townShapes(towns, map);
  return {
    width,
    height,
    scale: map.scale,
    towns: towns.map(({ name, area }, index) => {
      const { x, y } = map.points[index]!;
      const aside = (Math.sqrt(area) * unitsPerKm(map)) / 2 + 12;
      const isLeft = x + aside + name.length * letter > width;
      return {
        name,
        path: shapes[index]!,
        x: Math.round(isLeft ? x - aside : x + aside),
        y: Math.round(y + 4),
        isLeft,
      };
    }),
    names: page.formats.list(towns.map(({ name }) => name)),
    marks: siteMarks(placed, unitsPerKm(map)).map(({ id, x, y, size }) => {
      const { name, core, fit } = shownById.get(id)!;
      return { name, core, fit, path: `M${x} ${y}h${size}v${size}h-${size}z` };
    }),
    missing: shown.filter(({ at }) => !at).map(({ name, fit }) => ({ name, fit })),
  };
}

/** The site on whose ground a part lies; undefined for one that is no part, or extends its whole. */
function groundOf(entry: Entry<'sites'>, page: Page): string | undefined {
  const [whole] = wholesOf(page.site, entry);
  if (!whole || !drawnWithin(entry, page)) return undefined;
  return extendsWhole(areasOf(entry, page), areasOf(whole, page)) ? undefined : whole.id;
}

type Point = DrawnMap['points'][number];

/** Its own position, else the middle of the municipalities it lies in. */
function positionOf({ id, record }: Entry<'sites'>, pointOf: ReadonlyMap<string, Point>): Point | undefined {
  const points = record.coordinates ? [pointOf.get(id)!] : record.locations.flatMap((town) => pointOf.get(town) ?? []);
  if (points.length === 0) return undefined;
  const middle = (axis: 'x' | 'y') => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  return { x: middle('x'), y: middle('y') };
}

function hectaresOf(entry: Entry<'sites'>, page: Page): number {
  const { total, free = 0, planned = 0 } = areasOf(entry, page);
  return total ?? free + planned;
}
