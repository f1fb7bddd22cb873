import type { Page } from '../routes/page.ts';
import type { Stated } from '../schemas/figures/figure.ts';
import { isOverdue } from '../schemas/figures/review.ts';
import type { Entry } from '../schemas/region.ts';

/** A dated statement of an entry, by its field; undefined where its record states none. */
export const statementOf = ({ record }: Pick<Entry, 'record'>, name: string): Stated<unknown> | undefined =>
  (record as unknown as Record<string, Stated<unknown> | undefined>)[name];

/** The same, unless it is under review (P1). */
export function currentStatement(
  entry: Pick<Entry, 'record'>,
  name: string,
  { site }: Page,
): Stated<unknown> | undefined {
  const stated = statementOf(entry, name);
  return stated && !isOverdue(stated, site.region.sources, site.asOf) ? stated : undefined;
}

/** Whether what a record holds is a statement with its day, and no plain field such as a kind. */
export const isStated = (held: unknown): held is Stated<unknown> =>
  typeof held === 'object' && held !== null && 'asOf' in held;
