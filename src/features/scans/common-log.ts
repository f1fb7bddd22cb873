import { nothingSaid, type Request, type Said } from './request.ts';

/**
 * Reads a line as Apache and nginx write it, in the common or the combined format, with or without a host in
 * front and further fields behind. It goes through the line once, whatever stands in it.
 *
 *     192.0.2.0 - - [12/May/2027:10:31:07 +0200] "GET /M/K7R/ HTTP/2.0" 200 5120 "-" "Mozilla/5.0 …"
 */
export function commonRequest(line: string): Request | undefined {
  const time = timeIn(line);
  const request = time && quotedAfter(line, time.end);
  const status = request && statusAt(line, request.end);
  if (!status) return undefined;
  const [method = '', target = ''] = line.slice(request.start, request.end).split(' ', 2);
  return { day: time.day, method, target, status, said: () => saidAfter(line, request.end) };
}

const timeLength = '[12/May/2027:10:31:07 +0200]'.length;

/** The first `[…]` that is a time: a user's name in front of it may hold a bracket too. */
function timeIn(line: string): { day: string; end: number } | undefined {
  for (let start = line.indexOf('['); start !== -1; start = line.indexOf('[', start + 1)) {
    const end = start + timeLength;
    if (line[end - 1] !== ']' || line[start + 3] !== '/') continue;
    const day = dayOf(line.slice(start + 1, start + 12));
    if (day && timeOfDay.test(line.slice(start + 12, end - 1))) return { day, end };
  }
  return undefined;
}

const timeOfDay = /^:\d\d:\d\d:\d\d [+-]\d{4}$/;

// Lines that follow one another are of one day.
let last = { text: '', day: '' };

function dayOf(text: string): string {
  if (text !== last.text) last = { text, day: isoDay(text) };
  return last.day;
}

function isoDay(text: string): string {
  const [, day = '', name = '', year = ''] = /^(\d\d)\/([A-Z][a-z]{2})\/(20\d\d)$/.exec(text) ?? [];
  const month = months.indexOf(name) + 1;
  const lastOfMonth = month > 0 ? new Date(Date.UTC(Number(year), month, 0)).getUTCDate() : 0;
  return Number(day) >= 1 && Number(day) <= lastOfMonth ? `${year}-${String(month).padStart(2, '0')}-${day}` : '';
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

interface Quoted {
  /** Behind the opening mark. */
  start: number;
  /** Of the closing mark. */
  end: number;
}

/** The next text in quotation marks; Apache writes one within it as `\"`. */
function quotedAfter(line: string, from: number): Quoted | undefined {
  const start = line.indexOf('"', from) + 1;
  if (start === 0) return undefined;
  for (let end = line.indexOf('"', start); end !== -1; end = line.indexOf('"', end + 1)) {
    if (backslashesBefore(line, end) % 2 === 0) return { start, end };
  }
  return undefined;
}

function backslashesBefore(line: string, at: number): number {
  let count = 0;
  while (line[at - 1 - count] === '\\') count++;
  return count;
}

/** The three digits behind the request. */
function statusAt(line: string, mark: number): number | undefined {
  const status = line[mark + 1] === ' ' ? Number(line.slice(mark + 2, mark + 5)) : NaN;
  return status >= 100 && Number.isInteger(status) ? status : undefined;
}

function saidAfter(line: string, mark: number): Said {
  const referrer = quotedAfter(line, mark + 1);
  const agent = referrer && quotedAfter(line, referrer.end + 1);
  return { ...nothingSaid, referrer: textOf(line, referrer), agent: textOf(line, agent) };
}

/** Servers write `-` for what was not sent. */
function textOf(line: string, quoted: Quoted | undefined): string {
  const text = quoted ? line.slice(quoted.start, quoted.end) : '';
  return text === '-' ? '' : text;
}
