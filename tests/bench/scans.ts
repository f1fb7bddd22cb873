import { spawn } from 'node:child_process';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { daysIn } from '../../src/features/scans/days.ts';
import { lineReader } from '../../src/features/scans/line-reader.ts';
import { countLog } from '../../src/features/scans/tally.ts';
import type { Site } from '../../src/routes/site.ts';
import { table } from './markdown.ts';
import { syntheticLog } from './synthetic-log.ts';

const megabyte = 1e6;

/**
 * Counting scans in a made-up log: how fast, beside only cutting it into lines, and how much memory the command
 * takes at most for a tenth of the log and for all of it. Undefined where the region has no codes.
 */
export async function scansTable({ region }: Site, megabytes: number): Promise<string | undefined> {
  const codes = region.codes.map(({ code }) => code);
  if (codes.length === 0) return undefined;
  const { lines, cutting, counting } = await speedOf(codes, Math.min(megabytes, 100));
  const [tenth, whole] = [await peakOf(codes, megabytes / 10), await peakOf(codes, megabytes)];
  const perSecond = (seconds: number) => `${Math.round(lines / seconds / 1000)} 000`;
  return table(
    [
      'Lines counted in a second',
      'only cut',
      'Counting ÷ cutting',
      `Most memory, ${megabytes / 10} MB of log`,
      `${megabytes} MB`,
      'Memory ÷ that of a tenth',
    ],
    [
      [
        perSecond(counting),
        perSecond(cutting),
        (counting / cutting).toFixed(1),
        `${Math.round(tenth / megabyte)} MB`,
        `${Math.round(whole / megabyte)} MB`,
        (whole / tenth).toFixed(2),
      ],
    ],
  );
}

/** The same blocks of a log, held in memory so that making them costs nothing. */
async function speedOf(codes: string[], megabytes: number) {
  const blocks = [...syntheticLog({ bytes: megabytes * megabyte, codes })];
  let lines = 0;
  const cutting = await secondsOf(() => {
    const reader = lineReader(() => {
      lines++;
    });
    for (const block of blocks) reader.read(block);
    reader.end();
  });
  const known = new Set(codes);
  const wanted = { codes: known, ledger: known, withUnlisted: true, from: undefined, until: undefined };
  const counting = await secondsOf(() =>
    countLog({ name: 'log', chunks: blocks }, { ...wanted, dayOf: daysIn('UTC') }),
  );
  return { lines, cutting, counting };
}

async function secondsOf(run: () => unknown): Promise<number> {
  const started = performance.now();
  await run();
  return (performance.now() - started) / 1000;
}

/** The most memory the command itself takes, in bytes, while a log of this size streams through it. */
async function peakOf(codes: string[], megabytes: number): Promise<number> {
  const told = 'process.on("exit", () => process.stderr.write(String(process.resourceUsage().maxRSS)))';
  const command = spawn(
    process.execPath,
    ['--import', `data:text/javascript,${told}`, 'src/features/scans/command.ts', '-'],
    {
      stdio: ['pipe', 'ignore', 'pipe'],
    },
  );
  const peak = new Response(Readable.toWeb(command.stderr) as ReadableStream).text();
  await pipeline(Readable.from(syntheticLog({ bytes: megabytes * megabyte, codes })), command.stdin);
  const kilobytes = Number(await peak);
  if (!(kilobytes > 0)) throw new Error(`The command failed: ${await peak}`);
  return kilobytes * 1024;
}
