import { createReadStream, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { UserError } from '../../reports/user-error.ts';

/** A log as a stream of its bytes, unpacked where it is packed with gzip. */
export interface LogFile {
  name: string;
  chunks: AsyncIterable<Buffer>;
}

/** The logs behind these names, `-` being standard input. Refuses before the first is read. */
export function logFiles(names: string[]): LogFile[] {
  const paths = names.map((name) => (name === '-' ? name : resolve(name)));
  const twice = names.find((_, index) => paths.indexOf(paths[index] ?? '') !== index);
  if (twice)
    throw new UserError(`„${twice}“ steht zweimal da und würde doppelt gezählt.\n→ Nennen Sie jedes Log einmal.`);
  for (const name of names) refuseUnlessFile(name);
  return names.map((name) => ({ name: name === '-' ? 'Standardeingabe' : name, chunks: unpacked(name) }));
}

function refuseUnlessFile(name: string) {
  if (name === '-') return;
  const stats = statSync(name, { throwIfNoEntry: false });
  if (!stats) throw new UserError(`Die Datei „${name}“ gibt es nicht.\n→ ls zeigt, was da ist.`);
  if (!stats.isDirectory()) return;
  throw new UserError(
    `„${name}“ ist ein Ordner.\n→ Nennen Sie die Dateien darin: npm run scans -- ${name}/access.log*`,
  );
}

async function* unpacked(name: string): AsyncGenerator<Buffer> {
  try {
    const source: Readable = name === '-' ? process.stdin : createReadStream(name, { highWaterMark: 256 * 1024 });
    yield* unpackedBytes(source, name);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const { code = '' } = error as NodeJS.ErrnoException;
    const [problem, wayOut] = problems[code] ?? [`lässt sich nicht lesen (${code})`, 'Holen Sie sie noch einmal.'];
    throw new UserError(`Die Datei „${name}“ ${problem}.\n→ ${wayOut}`);
  }
}

const problems: Record<string, [problem: string, wayOut: string]> = {
  EACCES: ['darf nicht gelesen werden', 'Lassen Sie sich das Leserecht geben, oder kopieren Sie sie.'],
  Z_BUF_ERROR: ['bricht mitten ab', 'Holen Sie sie noch einmal; der Server packt sie vielleicht gerade.'],
  Z_DATA_ERROR: ['ist beschädigt: Sie beginnt wie gzip, lässt sich aber nicht entpacken', 'Holen Sie sie noch einmal.'],
};

/** gzip is told by its first bytes: a log may have been renamed, and standard input has no name. */
async function* unpackedBytes(source: Readable, name: string): AsyncGenerator<Buffer> {
  const chunks = source[Symbol.asyncIterator]() as AsyncIterator<Buffer, undefined>;
  const start = await atLeast(4, chunks);
  const packing = packings.find(({ magic }) => start.subarray(0, magic.length / 2).toString('hex') === magic);
  if (packing) {
    throw new UserError(`„${name}“ ist mit ${packing.name} gepackt.\n→ ${packing.unpack} ${name} | npm run scans -- -`);
  }
  const whole = from(start, chunks);
  yield* start.toString('hex', 0, 2) === '1f8b' ? gunzipped(whole) : whole;
}

const packings = [
  { magic: '28b52ffd', name: 'zstd', unpack: 'zstdcat' },
  { magic: '425a68', name: 'bzip2', unpack: 'bzcat' },
  { magic: 'fd377a58', name: 'xz', unpack: 'xzcat' },
  { magic: '504b0304', name: 'zip', unpack: 'unzip -p' },
];

async function atLeast(length: number, chunks: AsyncIterator<Buffer, undefined>): Promise<Buffer> {
  let start = Buffer.alloc(0);
  while (start.length < length) {
    const { done, value } = await chunks.next();
    if (done) break;
    start = Buffer.concat([start, value]);
  }
  return start;
}

async function* from(start: Buffer, chunks: AsyncIterator<Buffer, undefined>): AsyncGenerator<Buffer> {
  yield start;
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
}

async function* gunzipped(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const gunzip = createGunzip({ chunkSize: 256 * 1024 });
  // What fails in here or before is thrown where the bytes are read.
  pipeline(chunks, gunzip, () => undefined);
  yield* gunzip as AsyncIterable<Buffer>;
}
