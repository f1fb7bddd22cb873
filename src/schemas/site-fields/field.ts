import type { z } from 'astro/zod';
import { type Distance, type Figure, stated } from '../figures/figure.ts';

/** A piece of land, or a building with rooms to let. */
export type SiteKind = 'land' | 'centre';

/**
 * Everything the house has to know of one field of a site. Profile, comparison, open data, finder, completeness and
 * structured data are made of it; its words stand in the interface texts under `fields.<label>`.
 */
export type SiteField = FigureField | StatementField | WayField | RecordField;

interface Common {
  name: string;
  /** The group of the profile it has a row in. */
  group?: Partial<Record<SiteKind, Group>>;
  /** Few sites can state it: a row only where one does. */
  whenStated?: boolean;
  /** Key of its name under `fields.`, where that is not its own. */
  label?: string;
  /** Who else may state it, where the record of a site does not; without this nobody else. */
  shared?: Sharing;
  /** Told to machines in the page's structured data; figures are, where they are the page's headlines. */
  isStructured?: boolean;
  /** How investors ask for it, where it answers them alone. */
  wanted?: Wanted;
  /** How the finder asks for it. */
  filter?: Filter;
}

/**
 * Which way a field goes between a whole and the parts of its ground: what serves all of it, from the whole to its parts
 * (`down`); what holds for a piece of it, from the parts to the whole (`up`). Areas and prices go neither way: hectares
 * would be added twice, and a price is that of one plot.
 */
export type Sharing = 'down' | 'up' | 'both';

export type Group = 'size' | 'rooms' | 'planning' | 'price' | 'supply' | 'access' | 'onSite' | 'holders';

/** A number of `figures`. */
export interface FigureField extends Common {
  of: 'figure';
}

/** A dated statement that is no number. */
export interface StatementField extends Common {
  of: 'statement';
  /** What is stated, and the field of the record it stands in with its day and source. */
  value: z.ZodType;
  shape: z.ZodType;
  reads: Reading;
  /** A name, which is the same in every language. */
  isOfficial?: boolean;
  description?: string;
}

/** The nearest of what a way may lead to. */
export interface WayField extends Common {
  of: 'way';
  to: readonly Distance['kind'][];
}

/** Another field of the record, with a row in the profile. */
export interface RecordField extends Common {
  of: 'record';
}

/**
 * What kind of words a statement is: a text per language, a list of such, names, a text that is the same in all of them,
 * one or several codes with words of their own (`<field>.<code>`), a day, or the stage of a plan.
 */
export type Reading = 'words' | 'wordList' | 'names' | 'text' | 'code' | 'codes' | 'day' | 'plan';

export interface Wanted {
  /** In the words of the editors, with the heading it stands under. */
  name: string;
  topic: string;
  /** The World Bank's benchmark of promotion websites (GIPB), the site selection data standards (IEDC). */
  asked: readonly ('GIPB' | 'IEDC')[];
  /** How early it is asked of such a site. */
  rank: Partial<Record<SiteKind, number>>;
}

export type Filter = { rank: number } & (
  | { ask: 'codes' }
  /** Whether any of these codes is stated. */
  | { ask: 'present'; codes: readonly string[] }
  /** At least so much, in this unit. */
  | { ask: 'atLeast'; steps: readonly number[]; unit: Figure['unit'] }
  /** At most so far, in kilometres. */
  | { ask: 'within'; steps: readonly number[] }
  /** A day that comes within so many months of the reference date. */
  | { ask: 'inMonths'; steps: readonly number[] }
);

type Rest<F> = Omit<F, 'of' | 'name' | 'value' | 'shape' | 'to'>;

export const figureField = <N extends string>(name: N, rest: Rest<FigureField>) => ({
  of: 'figure' as const,
  name,
  ...rest,
});

export function statementField<N extends string, V extends z.ZodType>(name: N, value: V, rest: Rest<StatementField>) {
  const shape = stated(value).optional();
  const { description } = rest;
  return { of: 'statement' as const, name, value, shape: description ? shape.meta({ description }) : shape, ...rest };
}

export const wayField = <N extends string>(name: N, to: readonly Distance['kind'][], rest: Rest<WayField>) => ({
  of: 'way' as const,
  name,
  to,
  ...rest,
});

export const recordField = <N extends string>(name: N, rest: Rest<RecordField>) => ({
  of: 'record' as const,
  name,
  ...rest,
});
