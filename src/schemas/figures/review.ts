import { lastDayOf } from './as-of.ts';
import type { RecordOf } from '../collections.ts';
import { reviewMonths } from './figure.ts';
import type { Source } from '../site-config.ts';

interface Dated {
  source: string | string[];
  class?: keyof typeof reviewMonths | undefined;
  reviewBy?: string | undefined;
  checked?: string | undefined;
}

/** Days a listing stays confirmed after somebody vouched for it. */
export const listingDays = 90;

/**
 * The day (ISO 8601) by which a value must have been looked at again: its own `reviewBy`, else the day
 * it was last checked (or its source read) plus the period of its class (C-52).
 */
export function reviewDue(value: Dated, sources: Record<string, Source>): string {
  if (value.reviewBy) return value.reviewBy;
  const read = [value.source].flat().map((id) => sources[id]?.accessed ?? '');
  const checked = value.checked ?? read.sort().at(-1) ?? '';
  return addMonths(checked, reviewMonths[value.class ?? 'yearly']);
}

export const isOverdue = (value: Dated, sources: Record<string, Source>, today: string) =>
  reviewDue(value, sources) < today;

/**
 * Whether a listing is history: the day it tells of is longer ago than its class allows, and nobody has looked since.
 * That somebody read the old list lately does not make it new. Its figure stays what it was on that day; nothing offers
 * it. A list without a day is as old as its reading; and once that is too long ago, it is overdue like any figure.
 */
export function isPastListing(
  value: Dated & { asOf: string },
  sources: Record<string, Source>,
  today: string,
): boolean {
  const { asOf, checked, reviewBy, class: validityClass } = value;
  if (validityClass !== 'listing' || reviewBy || isOverdue(value, sources, today)) return false;
  const day = lastDayOf(asOf);
  if (day === undefined) return false;
  return addMonths(checked && checked > day ? checked : day, reviewMonths.listing) < today;
}

type Availability = RecordOf<'sites'>['availability'];

/**
 * How a site may be offered on a day. Nobody is told for longer than the confirmation's class allows that it
 * can be had now, is let or is being planned: then it is on request. "Now" and "let" need a confirmation at
 * all; a plan nobody confirmed rests on its stage, which has a source and a date of its own.
 */
export function availabilityOn(availability: Availability, today: string): Availability['state'] {
  const { state, confirmedOn } = availability;
  const until = confirmedUntil(availability);
  if (until === undefined) return state === 'planned' ? state : 'onRequest';
  return confirmedOn! <= today && today <= until ? state : 'onRequest';
}

/** The last day (ISO 8601) on which a confirmation counts; undefined where nobody has confirmed anything. */
export function confirmedUntil({
  confirmedOn,
  confirmedBy,
  class: validityClass = 'listing',
}: Availability): string | undefined {
  if (!confirmedOn || !confirmedBy) return undefined;
  return validityClass === 'listing'
    ? addDays(confirmedOn, listingDays)
    : addMonths(confirmedOn, reviewMonths[validityClass]);
}

export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The same day some months later; the last of the month where that day does not exist. */
export function addMonths(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  const dayOfMonth = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(dayOfMonth, last));
  return date.toISOString().slice(0, 10);
}
