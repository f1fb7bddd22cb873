import type { Core } from '../../schemas/basics.ts';
import { type HectareAreas, type HectareField, hectareField, type HectareState } from '../../facts/hectare-field.ts';

/** A commercial site as a card draws it. */
export interface CardSite {
  core: Core;
  areas: HectareAreas;
}

export interface DrawnFields {
  /** Side of a hectare in whole pixels, the same for all. */
  scale: number;
  /** Where each field stands, in hectares from the upper left. */
  fields: { core: Core; field: HectareField; x: number; y: number }[];
}

const largestHectare = 64;
const gap = 2;

/** More fields than that nobody tells apart on a card. */
const maxFields = 60;

/**
 * Fields of hectares on one scale, the largest that lets all of them into the box. Of very many sites, or
 * too many hectares for it, the largest are drawn; undefined where not even a single one fits.
 */
export function fieldsIn(sites: CardSite[], width: number, height: number): DrawnFields | undefined {
  if (sites.length > maxFields) return fieldsIn(largest(sites, maxFields), width, height);
  for (let scale = largestHectare; scale > 1; scale--) {
    const [columns, rows] = [Math.floor(width / scale), Math.floor(height / scale)];
    const fields = sites.length === 1 ? across(sites[0]!, columns, rows) : onShelves(sites, columns, rows);
    if (fields) return { scale, fields };
  }
  if (sites.length <= 1) return undefined;
  return fieldsIn(largest(sites, Math.ceil(sites.length / 2)), width, height);
}

/** The largest of some sites, in the order they came in. */
function largest(sites: CardSite[], count: number): CardSite[] {
  const sizeOf = ({ areas: { total, free = 0, planned = 0 } }: CardSite) => total ?? free + planned;
  const kept = new Set([...sites].sort((a, b) => sizeOf(b) - sizeOf(a)).slice(0, count));
  return sites.filter((site) => kept.has(site));
}

function across({ core, areas }: CardSite, columns: number, rows: number): DrawnFields['fields'] | undefined {
  const field = hectareField(areas, columns);
  return field && field.rows <= rows ? [{ core, field, x: 0, y: 0 }] : undefined;
}

/** One field after the other, like words on as few lines as will do. */
function onShelves(sites: CardSite[], columns: number, rows: number): DrawnFields['fields'] | undefined {
  for (let shelves = 1; shelves <= 4; shelves++) {
    const high = Math.floor((rows - (shelves - 1) * gap) / shelves);
    if (high < 1) return undefined;
    const placed: DrawnFields['fields'] = [];
    let [x, shelf] = [0, 0];
    for (const { core, areas } of sites) {
      const field = upright(areas, high);
      if (!field) continue;
      if (x > 0 && x + field.columns > columns) [x, shelf] = [0, shelf + 1];
      placed.push({ core, field, x, y: shelf * (high + gap) });
      x += field.columns + gap;
    }
    if (shelf < shelves && placed.every(({ x, field }) => x + field.columns <= columns)) return placed;
  }
  return undefined;
}

/** As high as the shelf; a square where the site is smaller than that. */
function upright(areas: HectareAreas, high: number): HectareField | undefined {
  const hectares = hectareField(areas)?.parts.reduce((sum, part) => sum + part.hectares, 0);
  if (!hectares) return undefined;
  return hectareField(areas, Math.max(Math.ceil(hectares / high), Math.ceil(Math.sqrt(hectares))));
}

/** What lies between the edge of a hectare and its square, in pixels. */
export const hectareInset = (scale: number) => Math.floor(hectareGap(scale) / 2);

const hectareGap = (scale: number) => Math.max(1, Math.round(scale * 0.2));

/** The texture of a hectare in each state, to the pixel; the same as on the pages. */
export function hectareTexture(state: HectareState, colour: string, scale: number): string {
  const from = hectareInset(scale);
  const side = scale - hectareGap(scale);
  const stroke = Math.min(4, Math.max(1, Math.round(scale * 0.1)));
  const outline = `fill="none" stroke="${colour}" stroke-width="${stroke}"`;
  const square = (inset: number) =>
    `M${from + inset} ${from + inset}h${side - 2 * inset}v${side - 2 * inset}h${2 * inset - side}z`;
  const drawn: Record<HectareState, string> = {
    free: `<path d="${square(0)}" fill="${colour}"/>`,
    reported: `<path d="${square(0)}" fill="${colour}" fill-opacity="0.62"/>`,
    taken: `<path d="${square(stroke / 2)}" ${outline}/>`,
    planned: `<path d="${square(0)}" fill="${colour}" fill-opacity=".125"/><path d="${hatching(from, side)}" ${outline}/>`,
    unknown: `<circle cx="${scale / 2}" cy="${scale / 2}" r="${scale * 0.17}" fill="${colour}"/>`,
  };
  return drawn[state];
}

/** Diagonals across a square, about ten pixels apart, three at least. */
function hatching(from: number, side: number): string {
  const lines = Math.max(3, Math.round((2 * side) / 10) - 1);
  return Array.from({ length: lines }, (_, index) => {
    const reach = ((index + 1) * 2 * side) / (lines + 1);
    const [near, far] = [Math.max(0, reach - side), Math.min(side, reach)];
    return `M${from + near} ${from + far}L${from + far} ${from + near}`;
  }).join('');
}
