import type { Entry } from '../schemas/region.ts';
import { keptByText } from '../schemas/kept.ts';
import { oncePer } from './reads.ts';
import { entriesAt, entriesOf, entryOf, type Site } from './site.ts';

type SiteEntry = Entry<'sites'>;

const maxNeighbours = 8;

/**
 * The sites next to a site: the whole it is a part of and the other parts, then those its editors name, then
 * what else lies in the same municipality, in the editors' order.
 */
export function neighboursOf(site: Site, entry: SiteEntry): SiteEntry[] {
  const { inOrder, all } = nearbyOf(site, entry);
  const named = entriesAt(site, entry.record.related).filter((other): other is SiteEntry => all.has(other));
  const others = new Set<SiteEntry>();
  for (const ranked of [ofOneWhole(site, entry), named, inOrder]) {
    // Hundreds may lie in one municipality; as many are looked at as are shown.
    for (const other of ranked) {
      if (others.size === maxNeighbours) return [...others];
      if (other !== entry) others.add(other);
    }
  }
  return [...others];
}

/** The sites that are part of a site. */
export const partsOf = (site: Site, { id }: SiteEntry): SiteEntry[] => partsIn(site).get(id) ?? [];

const partsIn = oncePer((site: Site) => Map.groupBy(entriesOf(site, 'sites'), ({ record }) => record.partOf));

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

/** Its parts, the whole it is a part of, and the other parts of that, in the editors' order. */
function ofOneWhole(site: Site, entry: SiteEntry): SiteEntry[] {
  const { partOf } = entry.record;
  const whole = partOf === undefined ? undefined : entryOf<'sites'>(site, `sites/${partOf}`);
  const all = [...partsOf(site, entry), ...(whole ? [whole, ...partsOf(site, whole)] : [])];
  return entriesAt(
    site,
    all.map(({ key }) => key),
  ) as SiteEntry[];
}

interface Nearby {
  /** In the editors' order. */
  inOrder: readonly SiteEntry[];
  all: ReadonlySet<Entry>;
}

/** All in the same places, or the same municipality where it lies in no place of the region; itself among them. */
function nearbyOf(site: Site, { record }: SiteEntry): Nearby {
  const places = record.locations.map((id) => `locations/${id}`);
  return nearbyIn(site)((places.length > 0 ? places : [municipalityOf(record)]).join('\n'));
}

/** Those of some places, by their names on a line each: many sites lie in the same. */
const nearbyIn = oncePer((site: Site) => {
  const places = placesOf(site);
  return keptByText((names): Nearby => {
    const [first = [], ...others] = names.split('\n').map((name) => places.get(name) ?? []);
    const keys = [first, ...others].flat().map(({ key }) => key);
    const inOrder = others.length === 0 ? first : (entriesAt(site, keys) as SiteEntry[]);
    return { inOrder, all: new Set(inOrder) };
  });
});

/** The sites of each place and of each municipality, in the editors' order. */
const placesOf = oncePer((site: Site): Map<string, SiteEntry[]> => {
  const places = new Map<string, SiteEntry[]>();
  for (const entry of entriesOf(site, 'sites')) {
    const names = [...entry.record.locations.map((id) => `locations/${id}`), municipalityOf(entry.record)];
    for (const name of new Set(names)) {
      const there = places.get(name);
      if (there) there.push(entry);
      else places.set(name, [entry]);
    }
  }
  return places;
});

/** "Hoyerswerda" of "Hoyerswerda, Zeißig", in whatever language comes first. */
function municipalityOf({ municipality }: SiteEntry['record']): string {
  const text = typeof municipality === 'string' ? municipality : (Object.values(municipality)[0] ?? '');
  return text.split(', ')[0] ?? text;
}
