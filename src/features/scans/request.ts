import { caddyRequest } from './caddy-log.ts';
import { commonRequest } from './common-log.ts';

/** What one line of a log says of a request. Whose address asked is never read. */
export interface Request {
  /** `2027-05-12`, as the server counts days. */
  day: string;
  method: string;
  /** Path and query as they were asked for. */
  target: string;
  status: number;
  /** Read when it is asked for: nearly every line is of no interest. */
  said: () => Said;
}

/** What a browser says besides; empty where it or the log does not. */
export interface Said {
  referrer: string;
  /** The name of the browser or program. */
  agent: string;
  /** It asks ahead, perhaps for nobody. Only logs with all headers tell. */
  isPrefetch: boolean;
}

export const nothingSaid: Said = { referrer: '', agent: '', isPrefetch: false };

/** The request a line tells of, or nothing where it cannot be read. Caddy's days are those of a time zone. */
export function requestIn(line: string, dayOf: (seconds: number) => string): Request | undefined {
  return line.startsWith('{') ? caddyRequest(line, dayOf) : commonRequest(line);
}
