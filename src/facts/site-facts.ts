import type { Page } from '../routes/page.ts';
import { deskFor } from '../routes/desks.ts';
import { entryOf } from '../routes/site.ts';
import type { Stated } from '../schemas/figures/figure.ts';
import { destinations } from '../schemas/profile.ts';
import type { Entry } from '../schemas/region.ts';
import { isOverdue } from '../schemas/figures/review.ts';
import { type Dating, datingOf, figureViewOf } from './figure-view.ts';
import { nearestWay } from './nearest-way.ts';
import type { ProfileRow } from './profile-rows.ts';
import { figureLabel } from './figure-label.ts';

type SiteEntry = Entry<'sites'>;

/** The nearest of what a way may lead to: "A15 motorway, 20 km". */
export function nearestOf(destination: string, { record }: Entry<'sites' | 'locations'>, page: Page): ProfileRow {
  const { t, say } = page;
  const row = { field: destination, label: t(`fields.${destination}`) };
  const nearest = nearestWay(record.distances, destinations[destination] ?? [], page);
  if (!nearest) return { ...row, value: undefined, dating: undefined };
  const view = figureViewOf(nearest, page, 'table');
  return { ...row, value: `${say(nearest.to)}, ${view.text}`, dating: view };
}

/** How much of its utilities a site has, each with its date and source. */
export function capacitiesOf({ record }: SiteEntry, page: Page): ProfileRow[] {
  return Object.values(record.capacities ?? {})
    .flat()
    .flatMap((field) => {
      const figure = record.figures[field];
      if (!figure) return [];
      const view = figureViewOf(figure, page, 'table');
      const label = figureLabel(field, figure, page);
      return [{ field, label, value: view.text, dating: view }];
    });
}

interface StatedValue {
  value: string | undefined;
  dating: Dating | undefined;
}

/**
 * An entry's own funding area, else that of its locations; each is named where they do not agree. What is
 * under review is withdrawn, with its source, while another still holds.
 */
export function fundingAreaOf({ record }: SiteEntry | Entry<'locations'>, page: Page): StatedValue {
  const { say, t, formats, site } = page;
  const places = 'locations' in record ? record.locations.map((id) => placeOf(id, page)) : [];
  const stated = record.fundingArea ? [{ name: '', fundingArea: record.fundingArea }] : places.filter(isNamed);
  if (stated.length === 0) return { value: undefined, dating: undefined };
  const areas = stated.map(({ fundingArea }) => fundingArea);
  const current = areas.filter((area) => !isOverdue(area, site.region.sources, site.asOf));
  const textOf = (area: Place['fundingArea']) =>
    area && current.includes(area) ? say(area.value) : t('profile.underReview');
  const texts = new Set(areas.map(textOf));
  const isAgreed = texts.size === 1 && (record.fundingArea !== undefined || stated.length === places.length);
  const perPlace = stated.map(({ name, fundingArea }) => `${name}: ${textOf(fundingArea)}`);
  const dating = jointDatingOf(current.length > 0 ? current : areas, page);
  return { value: formats.list(isAgreed || current.length === 0 ? [...texts] : perPlace), dating };
}

/** Statements read as one are as old as the oldest of them; all their sources and notes count. */
function jointDatingOf(statements: Stated<unknown>[], page: Page): Dating {
  const oldest = statements.reduce((a, b) => (age(b) < age(a) ? b : a));
  const datings = statements.map((statement) => datingOf(statement, page));
  const sources = new Map(datings.flatMap(({ sources }) => sources).map((source) => [source.number, source]));
  const joined = (part: 'scope' | 'note') =>
    [...new Set(datings.flatMap((dating) => dating[part] ?? []))].join(' ') || undefined;
  return { ...datingOf(oldest, page), sources: [...sources.values()], scope: joined('scope'), note: joined('note') };
}

/** To sort by; what has no date may be older than all that have one. */
const age = ({ asOf }: Stated<unknown>) => (asOf === 'undated' ? '' : asOf.replace('~', ''));

type Place = Pick<Entry<'locations'>['record'], 'name' | 'fundingArea'>;

const placeOf = (id: string, { site, name }: Page): Place => ({
  fundingArea: entryOf<'locations'>(site, `locations/${id}`).record.fundingArea,
  name: name(`locations/${id}`),
});

const isNamed = (place: Place): place is Required<Place> => place.fundingArea !== undefined;

/** The desk to ask; a site without one of its own has that of the region. */
export function contactOf(entry: Entry, page: Page): StatedValue & { href: string } {
  const { key, record } = deskFor(page.site, entry);
  return { value: record.name, dating: undefined, href: page.href(key) };
}
