import { lineReader } from './line-reader.ts';
import { type Request, requestIn } from './request.ts';
import { type Beginning, beginningReader, isSameLog } from './same-log.ts';
import { type Visit, type VisitKind, visitKinds, visitOf } from './visit.ts';

export type Counts = Record<VisitKind, number>;

/** All that is kept of logs: numbers per day and code, and how the reading went. */
export interface Tally {
  /** By day, then by code; codes the ledger does not know share the name `unlisted`. */
  days: Map<string, Map<string, Counts>>;
  /** Codes of the ledger the server did not find. */
  lost: Set<string>;
  bots: number;
  /** First and last day any line tells of, counted or not. */
  first: string | undefined;
  last: string | undefined;
  logs: LogReading[];
}

export interface LogReading {
  name: string;
  lines: number;
  unreadable: number;
  firstUnreadable: number | undefined;
  /** Whether any line names the browser; without, bots cannot be told. */
  hasAgents: boolean;
  /** Whether any line is Caddy's, whose days are those of a time zone. */
  hasTimestamps: boolean;
  beginning: Beginning;
  /** The name of the log that is the same and at least as long: this one is left out. */
  repeats: string | undefined;
}

/** Lower case, as no code of the ledger is. */
export const unlisted = 'unlisted';

export const emptyTally = (): Tally => ({
  days: new Map(),
  lost: new Set(),
  bots: 0,
  first: undefined,
  last: undefined,
  logs: [],
});

export interface Wanted {
  /** The codes to count. */
  codes: ReadonlySet<string>;
  /** Those of the ledger beyond them are left out, all others counted as unlisted unless they are not wanted. */
  ledger: ReadonlySet<string>;
  withUnlisted: boolean;
  from: string | undefined;
  until: string | undefined;
  dayOf: (seconds: number) => string;
}

/** What a log holds. Its memory does not grow with the log, only with the days and codes in it. */
export async function countLog(
  { name, chunks }: { name: string; chunks: AsyncIterable<Buffer> | Iterable<Buffer> },
  wanted: Wanted,
): Promise<Tally> {
  const tally = emptyTally();
  const beginning = beginningReader();
  const log: LogReading = {
    name,
    lines: 0,
    unreadable: 0,
    firstUnreadable: undefined,
    hasAgents: false,
    hasTimestamps: false,
    beginning: beginning.digests,
    repeats: undefined,
  };
  // Every browser says its name: where others do and one does not, it is a script.
  const nameless = emptyTally();
  const lines = lineReader((line) => {
    log.lines++;
    beginning.read(line);
    if (line === '') return;
    const request = line === undefined ? undefined : requestIn(line, wanted.dayOf);
    if (!request) {
      log.unreadable++;
      log.firstUnreadable ??= log.lines;
      return;
    }
    log.hasAgents ||= request.said().agent !== '';
    log.hasTimestamps ||= line?.startsWith('{') === true;
    if (isWithin(request.day, wanted)) count(tally, nameless, request, wanted);
  });
  for await (const chunk of chunks) lines.read(chunk);
  lines.end();
  if (!log.hasAgents) merge(tally, nameless);
  tally.logs.push(log);
  return tally;
}

/** What logs hold together. One that is there twice, under whatever name, counts once: where it is longest. */
export function addedUp(tallies: readonly Tally[]): Tally {
  const sum = emptyTally();
  const counted: LogReading[] = [];
  const longestFirst = tallies
    .flatMap((tally) => tally.logs.map((log) => ({ tally, log })))
    .sort((one, other) => other.log.lines - one.log.lines);
  for (const { tally, log } of longestFirst) {
    log.repeats = counted.find(({ beginning }) => isSameLog(beginning, log.beginning))?.name;
    if (log.repeats !== undefined) continue;
    counted.push(log);
    merge(sum, tally);
  }
  return { ...sum, logs: tallies.flatMap(({ logs }) => logs) };
}

const isWithin = (day: string, { from, until }: Wanted) => !(from && day < from) && !(until && day > until);

function count(tally: Tally, nameless: Tally, request: Request, wanted: Wanted) {
  const { day } = request;
  widen(tally, day);
  const visit = visitOf(request);
  const code = visit && nameOf(visit, wanted);
  if (!code) return;
  const into = visit.isNamed ? tally : nameless;
  if (visit.outcome === 'bot') into.bots++;
  else if (visit.outcome === 'lost' && code !== unlisted) into.lost.add(code);
  else countsOf(into, day, code)[visit.kind]++;
}

/** A typing error is answered with 404, and counted all the same, without being named. */
function nameOf({ code }: Visit, { codes, ledger, withUnlisted }: Wanted): string | undefined {
  if (codes.has(code)) return code;
  return withUnlisted && !ledger.has(code) ? unlisted : undefined;
}

function countsOf({ days }: Tally, day: string, code: string): Counts {
  const codes = days.get(day) ?? new Map<string, Counts>();
  const counts = codes.get(code) ?? { scanned: 0, typed: 0, contactCards: 0, appointments: 0 };
  days.set(day, codes.set(code, counts));
  return counts;
}

function merge(into: Tally, from: Tally) {
  for (const [day, codes] of from.days) {
    for (const [code, counts] of codes) {
      const sum = countsOf(into, day, code);
      for (const kind of visitKinds) sum[kind] += counts[kind];
    }
  }
  for (const code of from.lost) into.lost.add(code);
  into.bots += from.bots;
  for (const day of [from.first, from.last]) widen(into, day);
}

function widen(tally: Tally, day: string | undefined) {
  if (day === undefined) return;
  if (!tally.first || day < tally.first) tally.first = day;
  if (!tally.last || day > tally.last) tally.last = day;
}
