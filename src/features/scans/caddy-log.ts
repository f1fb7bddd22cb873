import { z } from 'astro/zod';
import type { Request, Said } from './request.ts';

const logged = z.object({
  ts: z.union([z.number(), z.iso.datetime({ offset: true })]),
  status: z.number(),
  request: z.object({
    method: z.string(),
    uri: z.string(),
    headers: z.record(z.string(), z.array(z.string())).catch({}),
  }),
});

/** Reads a line of Caddy's access log: one JSON object. */
export function caddyRequest(line: string, dayOf: (seconds: number) => string): Request | undefined {
  const { data } = logged.safeParse(parsed(line));
  if (!data) return undefined;
  const { ts, status, request } = data;
  const day = dayOf(secondsOf(ts));
  if (!day) return undefined;
  return { day, method: request.method, target: request.uri, status, said: () => saidIn(request.headers) };
}

function saidIn(all: Record<string, string[]>): Said {
  const headers = new Map(Object.entries(all).map(([name, [value]]) => [name.toLowerCase(), value ?? '']));
  return {
    referrer: headers.get('referer') ?? '',
    agent: headers.get('user-agent') ?? '',
    isPrefetch: purposes.some((name) => /prefetch|prerender|preview/.test(headers.get(name) ?? '')),
  };
}

/** What browsers say when they ask ahead. */
const purposes = ['sec-purpose', 'purpose', 'x-purpose', 'x-moz'];

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Seconds unless Caddy's `time_format` asks for milliseconds, nanoseconds or a date. */
function secondsOf(ts: number | string): number {
  if (typeof ts === 'string') return Date.parse(ts) / 1000;
  if (ts > 1e17) return ts / 1e9;
  return ts > 1e11 ? ts / 1000 : ts;
}
