import type { Distance } from '../../schemas/figures/figure.ts';
import type { Entry } from '../../schemas/region.ts';
import { availabilityOn, isOverdue } from '../../schemas/figures/review.ts';
import type { Source } from '../../schemas/site-config.ts';

/** What is known besides the entry itself. */
export interface FulfilmentContext {
  entries: readonly Entry[];
  sources: Record<string, Source>;
  /** The organisation to ask where an entry names none. */
  contact: string | undefined;
  /** The reference date (ISO 8601): what is overdue by then does not count. */
  asOf: string;
}

/** How a wanted fact comes to be there: what an editor writes, and whether somebody did. */
export interface Fulfilment {
  write: string;
  isThere: (entry: Entry, known: FulfilmentContext) => boolean;
}

/** Any of these figures, the entry's own or one it borrows. */
export const figure = (...keys: string[]): Fulfilment => ({
  write: keys.map((key) => `figures.${key}`).join(' oder '),
  isThere: (entry, known) =>
    keys.some((key) => {
      const { figures } = entry.record;
      const lender = 'borrows' in entry.record ? entry.record.borrows[key] : undefined;
      return isCurrent(figures[key] ?? (lender && entryOf(lender, known)?.record.figures[key]), known);
    }),
});

/** A statement, or another field of the record. */
export const field = (name: string): Fulfilment => ({
  write: name,
  isThere: ({ record }, known) => isCurrent(new Map<string, unknown>(Object.entries(record)).get(name), known),
});

/** A way to something of this kind. */
export const way = (...kinds: Distance['kind'][]): Fulfilment => ({
  write: `distances, kind: ${kinds.join(' oder ')}`,
  isThere: ({ record }, known) =>
    'distances' in record && record.distances.some((way) => kinds.includes(way.kind) && isCurrent(way, known)),
});

/** A field of the entry, or of one of its locations. */
export const fieldOfPlace = (name: string): Fulfilment => ({
  write: `${name} (auch beim Ort)`,
  isThere: (entry, known) => {
    const ids = 'locations' in entry.record ? entry.record.locations : [];
    const places = ids.flatMap((id) => entryOf(`locations/${id}`, known) ?? []);
    return [entry, ...places].some((holder) => field(name).isThere(holder, known));
  },
});

/** That somebody has said of late whether the site can be had. */
export const confirmation: Fulfilment = {
  write: 'availability: confirmedOn, confirmedBy',
  isThere: ({ record }, { asOf }) =>
    'availability' in record &&
    record.availability.confirmedOn !== undefined &&
    availabilityOn(record.availability, asOf) === record.availability.state,
};

/** A desk that can be written to: the entry's own, else the region's, as its page shows it. */
export const mailbox: Fulfilment = {
  write: 'email bei der Organisation unter contact, hier oder in site.yaml',
  isThere: ({ record }, known) => {
    const desk = entryOf(`organisations/${record.contact ?? known.contact}`, known)?.record;
    return Boolean(desk && 'email' in desk && desk.email);
  },
};

/** An entry of another kind that belongs to this one. */
export const entry = (
  write: string,
  belongs: (other: Entry, entry: Entry, known: FulfilmentContext) => boolean,
): Fulfilment => ({
  write,
  isThere: (entry, known) => known.entries.some((other) => belongs(other, entry, known)),
});

/** One or the other. */
export const either = (...ways: Fulfilment[]): Fulfilment => ({
  write: ways.map(({ write }) => write).join(' oder '),
  isThere: (entry, known) => ways.some(({ isThere }) => isThere(entry, known)),
});

/** A value with a date is there until it is overdue, any other once it is written. */
function isCurrent(value: unknown, { sources, asOf }: FulfilmentContext): boolean {
  if (value === undefined || value === '') return false;
  return !isDated(value) || !isOverdue(value, sources, asOf);
}

const isDated = (value: unknown): value is Parameters<typeof isOverdue>[0] =>
  typeof value === 'object' && value !== null && 'source' in value;

const entryOf = (key: string, { entries }: FulfilmentContext) => entries.find((entry) => entry.key === key);
