import type { Entry } from '../schemas/region.ts';
import { entriesOf, entryOf, type Site } from './site.ts';

type SiteEntry = Entry<'sites'>;

const most = 8;

/**
 * The sites next to a site: the whole it is a part of and the other parts, then those its editors name, then
 * what else lies in the same municipality, in the editors' order.
 */
export function neighboursOf(site: Site, entry: SiteEntry): SiteEntry[] {
  const { related } = entry.record;
  const ranks: ((other: SiteEntry) => boolean)[] = [
    (other) => isOfOneWhole(entry, other),
    (other) => isNearby(entry, other) && related.includes(other.key),
    (other) => isNearby(entry, other),
  ];
  const others = entriesOf(site, 'sites').filter(({ key }) => key !== entry.key);
  const ranked = Map.groupBy(others, (other) => ranks.findIndex((holds) => holds(other)));
  return ranks.flatMap((_, rank) => ranked.get(rank) ?? []).slice(0, most);
}

const parts = new WeakMap<Site, Map<string | undefined, SiteEntry[]>>();

/** The sites that are part of a site. */
export function partsOf(site: Site, { id }: SiteEntry): SiteEntry[] {
  if (!parts.has(site))
    parts.set(
      site,
      Map.groupBy(entriesOf(site, 'sites'), ({ record }) => record.partOf),
    );
  return parts.get(site)!.get(id) ?? [];
}

/** The wholes a site is part of, the nearest first. */
export function wholesOf(site: Site, entry: SiteEntry): SiteEntry[] {
  const wholes: SiteEntry[] = [];
  let { partOf } = entry.record;
  while (partOf && partOf !== entry.id && !wholes.some(({ id }) => id === partOf)) {
    const whole = entryOf<'sites'>(site, `sites/${partOf}`);
    wholes.push(whole);
    ({ partOf } = whole.record);
  }
  return wholes;
}

function isOfOneWhole({ id, record: { partOf } }: SiteEntry, other: SiteEntry): boolean {
  const isSibling = partOf !== undefined && other.record.partOf === partOf;
  return isSibling || other.id === partOf || other.record.partOf === id;
}

function isNearby({ record }: SiteEntry, other: SiteEntry): boolean {
  if (record.locations.length === 0) return municipalityOf(record) === municipalityOf(other.record);
  return other.record.locations.some((id) => record.locations.includes(id));
}

/** "Hoyerswerda" of "Hoyerswerda, Zeißig", in whatever language comes first. */
function municipalityOf({ municipality }: SiteEntry['record']): string {
  const text = typeof municipality === 'string' ? municipality : (Object.values(municipality)[0] ?? '');
  return text.split(', ')[0] ?? text;
}
