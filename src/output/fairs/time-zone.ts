/**
 * A time zone as a calendar needs it (RFC 5545, VTIMEZONE), for the years of its events and the year before,
 * so that every event lies behind a change of the clocks. Where they change comes from Intl, not from a rule of ours.
 */
export function timeZoneLines(zone: string, years: readonly number[]): string[] {
  const covered = [...new Set(years.flatMap((year) => [year - 1, year]))].sort((a, b) => a - b);
  const start = Date.UTC(covered[0]!, 0, 1);
  const changes = covered.flatMap((year) => changesBetween(zone, Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)));
  const first = offsetAt(zone, start);
  const winter = Math.min(first, ...changes.map(({ to }) => to));
  const observances = [{ at: start, from: first, to: first }, ...changes];
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...observances.flatMap(({ at, from, to }) => {
      const kind = to > winter ? 'DAYLIGHT' : 'STANDARD';
      return [
        `BEGIN:${kind}`,
        `DTSTART:${basic(at + from * minute)}`,
        `TZOFFSETFROM:${offsetText(from)}`,
        `TZOFFSETTO:${offsetText(to)}`,
        `END:${kind}`,
      ];
    }),
    'END:VTIMEZONE',
  ];
}

const minute = 60_000;
const day = 24 * 60 * minute;

interface Change {
  /** Milliseconds since 1970. */
  at: number;
  /** Minutes east of UTC, before and after. */
  from: number;
  to: number;
}

/** When the clocks change, to the minute. */
function changesBetween(zone: string, start: number, end: number): Change[] {
  const changes: Change[] = [];
  for (let at = start; at < end; at += day) {
    const [from, to] = [offsetAt(zone, at), offsetAt(zone, at + day)];
    if (from !== to) changes.push({ at: changeIn(zone, at, at + day), from, to });
  }
  return changes;
}

function changeIn(zone: string, before: number, after: number): number {
  if (after - before <= minute) return after;
  const middle = before + Math.floor((after - before) / 2 / minute) * minute;
  return offsetAt(zone, middle) === offsetAt(zone, before)
    ? changeIn(zone, middle, after)
    : changeIn(zone, before, middle);
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** How far a zone is from UTC at a moment, in minutes to the east. */
export function offsetAt(zone: string, at: number): number {
  const clock = clocks.get(zone) ?? new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  clocks.set(zone, clock);
  const name = clock.formatToParts(at).find(({ type }) => type === 'timeZoneName')!.value;
  const [, sign = '+', hours = '0', minutes = '0'] = /GMT(?:([+-])(\d\d):(\d\d))?/.exec(name) ?? [];
  return Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes));
}

/** `+01:00`, or without the colon `+0100`. */
export function offsetText(offset: number, colon = ''): string {
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  return `${offset < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}${colon}${String(minutes).padStart(2, '0')}`;
}

/** A moment in the basic form, as the clocks on the wall have it: `20270309T090000`. */
const basic = (at: number) => new Date(at).toISOString().replace(/[-:]|\.\d{3}Z/g, '');
