import type { z } from 'astro/zod';
import type { PublishedEntry } from './collection.ts';
import type * as shapes from './shapes.ts';

type Words = z.infer<typeof shapes.words>;
type Source = z.infer<typeof shapes.source>;

/** One value of an entry, with what is known of it; what is not known is left out. */
export interface Row {
  /** Where it stands in the JSON: `figures.population`, `plan.stage`, `distances.airport.road`. */
  field: string;
  language?: string;
  value?: string | number | boolean;
  min?: number | null;
  max?: number | null;
  unit?: string;
  qualifier?: string | null;
  status?: string | null;
  asOf?: string | null;
  reviewDue?: string;
  underReview?: boolean;
  label?: Words;
  scope?: Words | null;
  note?: Words | null;
  computedFrom?: string[];
  sources?: Source[];
}

/** Every value of an entry, one by one; `languages` are the keys texts are told apart by. */
export function rowsOf(entry: PublishedEntry, languages: ReadonlySet<string>): Row[] {
  return Object.entries(entry)
    .filter(([name]) => name !== 'id')
    .flatMap(([name, value]) => valuesIn(value, name, languages));
}

function valuesIn(value: unknown, field: string, languages: ReadonlySet<string>): Row[] {
  if (value === null || value === undefined) return [];
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return [{ field, value }];
  if (Array.isArray(value)) return value.flatMap((item: unknown) => valuesIn(item, placeOf(item, field), languages));
  if (isSource(value)) return [{ field, value: value.title, sources: [value] }];
  if (isDated(value)) return datedRows(value, field, languages);
  return Object.entries(value).flatMap(([key, inner]) =>
    languages.has(key)
      ? valuesIn(inner, field, languages).map((row) => ({ ...row, language: key }))
      : valuesIn(inner, `${field}.${key}`, languages),
  );
}

function datedRows({ value, to, ...dated }: Dated, field: string, languages: ReadonlySet<string>): Row[] {
  const known = { ...dated, ...(to && { label: to }) };
  const rows = valuesIn(value, field, languages);
  // A range has no value of its own, nor has what is under review.
  return rows.length > 0 ? rows.map((row) => ({ ...known, ...row })) : [{ field, ...known }];
}

type Dated = Omit<Row, 'field' | 'value'> & { value: unknown; to?: Words };

const isDated = (value: object): value is Dated => 'underReview' in value;
const isSource = (value: object): value is Source => 'accessed' in value;

const isWay = (item: unknown): item is { kind: string; mode: string } =>
  typeof item === 'object' && item !== null && 'mode' in item;

const placeOf = (item: unknown, field: string) => (isWay(item) ? `${field}.${item.kind}.${item.mode}` : field);
