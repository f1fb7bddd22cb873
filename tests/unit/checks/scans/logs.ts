import { daysIn } from '../../../../src/features/scans/days.ts';
import { type CountedCode, scanReport } from '../../../../src/features/scans/scan-report.ts';
import { countLog } from '../../../../src/features/scans/tally.ts';

export const phone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 20_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/20.1 Mobile/15E148 Safari/604.1';

export const codes: CountedCode[] = [
  { code: 'K7R', placement: 'flyer', language: 'de-CH', fair: 'bern-2027' },
  { code: 'K7S', placement: 'rollUp', language: 'de-CH', fair: 'bern-2027' },
  { code: 'M2P', placement: 'flyer', language: 'de' },
];

interface Line {
  target?: string;
  method?: string;
  status?: number;
  time?: string;
  referrer?: string;
  agent?: string;
}

/** A line as nginx and Apache write it in the combined format. */
export function combined({ referrer = '-', agent = phone, ...line }: Line = {}): string {
  return `${common(line)} "${referrer}" "${agent}"`;
}

/** The same in Apache's common format. */
export function common({ target = '/M/K7R/', method = 'GET', status = 200, time }: Line = {}): string {
  return `198.51.100.77 - - [${time ?? '12/May/2027:10:31:07 +0200'}] "${method} ${target} HTTP/2.0" ${status} 5120`;
}

/** A line of Caddy's, with what it writes by default; `time` is in seconds. */
export function caddy(
  { target = '/M/K7R/', status = 200, agent = phone, time = '1810110667.25' }: Line = {},
  headers = {},
) {
  return JSON.stringify({
    level: 'info',
    ts: Number(time),
    logger: 'http.log.access.log0',
    msg: 'handled request',
    request: {
      remote_ip: '198.51.100.77',
      remote_port: '41342',
      client_ip: '198.51.100.77',
      proto: 'HTTP/2.0',
      method: 'GET',
      host: 'region.example',
      uri: target,
      headers: { 'User-Agent': [agent], Accept: ['*/*'], ...headers },
      tls: { resumed: false, version: 772, cipher_suite: 4865, proto: 'h2', server_name: 'region.example' },
    },
    bytes_read: 0,
    user_id: '',
    duration: 0.000929675,
    size: 5120,
    status,
    resp_headers: { Server: ['Caddy'], 'Content-Type': ['text/html; charset=utf-8'] },
  });
}

export const wanted = {
  codes: new Set(codes.map(({ code }) => code)),
  ledger: new Set(codes.map(({ code }) => code)),
  withUnlisted: true,
  from: undefined as string | undefined,
  until: undefined as string | undefined,
  dayOf: daysIn('Europe/Berlin'),
};

/** What is counted in a log with these lines. */
export async function tallyOf(lines: readonly string[], asked: Partial<typeof wanted> = {}, name = 'access.log') {
  const chunks = [Buffer.from(lines.map((line) => `${line}\n`).join(''))];
  return countLog({ name, chunks }, { ...wanted, ...asked });
}

export async function reportOf(lines: readonly string[], asked: Partial<typeof wanted> = {}) {
  return scanReport(await tallyOf(lines, asked), codes, { fair: undefined, timeZone: 'Europe/Berlin' });
}

export const times = <T>(count: number, item: T): T[] => Array.from({ length: count }, () => item);

export const word = (placement: string) => ({ flyer: 'Handzettel', rollUp: 'Rollaufsteller' })[placement] ?? placement;
