import { hectareField, type HectareAreas, type HectareField } from './hectare-field.ts';
import { partsOf, wholesOf } from '../routes/neighbours.ts';
import type { Page } from '../routes/page.ts';
import type { Figure } from '../schemas/figures/figure.ts';
import type { Entry } from '../schemas/region.ts';
import { availabilityOn, isOverdue, isPastListing } from '../schemas/figures/review.ts';
import { drawnAmount } from './drawn-amount.ts';

type SiteEntry = Entry<'sites'>;

/**
 * Hectares that may be counted on, with those of the land that is part of the site: figures under review and listings
 * of the past are left out.
 */
export function areasOf(entry: SiteEntry, page: Page): HectareAreas {
  return { ...ownAreasOf(entry, page), parts: landWithin(entry, page).map((part) => areasOf(part, page)) };
}

/** The land that is part of a piece of land and drawn there; nothing where two call each other a part. */
export const landWithin = (entry: SiteEntry, { site }: Page): SiteEntry[] =>
  entry.record.kind !== 'land' || wholesOf(site, entry).some(({ record }) => record.partOf === entry.id)
    ? []
    : partsOf(site, entry).filter(({ id, record }) => record.kind === 'land' && id !== entry.id);

/** The piece of land in whose drawing a part's hectares are; undefined where it is drawn by itself. */
export function drawnWithin(entry: SiteEntry, page: Page): SiteEntry | undefined {
  if (entry.record.kind !== 'land') return undefined;
  return wholesOf(page.site, entry)
    .filter((whole) => landWithin(whole, page).length > 0)
    .at(-1);
}

function ownAreasOf(entry: SiteEntry, page: Page): HectareAreas {
  const { record } = entry;
  const state = availabilityOn(record.availability, page.site.asOf);
  const amount = (key: string) => hectaresOf(entry, key, page);
  return {
    total: amount('areaGross') ?? amount('areaNet'),
    free: amount('areaFree'),
    isReported: state !== 'now',
    planned: amount('areaPlanned'),
    utilisation: amount('utilisation'),
    isPlanned: state === 'planned',
  };
}

/** A figure that may be counted on as a number, square metres as hectares; undefined where it is none. */
function hectaresOf({ record }: SiteEntry, key: string, { site }: Page): number | undefined {
  const figure = record.figures[key];
  const { sources } = site.region;
  if (!figure || isOverdue(figure, sources, site.asOf) || isPastListing(figure, sources, site.asOf)) return undefined;
  return inHectares(figure, drawnAmount(figure));
}

const inHectares = ({ unit }: Figure, value: number) => (unit === 'm2' ? value / 10_000 : value);

/** What a single investor can have, as far as stated: what the finder asks for. */
export interface Piece {
  hectares: number;
  figure: Figure;
  /** Whether it is one piece for certain; else it is all that is on offer or planned. */
  isOnePiece: boolean;
}

export function largestPieceOf(entry: SiteEntry, page: Page): Piece | undefined {
  const { figures } = entry.record;
  const pieces = pieceFields.flatMap((key) => {
    const hectares = hectaresOf(entry, key, page);
    return hectares === undefined ? [] : [{ hectares, figure: figures[key]!, isOnePiece: onePiece.includes(key) }];
  });
  return pieces[0];
}

const onePiece: readonly string[] = ['areaContiguous', 'largestPlot'];

const pieceFields: readonly string[] = [...onePiece, 'areaFree', 'areaPlanned'];

/**
 * More than this no source has ever offered there in one piece, in hectares; `Infinity` where nothing is stated. What is
 * too old to be counted on still says that: land on offer becomes less, not more.
 */
export function mostOffered({ record: { figures } }: SiteEntry): number {
  const stated = pieceFields.flatMap((key) => figures[key] ?? []);
  return stated.length === 0 ? Infinity : Math.max(...stated.map((figure) => inHectares(figure, upperEnd(figure))));
}

const upperEnd = ({ value }: Figure) => (typeof value === 'number' ? value : value.max);

export const fieldOf = (entry: SiteEntry, page: Page, columns?: number): HectareField | undefined =>
  entry.record.kind === 'land' ? hectareField(areasOf(entry, page), columns) : undefined;

/** What the hectares of a figure are, for a drawing of that figure alone; nothing where it is no area of land. */
export function landOf(entry: Entry, key: string, page: Page): HectareField | undefined {
  const figure = entry.record.figures[key];
  if (entry.kind !== 'sites' || !figure || !['ha', 'm2', 'km2'].includes(figure.unit)) return undefined;
  const site = entry as SiteEntry;
  if (site.record.kind !== 'land') return undefined;
  const areas = ownAreasOf(site, page);
  const { areaGross } = site.record.figures;
  const known: Record<string, HectareAreas> = {
    [areaGross ? 'areaGross' : 'areaNet']: areas,
    areaFree: { free: areas.free, isReported: areas.isReported ?? true },
    areaPlanned: { planned: areas.planned },
  };
  return hectareField(known[key] ?? { total: drawnAmount(figure) });
}
