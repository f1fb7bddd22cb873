import type { Entry } from '../../schemas/region.ts';

type Path = (string | number)[];

/** A value with a date and a source: a figure, a distance or a statement. */
export interface Dated {
  asOf: string;
  source: string | string[];
  status?: string;
  class?: 'durable' | 'yearly' | 'listing';
  reviewBy?: string;
  checked?: string;
}

/** What an entry states with a date and a source, and where. */
export function datedOf({ record }: Entry): { at: Path; value: Dated }[] {
  return Object.entries(record).flatMap(([field, value]: [string, unknown]) => {
    const inner = typeof value === 'object' && value !== null && !isDated(value) ? Object.entries(value) : [];
    return [
      ...(isDated(value) ? [{ at: [field], value }] : []),
      ...inner.flatMap(([key, item]: [string, unknown]) =>
        isDated(item) ? [{ at: [field, Array.isArray(value) ? Number(key) : key], value: item }] : [],
      ),
    ];
  });
}

export function isDated(value: unknown): value is Dated {
  return typeof value === 'object' && value !== null && 'asOf' in value && 'source' in value;
}
