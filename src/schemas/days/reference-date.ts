import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { defaultTimeZone, timeZone } from './time-zone.ts';
import { dayGiven } from './given-day.ts';
import { readDocument } from '../yaml/document.ts';

type Environment = Record<string, string | undefined>;

/**
 * The reference date of a region (ISO 8601): `AS_OF`, else the day it is there. It decides what is overdue,
 * and makes builds reproducible.
 */
export const referenceDateOf = (folder: string, environment: Environment = process.env): string =>
  referenceDate(timeZoneOf(folder), environment);

/** The same where the region's time zone is known. */
export function referenceDate(zone: string, environment: Environment = process.env, now = new Date()): string {
  const given = environment.AS_OF;
  if (given === undefined || given === '') return dayIn(zone, now);
  return dayGiven('AS_OF', given);
}

/** The time zone of a region's folder, also where other things in its `site.yaml` are wrong. */
function timeZoneOf(folder: string): string {
  const path = join(folder, 'site.yaml');
  if (!existsSync(path)) return defaultTimeZone;
  return zoneOfConfig.safeParse(readDocument(path, path).data).data?.timeZone ?? defaultTimeZone;
}

const zoneOfConfig = z.object({ timeZone });

/** A day in Germany begins an hour or two before it does in UTC, which build servers keep. */
function dayIn(zone: string, now: Date): string {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const parts = new Map(format.formatToParts(now).map(({ type, value }) => [type, value]));
  return ['year', 'month', 'day'].map((part) => parts.get(part as 'day')).join('-');
}
