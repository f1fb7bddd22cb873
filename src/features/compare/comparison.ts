import type { Language } from '../../locales/languages.ts';
import { type Page, pageOf } from '../../routes/page.ts';
import { entriesOf } from '../../routes/site.ts';
import type { ComparedKind } from '../../routes/compared-kinds.ts';
import type { Core } from '../../schemas/basics.ts';
import { destinations } from '../../schemas/profile.ts';
import type { Entry } from '../../schemas/region.ts';
import {
  allRowsOf,
  blankProfile,
  profileFor,
  type ProfileGroup,
  profileOf,
  type ProfileRow,
} from '../../facts/profile-rows.ts';
import { nearestOf } from '../../facts/site-facts.ts';
import { availabilityOf } from '../../facts/availability.ts';

export type ComparedEntry = Entry<ComparedKind>;

/** More entries than these are no table any more: then a page holds those its address asks for. */
export const maxColumns = 40;

/** Where a page with too many entries for a table finds their pages. */
export const compareIndexPath = (kind: ComparedKind, { path }: Language) => `/${path}/compare-${kind}.json`;

/** Entries side by side: one column each, and a row for every field that one of them may state. */
export interface Comparison {
  /** Empty where there are too many: columns then come from the profiles. */
  columns: { entry: ComparedEntry; name: string; href: string; core: Core }[];
  groups: ComparedGroup[];
  /** Labels of the rows that none of them states. */
  open: string[];
  /** What all that is stated in a row shares, to be read once below the table instead of in each cell. */
  footnotes: Footnote[];
}

interface Footnote {
  labels: string[];
  note: string;
}

interface ComparedGroup {
  /** None above what says where and whether. */
  heading: string | undefined;
  rows: ComparedRow[];
}

interface ComparedRow {
  field: string;
  label: string;
  /** Undefined where the field is no part of that entry's profile. */
  cells: (ProfileRow | undefined)[];
}

/** The entries of a kind in the editors' order, with the rows of all their profiles in a fixed order. */
export function comparisonOf(kind: ComparedKind, page: Page, most = maxColumns): Comparison {
  const entries: ComparedEntry[] = entriesOf(page.site, kind);
  if (entries.length > most) return { columns: [], groups: emptyRows(entries, page), open: [], footnotes: [] };
  const all = unionOf(entries.map((entry) => wholeProfile(entry, page)));
  const groups = all
    .map(({ heading, rows }) => ({ heading, rows: rows.filter(isStated) }))
    .filter(({ rows }) => rows.length > 0);
  const open = all.flatMap(({ rows }) => rows.filter((row) => !isStated(row)).map(({ label }) => label));
  return {
    columns: entries.map((entry) => ({
      entry,
      name: page.name(entry.key),
      href: page.href(entry.key),
      core: entry.record.core,
    })),
    open,
    ...withFootnotes(groups),
  };
}

const isStated = ({ cells }: ComparedRow) => cells.some((cell) => cell?.value !== undefined);

/**
 * The rows alone: all that the profiles of these entries may have, whichever of them state it. What they
 * would cite is no source of this page.
 */
function emptyRows(entries: ComparedEntry[], { site, route, language }: Page): ComparedGroup[] {
  const aside = pageOf(site, route, language);
  const profiles = [...new Set(entries.map(profileFor))].filter((profile) => profile !== undefined);
  const groups = unionOf(
    profiles.map((profile) => withElsewhere(blankProfile(profile, aside), elsewhereOf(entries[0]!, aside))),
  );
  return groups.map(({ heading, rows }) => ({ heading, rows: rows.map((row) => ({ ...row, cells: [] })) }));
}

const wholeProfile = (entry: ComparedEntry, page: Page): ProfileGroup[] =>
  withElsewhere(profileOf(entry, page) ?? [], elsewhereOf(entry, page));

/** Where a site is and whether it is to be had comes before its facts, the ways of a location after them. */
const withElsewhere = (facts: ProfileGroup[], elsewhere: ProfileGroup): ProfileGroup[] =>
  elsewhere.group === 'offer' ? [elsewhere, ...facts] : [...facts, elsewhere];

/** What a profile's page says outside its facts; the same rows for every entry of a kind. */
export const elsewhereOf = (entry: ComparedEntry, page: Page): ProfileGroup =>
  entry.kind === 'sites' ? offerOf(entry as Entry<'sites'>, page) : waysOf(entry, page);

const offerOf = (entry: Entry<'sites'>, page: Page): ProfileGroup => ({
  group: 'offer',
  heading: '',
  rows: [placeRow(entry, page), availabilityRow(entry, page)],
  furtherRows: [],
});

const placeRow = ({ record }: Entry<'sites'>, { t, say }: Page): ProfileRow => ({
  field: 'municipality',
  label: t('compare.place'),
  value: say(record.municipality),
  dating: undefined,
});

function availabilityRow(entry: Entry<'sites'>, page: Page): ProfileRow {
  const { text } = availabilityOf(entry, page);
  return { field: 'availability', label: page.t('compare.availability'), value: text, dating: undefined };
}

const waysOf = (entry: ComparedEntry, page: Page): ProfileGroup => ({
  group: 'ways',
  heading: page.t('compare.ways'),
  rows: Object.keys(destinations).map((destination) => nearestOf(destination, entry, page)),
  furtherRows: [],
});

/**
 * Every field once, where it comes first: the profiles of land and of centres have most in common. What
 * only some profiles show, since few can state it, is open in the others.
 */
function unionOf(profiles: ProfileGroup[][]): ComparedGroup[] {
  const columns = profiles.map((groups) => new Map(groups.flatMap(allRowsOf).map((row) => [row.field, row])));
  const further = new Set(profiles.flat().flatMap(({ furtherRows }) => furtherRows.map(({ field }) => field)));
  const open = (field: string, label: string): ProfileRow | undefined =>
    further.has(field) ? { field, label, value: undefined, dating: undefined } : undefined;
  const placed = new Set<string>();
  return [...Map.groupBy(profiles.flat(), ({ group }) => group).values()]
    .map((same) => ({
      heading: same[0]!.heading || undefined,
      rows: [...same.flatMap(({ rows }) => rows), ...same.flatMap(({ furtherRows }) => furtherRows)]
        .filter(({ field }) => !placed.has(field) && placed.add(field))
        .map(({ field, label }) => ({
          field,
          label,
          cells: columns.map((column) => column.get(field) ?? open(field, label)),
        })),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** Takes notes that belong to a row as a whole out of its cells; rows with the same note share a footnote. */
function withFootnotes(groups: ComparedGroup[]): Pick<Comparison, 'groups' | 'footnotes'> {
  const byNote = Map.groupBy(
    groups.flatMap(({ rows }) => rows),
    sharedNote,
  );
  const footnotes = [...byNote].flatMap(([note, rows]) =>
    note ? [{ labels: rows.map(({ label }) => label), note }] : [],
  );
  const relieved = groups.map((group) => ({
    ...group,
    rows: group.rows.map((row) => (sharedNote(row) ? { ...row, cells: row.cells.map(withoutNote) } : row)),
  }));
  return { groups: relieved, footnotes };
}

/** The note of every value in a row of several, where it is the same. */
function sharedNote({ cells }: ComparedRow): string | undefined {
  const [first, ...others] = cells.flatMap((cell) => (cell?.value === undefined ? [] : [cell.dating?.note]));
  return others.length > 0 && others.every((note) => note === first) ? first : undefined;
}

const withoutNote = (cell: ProfileRow | undefined) =>
  cell?.dating ? { ...cell, dating: { ...cell.dating, note: undefined } } : cell;
