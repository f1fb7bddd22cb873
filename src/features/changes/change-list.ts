import { availabilityOf } from '../../facts/availability.ts';
import { figureLabel } from '../../facts/figure-label.ts';
import { shortDay } from '../../facts/figure-view.ts';
import { programmeStateOf } from '../../facts/programme-view.ts';
import { type Page, pageOf } from '../../routes/page.ts';
import { oncePer } from '../../routes/reads.ts';
import type { Language } from '../../locales/languages.ts';
import { entriesAt, findRoute, isListed, routeOf, type Site } from '../../routes/site.ts';
import { unit } from '../../schemas/figures/unit.ts';
import type { Figure } from '../../schemas/figures/figure.ts';
import type { FigureChange } from '../../schemas/figures/figure-log.ts';
import { addDays, addMonths, confirmedUntil, isOverdue, reviewDue } from '../../schemas/figures/review.ts';
import { standardFigures } from '../../schemas/profile.ts';
import { hasEnded } from '../../schemas/programmes.ts';
import type { Entry } from '../../schemas/region.ts';

export type ChangeKind = 'new' | 'changed' | 'gone' | 'confirmed' | 'lapsed';

/** Something that changed on a day, in the words of a page. */
export interface Change {
  /** ISO 8601. */
  day: string;
  kind: ChangeKind;
  entry: Entry;
  /** What it is about: `Freie Fläche`. */
  name: string;
  /** What it was and is, each with its day; both empty where nothing but its standing has changed. */
  before: string | undefined;
  after: string | undefined;
}

/** How long something counts as changed. */
const monthsTold = 12;

/**
 * What has changed in a year up to the day of the edition, the latest first: figures as they were published, from the log;
 * what was confirmed, and what nobody has confirmed in time, from the records.
 */
export const changesIn = (site: Site, language: Language): readonly Change[] => changesOf(site)(language).all;

/** Those of one entry, by its key. */
export const changesAt = (site: Site, language: Language, key: string): readonly Change[] =>
  changesOf(site)(language).byEntry.get(key) ?? [];

/** A feed for each site asks for them. */
const changesOf = oncePer((site: Site) =>
  oncePer((language: Language) => {
    const all = collectChanges(pageOf(site, routeOf(site, 'changes', language), language));
    return { all, byEntry: Map.groupBy(all, ({ entry }) => entry.key) };
  }),
);

/** So many fit a page that loads on a bad network; a large region may have more in a day. */
const mostShown = 200;

/** Changes as the page shows them, by day and by whose they are, and how many earlier ones it leaves to the feeds. */
export function byDay(changes: readonly Change[], most = mostShown) {
  const days = [...Map.groupBy(changes.slice(0, most), ({ day }) => day)].map(([day, own]) => ({
    day,
    entries: [...Map.groupBy(own, ({ entry }) => entry.key)].map(([key, changes]) => ({ key, changes })),
  }));
  return { days, earlier: Math.max(0, changes.length - most) };
}

function collectChanges(page: Page): Change[] {
  const { region, asOf } = page.site;
  const since = addMonths(asOf, -monthsTold);
  const published = region.figureLog.flatMap((change) => publishedChange(change, page));
  const told = new Map(region.figureLog.map(({ on, address }) => [address, on]));
  const others = region.entries.flatMap((entry) => [
    ...figureChanges(entry, told, page),
    ...siteChanges(entry, page),
    ...programmeChanges(entry, page),
  ]);
  return [...published, ...others]
    .filter(({ day, entry }) => day > since && day <= asOf && isTold(entry, page))
    .sort((a, b) => b.day.localeCompare(a.day) || page.formats.compare(page.name(a.entry.key), page.name(b.entry.key)));
}

const isTold = ({ key }: Entry, { site, language }: Page): boolean => {
  const route = findRoute(site, key, language);
  return route !== undefined && isListed(route);
};

function publishedChange({ on, address, before, after }: FigureChange, page: Page): Change[] {
  const [key = '', field = ''] = address.split('#');
  const [entry] = entriesAt(page.site, [key]);
  const kind = before ? (after ? 'changed' : 'gone') : 'new';
  // The label of a figure goes with it.
  const name = entry && (nameOf(entry, field, page) ?? (kind === 'gone' ? page.t('changes.aFigure') : undefined));
  if (!entry || !name) return [];
  const figure = entry.record.figures[field];
  return [{ day: on, kind, entry, name, before: textOf(before, figure, page), after: textOf(after, figure, page) }];
}

/** A figure by its label; a way by where it leads, as the log has it: `distance motorway road A15`. */
function nameOf(entry: Entry, field: string, page: Page): string | undefined {
  const { say, t } = page;
  const [measure, kind, mode, ...to] = field.split(' ');
  if (to.length > 0) {
    const ways = 'distances' in entry.record ? entry.record.distances : [];
    const names = ways.map((way) => way.to).filter((name) => typeof name !== 'string');
    const found = names.find((name) => Object.values(name)[0] === to.join(' '));
    return measure && kind && mode ? `${found ? say(found) : to.join(' ')} (${t(`modes.${mode}`)})` : undefined;
  }
  const figure = entry.record.figures[field];
  return figure?.label || standardFigures.has(field) ? figureLabel(field, figure, page) : undefined;
}

function textOf(told: FigureChange['before'], figure: Figure | undefined, page: Page): string | undefined {
  if (!told) return undefined;
  return `${amountOf(told, figure, page)} (${shortDay(told.asOf, page)})`;
}

/** As the figure is written today; as the log has it where its unit is none any more. */
function amountOf({ value, unit: code }: NonNullable<FigureChange['before']>, figure: Figure | undefined, page: Page) {
  const { data: known } = unit.safeParse(code);
  if (known === undefined) return `${typeof value === 'number' ? value : `${value.min}\u2013${value.max}`} ${code}`;
  return page.formats.amount({ value, unit: known, ...(figure?.qualifier && { qualifier: figure.qualifier }) }, page.t);
}

/** Confirmed on a day without another value, or overdue since one. */
function figureChanges(entry: Entry, told: ReadonlyMap<string, string>, page: Page): Change[] {
  const { sources } = page.site.region;
  return Object.entries(entry.record.figures).flatMap(([field, figure]): Change[] => {
    const name = nameOf(entry, field, page);
    if (!name) return [];
    const change = (kind: ChangeKind, day: string): Change[] =>
      (told.get(`${entry.key}#${field}`) ?? '') >= day
        ? []
        : [{ day, kind, entry, name, before: undefined, after: undefined }];
    if (isOverdue(figure, sources, page.site.asOf)) return change('lapsed', addDays(reviewDue(figure, sources), 1));
    return figure.checked ? change('confirmed', figure.checked) : [];
  });
}

/** That a site may be had was confirmed, or counts no longer. */
function siteChanges(entry: Entry, page: Page): Change[] {
  if (entry.kind !== 'sites') return [];
  const site = entry as Entry<'sites'>;
  const { availability } = site.record;
  const until = confirmedUntil(availability);
  if (until === undefined) return [];
  const isOver = until < page.site.asOf;
  return [
    {
      day: isOver ? addDays(until, 1) : availability.confirmedOn!,
      kind: isOver ? 'lapsed' : 'confirmed',
      entry,
      name: page.t('fields.availability'),
      before: undefined,
      after: availabilityOf(site, page).text,
    },
  ];
}

/** A programme that takes no more applications. */
function programmeChanges(entry: Entry, page: Page): Change[] {
  if (entry.kind !== 'programmes') return [];
  const programme = entry as Entry<'programmes'>;
  const until = programme.record.term?.value.until;
  if (!until || !hasEnded(programme.record, page.site.asOf)) return [];
  return [
    {
      day: addDays(until, 1),
      kind: 'lapsed',
      entry,
      name: page.t('fields.term'),
      before: undefined,
      after: programmeStateOf(programme, page).text,
    },
  ];
}
