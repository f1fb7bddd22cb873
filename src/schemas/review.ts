import type { RecordOf } from './collections.ts';
import { reviewMonths } from './figure.ts';
import type { Source } from './site-config.ts';

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

type Availability = RecordOf<'sites'>['availability'];

/** How a site may be offered on a day: what nobody confirmed within 90 days is on request. */
export function availabilityOn({ state, confirmedOn }: Availability, today: string): Availability['state'] {
  if (state !== 'now') return state;
  return confirmedOn && addDays(confirmedOn, listingDays) >= today ? 'now' : 'onRequest';
}

/** The reference date of a build: `AS_OF`, else today, as ISO 8601. Makes builds reproducible. */
export function referenceDate(environment: Record<string, string | undefined> = process.env): string {
  const given = environment.AS_OF;
  if (given === undefined || given === '') return new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(given) || Number.isNaN(Date.parse(given))) {
    throw new Error(`AS_OF is "${given}". Write a day such as 2026-11-22.`);
  }
  return given;
}

export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The same day some months later; the last of the month where that day does not exist. */
function addMonths(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  const dayOfMonth = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(dayOfMonth, last));
  return date.toISOString().slice(0, 10);
}
