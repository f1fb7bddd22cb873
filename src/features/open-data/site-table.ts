import { availabilityOf } from '../../facts/availability.ts';
import { figureLabel } from '../../facts/figure-label.ts';
import { figureViewOf, shortDay } from '../../facts/figure-view.ts';
import { nearestWay } from '../../facts/nearest-way.ts';
import { statersOf } from '../../facts/staters.ts';
import { statedText } from '../../facts/stated-text.ts';
import { statementOf } from '../../facts/statements.ts';
import { conventionOf } from '../../locales/formats/conventions.ts';
import type { Language } from '../../locales/languages.ts';
import { type Cell, csvText } from '../../output/csv.ts';
import { type Page, pageOf } from '../../routes/page.ts';
import { deskFor } from '../../routes/desks.ts';
import { oncePer } from '../../routes/reads.ts';
import { entriesOf, routeOf, type Site } from '../../routes/site.ts';
import type { Distance, Figure } from '../../schemas/figures/figure.ts';
import { isOverdue } from '../../schemas/figures/review.ts';
import type { Entry } from '../../schemas/region.ts';
import type { SiteField } from '../../schemas/site-fields/field.ts';
import { siteFields } from '../../schemas/site-fields/site-fields.ts';

type SiteEntry = Entry<'sites'>;

/** U+FEFF: a spreadsheet opens the file as UTF-8 by it, with a double click. */
const byteOrderMark = '\uFEFF';

/**
 * The same as a CSV file. Where a language writes a decimal comma, cells are divided by semicolons, as spreadsheets there
 * expect.
 */
export function siteTableOf(site: Site, language: Language): string {
  const decimal = conventionOf(language.key).signs.decimal ?? '.';
  const written = siteRowsOf(site, language).map((row) =>
    row.map((cell) => (typeof cell === 'number' ? String(cell).replace('.', decimal) : cell)),
  );
  return byteOrderMark + csvText(written, decimal === ',' ? ';' : ',');
}

/**
 * The sites of a region as a table, one row each below the heads in the words of a language with their units: numbers as
 * numbers, beside each value its day; at the end what a reader of the values must know, what else the site states, whose
 * statements are not its own, and whom to ask. What is under review is left out.
 */
export const siteRowsOf = (site: Site, language: Language): readonly Cell[][] => rowsIn(site)(language);

/** A file and a workbook are made of them. */
const rowsIn = oncePer((site: Site) => oncePer((language: Language) => readRows(site, language)));

function readRows(site: Site, language: Language): Cell[][] {
  const page = pageOf(site, routeOf(site, 'overview/sites', language), language);
  const sites = entriesOf(site, 'sites');
  const columns = siteFields
    .filter(({ group, of }) => group && of !== 'record')
    .flatMap((field) => columnsOf(field, sites, page));
  const heads = [
    'id',
    page.t('data.name'),
    page.t('compare.place'),
    page.t('fields.state'),
    page.t('compare.availability'),
  ];
  const ends = [page.t('data.notes'), page.t('data.further'), page.t('data.heldBy'), page.t('fields.contact'), 'URL'];
  const rows = sites.map((entry): Cell[] => [
    entry.id,
    page.name(entry.key),
    page.say(entry.record.municipality),
    page.say(entry.record.state),
    availabilityOf(entry, page).text,
    ...columns.map(({ cell }) => cell(entry)),
    notesOf(entry, page),
    furtherOf(entry, page),
    othersOf(entry, page),
    contactOf(entry, page),
    site.origin + page.href(entry.key),
  ]);
  return [[...heads, ...columns.map(({ head }) => head), ...ends], ...rows];
}

interface Column {
  head: string;
  cell: (entry: SiteEntry) => Cell;
}

/** The columns of a field some site states: its value, the upper end where one is a range, and its day. */
function columnsOf(field: SiteField, sites: SiteEntry[], page: Page): Column[] {
  const stated = new Map(sites.map((entry) => [entry, valueOf(field, entry, page)]));
  const values = [...stated.values()].filter((value) => value !== undefined);
  const [first] = values;
  if (!first) return [];
  const name = page.t(`fields.${field.label ?? field.name}`);
  const unit = first.unit ? unitOf(first.unit, page) : '';
  // A column has one unit; an amount in another one says so itself.
  const inUnit = (value: Value | undefined): Cell =>
    value?.unit && value.unit !== first.unit && typeof value.value === 'number'
      ? page.formats.amount({ value: value.value, unit: value.unit }, page.t)
      : value?.value;
  const until = values.some(({ max }) => max !== undefined);
  return [
    { head: name + unit, cell: (entry) => inUnit(stated.get(entry)) },
    ...(until
      ? [{ head: page.t('data.until', { field: name }) + unit, cell: (entry: SiteEntry) => stated.get(entry)?.max }]
      : []),
    ...(field.of === 'way'
      ? [{ head: page.t('data.whereTo', { field: name }), cell: (entry: SiteEntry) => stated.get(entry)?.to }]
      : []),
    { head: page.t('data.dayOf', { field: name }), cell: (entry) => dayOf(stated.get(entry), page) },
  ];
}

/** ` (ha)`; nothing for what is only counted, which its name says already. */
function unitOf(unit: NonNullable<Value['unit']>, { formats, t }: Page): string {
  const [one, two] = [1, 2].map((value) => formats.amount({ value, unit }, t).replace(/^[\d\s\u00a0]+/, ''));
  return one === two ? ` (${one})` : '';
}

/** As the records have it, which sorts (ISO 8601); in words where there is none. */
const dayOf = (value: Value | undefined, page: Page): Cell =>
  value?.asOf === 'undated' ? shortDay(value.asOf, page) : value?.asOf;

interface Value {
  value: Cell;
  max?: number | undefined;
  unit?: Figure['unit'];
  asOf: string;
  /** Where a way leads. */
  to?: string;
}

/** What a field says of a site, by its own record or that of another that answers for it. */
function valueOf(field: SiteField, entry: SiteEntry, page: Page): Value | undefined {
  const [stater] = statersOf(entry, field, page.site);
  if (!stater) return undefined;
  const { name } = field;
  if (field.of === 'figure') return amountOf(stater.record.figures[name], page);
  if (field.of === 'way') {
    const way = nearestWay(stater.record.distances, field.to, page);
    const amount = amountOf(way, page);
    return way && amount && { ...amount, to: page.say(way.to) };
  }
  const stated = statementOf(stater, name);
  if (!stated || isOverdue(stated, page.site.region.sources, page.site.asOf)) return undefined;
  return { value: statedText(name, stated.value, page), asOf: stated.asOf };
}

function amountOf(figure: Figure | Distance | undefined, { site }: Page): Value | undefined {
  if (!figure || isOverdue(figure, site.region.sources, site.asOf)) return undefined;
  const { value, unit, asOf } = figure;
  return typeof value === 'number' ? { value, unit, asOf } : { value: value.min, max: value.max, unit, asOf };
}

/** Which fields another site states, with its name: nothing is given away as a site's own that is not. */
const othersOf = (entry: SiteEntry, page: Page): string =>
  siteFields
    .filter(({ of }) => of !== 'record')
    .flatMap((field) => {
      const [stater] = statersOf(entry, field, page.site);
      return stater && stater !== entry
        ? [`${page.t(`fields.${field.label ?? field.name}`)}: ${page.name(stater.key)}`]
        : [];
    })
    .join(' | ');

/** What a value must not be read without: that it is about, a plan, of other ground, and its note. */
const notesOf = ({ record: { figures } }: SiteEntry, page: Page): string =>
  siteFields
    .flatMap(({ name, of }) => {
      const figure = of === 'figure' ? figures[name] : undefined;
      return figure ? noteOf(name, figure, page) : [];
    })
    .join(' | ');

function noteOf(name: string, figure: Figure, page: Page): string[] {
  const { isOverdue: isOld, text, status, scope, note } = figureViewOf(figure, page);
  if (isOld || !(figure.qualifier ?? status ?? scope ?? note)) return [];
  const said = [figure.qualifier || status ? text : '', scope ?? '', note ?? ''].filter(Boolean).join('. ');
  return [`${figureLabel(name, figure, page)}: ${said}`];
}

/** Figures that are no field of every site, with their days. */
const furtherOf = ({ record: { figures } }: SiteEntry, page: Page): string =>
  Object.entries(figures)
    .filter(([name]) => !named.has(name))
    .flatMap(([name, figure]) => {
      const { isOverdue: isOld, text, short, note } = figureViewOf(figure, page);
      return isOld ? [] : [`${figureLabel(name, figure, page)}: ${text} (${short})${note ? `. ${note}` : ''}`];
    })
    .join(' | ');

const named: ReadonlySet<string> = new Set(siteFields.map(({ name }) => name));

/** Whom to ask: name, telephone, e-mail. */
function contactOf(entry: SiteEntry, { site, formats }: Page): string {
  const { name, phone, email } = deskFor(site, entry).record;
  return [name, phone && formats.phone(phone), email].filter(Boolean).join(', ');
}
