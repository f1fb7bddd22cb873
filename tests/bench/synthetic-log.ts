/** What a made-up log is like; the same wishes make the same log. */
export interface LogWishes {
  bytes: number;
  /** Codes somebody opens now and then. */
  codes: readonly string[];
  /** Over how many days the requests are spread. */
  days?: number;
}

const blockSize = 1024 * 1024;
const lineSize = 200;
const start = Date.UTC(2027, 3, 1) / 1000;

/**
 * A log in the combined format as it could come from a server: pages and what belongs to them, bots, probes, now and
 * then a printed code. It comes in blocks and is nowhere kept. Addresses are those of documentation (RFC 5737).
 */
export function* syntheticLog({ bytes, codes, days = 60 }: LogWishes): Generator<Buffer> {
  const random = randomNumbers(20270401);
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  let made = 0;
  let lines: string[] = [];
  let size = 0;
  while (made + size < bytes) {
    const share = (made + size) / bytes;
    const line = lineOf(timeText(start + share * days * 24 * 60 * 60), targetOf(random, one, codes), random, one);
    lines.push(line);
    size += line.length;
    if (size < blockSize - lineSize && made + size < bytes) continue;
    yield Buffer.from(lines.join(''), 'latin1');
    made += size;
    lines = [];
    size = 0;
  }
}

type One = <T>(list: readonly T[]) => T;

function targetOf(random: () => number, one: One, codes: readonly string[]): [target: string, status: number] {
  if (random() >= 0.01) return [one(pages), random() < 0.1 ? 304 : 200];
  const code = one(codes);
  if (random() < 0.4) return [`/M/${code}`, 301];
  if (random() < 0.1) return [`/m/${code.toLowerCase()}/kontakt.vcf`, 200];
  return [random() < 0.8 ? `/M/${code}/` : `/m/${code.toLowerCase()}/`, 200];
}

function lineOf(time: string, [target, status]: [string, number], random: () => number, one: One): string {
  const address = `203.0.113.${Math.floor(random() * 256)}`;
  const size = Math.floor(random() * 40_000);
  return `${address} - - [${time}] "GET ${target} HTTP/2.0" ${status} ${size} "-" "${one(agents)}"\n`;
}

function timeText(seconds: number): string {
  const [day, time] = new Date(seconds * 1000).toISOString().split(/[T.]/) as [string, string];
  const [year, month, date] = day.split('-') as [string, string, string];
  return `${date}/${months[Number(month) - 1]}/${year}:${time} +0200`;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const pages = [
  '/de/',
  '/en/',
  '/de/flaechen/',
  '/de/standorte/musterstadt/?from=newsletter',
  '/_astro/hanken-grotesk-latin.Bk2u9Zq1.woff2',
  '/pagefind/pagefind.js',
  '/wp-login.php',
  '/favicon.svg',
];

const agents = [
  'Mozilla/5.0 (iPhone; CPU iPhone OS 20_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/20.1 Mobile/15E148 Safari/604.1',
  'Mozilla/5.0 (Linux; Android 16; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/144.0.0.0 Mobile Safari/537.36',
  'Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0',
  'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
];

/** Numbers from 0 to 1 that look like chance and are the same each time (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
