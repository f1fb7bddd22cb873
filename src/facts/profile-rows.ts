import { multiplierField, taxBurdenOf } from './trade-tax.ts';
import { entryOf } from '../routes/site.ts';
import type { Page } from '../routes/page.ts';
import type { Localised } from '../schemas/basics.ts';
import type { Figure } from '../schemas/figures/figure.ts';
import { centreProfile, type FieldGroup, fieldOfRow, locationProfile, siteProfile } from '../schemas/profile.ts';
import type { Entry } from '../schemas/region.ts';
import { statementFields } from '../schemas/site-fields/site-fields.ts';
import { computedViewOf } from './computed-view.ts';
import { type Dating, figureViewOf } from './figure-view.ts';
import { programmeProfileOf } from './programme-view.ts';
import { statedViewOf } from './stated-text.ts';
import { isStated } from './statements.ts';
import { statersOf } from './staters.ts';
import { capacitiesOf, contactOf, fundingAreaOf, nearestOf } from './site-facts.ts';

export interface ProfileRow {
  field: string;
  label: string;
  /** Undefined where the record does not state it. */
  value: string | undefined;
  /** What euros are in the readers' currency. */
  equivalent?: string | undefined;
  dating: Dating | undefined;
  /** The value is an official spelling and stays as it is in every language. */
  isOfficial?: boolean;
  /** The value is the name of a page, which is here. */
  href?: string;
  /** What belongs to the value and has a date of its own: how much of a utility there is. */
  details?: Omit<ProfileRow, 'details'>[];
}

export interface ProfileGroup {
  group: string;
  heading: string;
  /** The same for every entry of a kind. */
  rows: ProfileRow[];
  /** Those few entries can state, where this one does. */
  furtherRows: ProfileRow[];
}

/** All rows of a group, in their order. */
export const allRowsOf = ({ rows, furtherRows }: Pick<ProfileGroup, 'rows' | 'furtherRows'>): ProfileRow[] => [
  ...rows,
  ...furtherRows,
];

/** The same of an entry's whole profile; none for kinds that have no profile. */
export const profileRowsOf = (entry: Entry, page: Page): ProfileRow[] =>
  (profileOf(entry, page) ?? []).flatMap(allRowsOf);

/** The fixed rows of an entry's profile; undefined for kinds that have none. */
export function profileOf(entry: Entry, page: Page): ProfileGroup[] | undefined {
  if (entry.kind === 'programmes') return programmeProfileOf(entry as Entry<'programmes'>, page);
  const profile = profileFor(entry);
  return profile?.map(({ group, fields, whenStated = [] }) => ({
    group,
    heading: page.t(`groups.${group}`),
    rows: fields.flatMap((field) => rowOf(field, entry, page)).filter((row) => isWanting(row, entry)),
    furtherRows: whenStated.flatMap((field) => rowOf(field, entry, page)).filter(({ value }) => value !== undefined),
  }));
}

/** Whether a row belongs there without a value: a region has no district, and levies no tax. */
const isWanting = ({ field, value }: ProfileRow, { record }: Entry): boolean =>
  value !== undefined || !('type' in record && record.type === 'region' && ofMunicipalities.includes(field));

const ofMunicipalities = ['district', 'districts', 'tradeTaxRate', 'tradeTax', 'taxBurden', 'propertyTaxB'];

/** A municipality's multiplier and what follows from it, as in its profile. */
export const taxRowsOf = (entry: Entry, page: Page): ProfileRow[] => rowOf(multiplierField, entry, page);

/** The table of an entry's rows; undefined for kinds that have none. */
export function profileFor(entry: Entry): readonly FieldGroup[] | undefined {
  if (entry.kind === 'locations') return locationProfile;
  if (entry.kind !== 'sites') return undefined;
  return (entry as Entry<'sites'>).record.kind === 'centre' ? centreProfile : siteProfile;
}

/** The rows of a table with nothing stated: all that an entry with this profile may have. */
export const blankProfile = (profile: readonly FieldGroup[], page: Page): ProfileGroup[] =>
  profile.map(({ group, fields, whenStated = [] }) => ({
    group,
    heading: page.t(`groups.${group}`),
    rows: fields.flatMap((field) => blankRows(field, page)),
    furtherRows: whenStated.flatMap((field) => blankRows(field, page)),
  }));

function blankRows(field: string, page: Page): ProfileRow[] {
  const computed = field === multiplierField && page.site.region.config.tradeTax ? computedFields : [];
  return [field, ...computed].map((field) => ({ ...headOf(field, page), value: undefined, dating: undefined }));
}

/** How a field of the table is called in a row, and on the page. */
function headOf(field: string, { t }: Page): Pick<ProfileRow, 'field' | 'label'> {
  const name = field.replace(/^@|^to:/, '');
  const label = field.startsWith('@') && statementFields.get(name)?.label;
  return { field: name, label: t(`fields.${label || name}`) };
}

function rowOf(field: string, entry: Entry, page: Page): ProfileRow[] {
  const known = entry.kind === 'sites' ? fieldOfRow.get(field) : undefined;
  const staters = known ? statersOf(entry as Entry<'sites'>, known, page.site) : [];
  if (staters.length === 0 || staters[0] === entry) return ownRow(field, entry, page);
  const told = staters.map((stater) => ({
    rows: ownRow(field, stater, page),
    from: page.name(stater.key),
  }));
  const [{ rows, from }] = told as [(typeof told)[number]];
  if (told.length === 1) return rows.map((row) => ({ ...row, dating: of(from, row.dating, page) }));
  // Each part has its own answer, with a date of its own.
  const details = told.flatMap(({ rows, from }) => rows.map((row) => ({ ...row, label: from })));
  return [{ ...headOf(field, page), value: page.t('profile.byPart'), dating: undefined, details }];
}

/** Whose statement it is, where it says nothing narrower itself. */
const of = (name: string, dating: Dating | undefined, { t }: Page): Dating | undefined =>
  dating && { ...dating, scope: dating.scope ?? t('profile.scopeOf', { scope: name }) };

function ownRow(field: string, entry: Entry, page: Page): ProfileRow[] {
  const [, destination] = field.split('to:');
  if (destination) return [nearestOf(destination, entry as Entry<'sites'>, page)];
  return field.startsWith('@') ? statedRow(field, entry, page) : figureRow(field, entry, page);
}

function figureRow(field: string, entry: Entry, page: Page): ProfileRow[] {
  const { figure, holder } = figureOf(field, entry, page);
  // "Planned area" says already that it is a plan.
  const shown = field === 'areaPlanned' && figure ? { ...figure, status: 'actual' as const } : figure;
  const view = shown && { ...figureViewOf(shown, page, 'table'), ...(holder && { scope: holder }) };
  const alternative = inOnePiece.find((name) => name !== field);
  // Either says how much there is in one piece; only one of the two rows is ever open.
  if (!figure && inOnePiece.includes(field) && entry.record.figures[alternative!]) return [];
  // A price is a figure or a text; only one of the two rows is ever open.
  if (field === 'price' && !figure) return [];
  const row = { ...headOf(field, page), value: view?.text, dating: view };
  return [{ ...row, equivalent: view?.equivalent }, ...(field === multiplierField ? computedRows(entry, page) : [])];
}

const inOnePiece: readonly string[] = ['areaContiguous', 'largestPlot'];

function statedRow(field: string, entry: Entry, page: Page): ProfileRow[] {
  const name = field.slice(1);
  const record = entry.record as unknown as Record<string, unknown>;
  if (name === 'price' && entry.record.figures.price) return [];
  const row = { ...headOf(field, page), isOfficial: statementFields.get(name)?.isOfficial === true };
  if (name === 'contact') return [{ ...row, ...contactOf(entry, page), isOfficial: true }];
  if (name === 'fundingArea') return [{ ...row, ...fundingAreaOf(entry as Entry<'sites'>, page) }];
  const value = record[name];
  if (!isStated(value))
    return [{ ...row, value: value === undefined ? undefined : page.say(value as Localised), dating: undefined }];
  const { text, dating } = statedViewOf(name, value, page);
  const details = name === 'utilities' ? capacitiesOf(entry as Entry<'sites'>, page) : [];
  return [{ ...row, value: text, dating, ...(details.length > 0 && { details }) }];
}

const computedFields = ['tradeTax', 'taxBurden'] as const;

/** What follows from a municipality's multiplier; the same rows in every profile of a region that computes it. */
function computedRows(entry: Entry, page: Page): ProfileRow[] {
  if (!page.site.region.config.tradeTax) return [];
  const burden = taxBurdenOf(entry, page.site);
  return computedFields.map((field) => {
    const computed = burden?.[field];
    const view = computed && computedViewOf(computed, page, 'table');
    const dating = view && { ...view, scope: view.from, note: page.t('tax.caveat') };
    return { field, label: page.t(`fields.${field}`), value: dating?.text, dating };
  });
}

/** An entry's own figure, or the one it borrows and the name of the entry that holds it. */
function figureOf(
  field: string,
  { record }: Entry,
  { site, name, t }: Page,
): { figure: Figure | undefined; holder?: string } {
  const lender = 'borrows' in record ? record.borrows[field] : undefined;
  if (record.figures[field] || !lender) return { figure: record.figures[field] };
  return { figure: entryOf(site, lender).record.figures[field], holder: t('profile.scopeOf', { scope: name(lender) }) };
}
