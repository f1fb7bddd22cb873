import { partsOf, wholesOf } from '../routes/neighbours.ts';
import type { Site } from '../routes/site.ts';
import type { Entry } from '../schemas/region.ts';
import type { SiteField } from '../schemas/site-fields/field.ts';

type SiteEntry = Entry<'sites'>;

/**
 * The sites whose records answer for a field of a site: its own; where that is silent, the nearest whole it lies in, or
 * the parts it is made of, as the table of fields allows (`shared`). Several only where it is several parts. Empty where
 * nobody states it.
 */
export function statersOf(entry: SiteEntry, field: SiteField, site: Site): SiteEntry[] {
  if (states(entry, field)) return [entry];
  const { shared } = field;
  const whole = shared && shared !== 'up' && wholesOf(site, entry).find((whole) => states(whole, field));
  if (whole) return [whole];
  return shared && shared !== 'down' ? partsStating(entry, field, site, new Set([entry.id])) : [];
}

/** Parts of the same kind, for a building says nothing of the land it stands on; a silent part is asked for its own. */
function partsStating(entry: SiteEntry, field: SiteField, site: Site, asked: Set<string>): SiteEntry[] {
  return partsOf(site, entry)
    .filter(({ id, record }) => record.kind === entry.record.kind && !asked.has(id) && asked.add(id))
    .flatMap((part) => (states(part, field) ? [part] : partsStating(part, field, site, asked)));
}

function states({ record }: SiteEntry, field: SiteField): boolean {
  const { name } = field;
  switch (field.of) {
    case 'figure':
      return record.figures[name] !== undefined;
    case 'way':
      return record.distances.some(({ kind }) => field.to.includes(kind));
    default:
      return (record as unknown as Record<string, unknown>)[name] !== undefined;
  }
}
