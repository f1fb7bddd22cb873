import { keptByText } from '../../schemas/kept.ts';
import { type Convention, nbsp } from './conventions.ts';

export interface Dates {
  /** `2026-11-22` as `22. November 2026`. */
  day: (day: string) => string;
  /**
   * The date of a figure in words, in every form of the schema's `asOf` but `undated`; an
   * approximate one (`~2011`) as `um 2011` or `c. 2011`. Throws a RangeError if it is no date.
   */
  asOf: (asOf: string) => string;
  /** The same for the margin: `12/2023`, `22.11.2026`, `Dec 2023`. */
  asOfShort: (asOf: string) => string;
}

export function datesOf(convention: Convention): Dates {
  // A region has few dates and many places where they stand.
  const long = keptByText((asOf) => dateText(asOf, convention, 'long'));
  return {
    day: long,
    asOf: long,
    asOfShort: keptByText((asOf) => dateText(asOf, convention, convention.shortMonth)),
  };
}

type MonthForm = 'long' | 'short' | 'numeric';

function dateText(asOf: string, { intl, about }: Convention, month: MonthForm): string {
  const isTerm = /^\d{4}\/\d{2}$/.test(asOf);
  if (isTerm) return asOf;

  const [from, to] = asOf.replace(/^~/, '').split('/').map(pointOf);
  if (!from) throw noDate(asOf);
  const text = to ? rangeText(from, to, intl, month) : pointText(from, intl, month);
  if (!asOf.startsWith('~')) return text;
  return about[from.precision === 'day' ? 'day' : 'date'] + text;
}

interface Point {
  date: Date;
  precision: 'year' | 'month' | 'day';
}

function pointOf(iso: string): Point {
  const precision = ({ 4: 'year', 7: 'month', 10: 'day' } as const)[iso.length];
  const date = new Date(iso);
  // Date takes 31 February for 3 March.
  const exists = !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(iso);
  if (!precision || !exists) throw noDate(iso);
  return { date, precision };
}

const noDate = (text: string) =>
  new RangeError(`"${text}" is no date. Write 2023, 2023-12 or 2023-12-31; "undated" has no text of its own.`);

function rangeText(from: Point, to: Point, intl: string, month: MonthForm): string {
  if (from.precision !== to.precision) {
    return `${pointText(from, intl, month)} \u2013 ${pointText(to, intl, month)}`;
  }
  const parts = formatOf(from, intl, month).formatRangeToParts(from.date, to.date);
  const isCompound = (['startRange', 'endRange'] as const).some(
    (source) => parts.filter((part) => part.source === source && part.type !== 'literal').length > 1,
  );
  return joinParts(parts, isCompound ? ' \u2013 ' : '\u2013');
}

function pointText(point: Point, intl: string, month: MonthForm): string {
  return joinParts(formatOf(point, intl, month).formatToParts(point.date));
}

function formatOf({ precision }: Point, intl: string, month: MonthForm): Intl.DateTimeFormat {
  const key = [intl, precision, month].join(' ');
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(intl, {
      timeZone: 'UTC',
      year: 'numeric',
      ...(precision !== 'year' && { month }),
      ...(precision === 'day' && { day: 'numeric' }),
    });
  formats.set(key, format);
  return format;
}

/** To make one takes longer than to use it a hundred times. */
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * Joins Intl's parts with our own dash (LOC-26), a protected space behind the day (LOC-27) and no
 * leading zeros, which Intl writes in some ranges only.
 */
function joinParts(parts: Intl.DateTimeFormatPart[], dash = '\u2013'): string {
  return parts
    .map(({ type, value }, index) => {
      if (type !== 'literal') return value.replace(/^0/, '');
      if (value.includes('\u2013')) return value.replace(/\s*\u2013\s*/, dash);
      return parts[index - 1]?.type === 'day' ? value.replace(/\s/g, nbsp) : value;
    })
    .join('');
}
