import type { Placement, PrintedCode } from '../../schemas/codes/printed-codes.ts';
import { type LogReading, type Tally, unlisted } from './tally.ts';
import { type VisitKind, visitKinds } from './visit.ts';

/** What counting needs to know of a code of the ledger. */
export type CountedCode = Pick<PrintedCode, 'code' | 'placement' | 'language' | 'fair'>;

/** Values below are not told: too few people (QR-31). */
export const fewest = 5;

/** A value as it may be told: `few` stands for 1 to 4. */
export type DisclosedCount = number | 'few';

/** A sum of told values: what they add up to, and how many are `few`. It tells nothing they do not. */
export interface Sum {
  told: number;
  few: number;
}

export type Values<Value> = Record<VisitKind, Value>;

export interface DayOfCode {
  day: string;
  /** Missing where the ledger does not know the code. */
  code: CountedCode | undefined;
  values: Values<DisclosedCount>;
}

export interface ScanReport {
  /** What was asked for, as far as the logs reach; missing where they hold no day of it. */
  period: { from: string; until: string } | undefined;
  fair: string | undefined;
  /** What happened, a code and day at a time: the only values taken from the logs themselves. */
  rows: DayOfCode[];
  /** All codes asked for, also those nobody opened, in the ledger's order. */
  byCode: { code: CountedCode; values: Values<Sum> }[];
  /** Missing where nobody looked for a code that is none. */
  unlisted: Values<Sum> | undefined;
  byPlacement: { placement: Placement; values: Values<Sum> }[];
  /** The days on which anything happened. */
  byDay: { day: string; values: Values<Sum> }[];
  /** Codes of the ledger that led nowhere. */
  lost: string[];
  bots: DisclosedCount;
  logs: LogReading[];
  timeZone: string;
}

/**
 * What may be told of a tally. Every sum adds up what is told for single codes and days, never what was
 * counted: else a small value could be worked out from a sum and its neighbours, or from two reports on
 * periods that differ by one day.
 */
export function scanReport(
  tally: Tally,
  codes: readonly CountedCode[],
  { fair, timeZone }: Pick<ScanReport, 'fair' | 'timeZone'>,
): ScanReport {
  const { first, last } = tally;
  const rows = rowsOf(tally, codes);
  const placements = [...new Set(codes.map(({ placement }) => placement))];
  const unknown = rows.filter(({ code }) => code === undefined);
  return {
    period: first && last ? { from: first, until: last } : undefined,
    fair,
    rows,
    byCode: codes.map((code) => ({ code, values: sumOf(rows.filter((row) => row.code === code)) })),
    unlisted: unknown.length > 0 ? sumOf(unknown) : undefined,
    byPlacement: placements.map((placement) => ({
      placement,
      values: sumOf(rows.filter(({ code }) => code?.placement === placement)),
    })),
    byDay: [...Map.groupBy(rows, ({ day }) => day)].map(([day, rows]) => ({ day, values: sumOf(rows) })),
    lost: [...tally.lost].sort(),
    bots: told(tally.bots),
    logs: tally.logs,
    timeZone,
  };
}

/** Days in their order, codes in the ledger's, the unlisted last. */
function rowsOf({ days }: Tally, codes: readonly CountedCode[]): DayOfCode[] {
  return [...days.keys()].sort().flatMap((day) => {
    const counted = days.get(day);
    return [...codes, undefined].flatMap((code) => {
      const counts = counted?.get(code?.code ?? unlisted);
      return counts ? [{ day, code, values: valuesOf((kind) => told(counts[kind])) }] : [];
    });
  });
}

const told = (count: number): DisclosedCount => (count > 0 && count < fewest ? 'few' : count);

function sumOf(rows: readonly DayOfCode[]): Values<Sum> {
  return valuesOf((kind) => {
    const values = rows.map(({ values }) => values[kind]);
    return {
      told: values.reduce((sum: number, value) => (value === 'few' ? sum : sum + value), 0),
      few: values.filter((value) => value === 'few').length,
    };
  });
}

const valuesOf = <Value>(valueOf: (kind: VisitKind) => Value) =>
  Object.fromEntries(visitKinds.map((kind) => [kind, valueOf(kind)])) as Values<Value>;
