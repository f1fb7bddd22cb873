import type { Page } from '../routes/page.ts';
import { deskFor } from '../routes/desks.ts';
import { entryOf } from '../routes/site.ts';
import { destinations } from '../schemas/profile.ts';
import type { Entry } from '../schemas/region.ts';
import { type Dating, datingOf, figureViewOf } from './figure-view.ts';
import { nearestWay } from './nearest-way.ts';
import type { ProfileRow } from './profile-rows.ts';

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
      const label = figure.label ? page.say(figure.label) : page.t(`fields.${field}`);
      return [{ field, label, value: view.text, dating: view }];
    });
}

interface Told {
  value: string | undefined;
  dating: Dating | undefined;
}

/** An entry's own funding area, else that of its locations; each is named where they do not agree. */
export function fundingAreaOf({ record }: SiteEntry | Entry<'locations'>, page: Page): Told {
  const { say, t, formats } = page;
  const places = 'locations' in record ? record.locations.map((id) => placeOf(id, page)) : [];
  const told = record.fundingArea ? [{ name: '', fundingArea: record.fundingArea }] : places.filter(isTold);
  const [first] = told;
  if (!first) return { value: undefined, dating: undefined };
  const dating = datingOf(first.fundingArea, page);
  if (dating.isOverdue) return { value: t('profile.underReview'), dating };
  const texts = new Set(told.map(({ fundingArea }) => say(fundingArea.value)));
  const isAgreed = texts.size === 1 && (record.fundingArea !== undefined || told.length === places.length);
  const named = told.map(({ name, fundingArea }) => `${name}: ${say(fundingArea.value)}`);
  return { value: formats.list(isAgreed ? [...texts] : named), dating };
}

type Place = Pick<Entry<'locations'>['record'], 'name' | 'fundingArea'>;

const placeOf = (id: string, { site, name }: Page): Place => ({
  fundingArea: entryOf<'locations'>(site, `locations/${id}`).record.fundingArea,
  name: name(`locations/${id}`),
});

const isTold = (place: Place): place is Required<Place> => place.fundingArea !== undefined;

/** The desk to ask; a site without one of its own has that of the region. */
export function contactOf(entry: Entry, page: Page): Told & { href: string } {
  const { key, record } = deskFor(page.site, entry);
  return { value: record.name, dating: undefined, href: page.href(key) };
}
