import { firstDay, lastDay } from '../schemas/figures/as-of.ts';

/** A stretch of time in decimal years: the first of July 2024 is 2024.5. */
export interface Span {
  from: number;
  until: number;
}

/** All the time a year, month or day (ISO 8601) may mean, to the end of its last day. */
export const spanOf = (point: string): Span => ({
  from: inYears(Date.parse(firstDay(point))),
  until: inYears(Date.parse(lastDay(point)) + aDay),
});

const aDay = 24 * 60 * 60 * 1000;

function inYears(time: number): number {
  const year = new Date(time).getUTCFullYear();
  const start = Date.UTC(year, 0);
  return year + (time - start) / (Date.UTC(year + 1, 0) - start);
}

/** The whole years that all of them lie in: one scale for all lines of a drawing. */
export const scaleOf = (spans: readonly Span[]): Span => ({
  from: Math.floor(Math.min(...spans.map(({ from }) => from))),
  until: Math.ceil(Math.max(...spans.map(({ until }) => until))),
});

/** Where a point in time lies on a scale, from 0 to 1. */
export const shareOn = ({ from, until }: Span, time: number): number => (time - from) / (until - from);

/** The whole years of a scale, its ends among them. */
export const yearsOn = ({ from, until }: Span): number[] =>
  Array.from({ length: until - from + 1 }, (_, index) => from + index);

/** How many months lie between two points in time, at least and at most: of a year nobody knows the month. */
export const monthsBetween = (first: Span, last: Span): { least: number; most: number } => ({
  least: Math.max(0, Math.round((last.from - first.until) * 12)),
  most: Math.round((last.until - first.from) * 12),
});
