import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkAgain } from '../../src/features/house.ts';
import { growLargeRegion } from '../generators/large-region.ts';
import { costOf } from './growth.ts';
import { table } from './markdown.ts';

const days = { asOf: '2026-11-30', today: '2026-11-30' };

/** How many entries are changed, one after the other: the median is told. */
const changes = 9;

/**
 * What `npm run check` costs in regions of so many entries, each with two texts of 650 words: from the beginning, and
 * with `--watch` after one text or one record was saved. What it costs per entry must not grow with their number.
 */
export function checkTable(counts: readonly number[]): string {
  const region = join('node_modules', '.cache', 'bench-check');
  const rows = counts.map((count) => {
    growLargeRegion(region, count);
    const cold = costOf(asNpmRuns(), { environment: { CONTENT_DIR: region, AS_OF: days.asOf } });
    const { text, record } = changed(region);
    return [
      count,
      `${cold.seconds.toFixed(2)} s`,
      `${cold.cpu.toFixed(2)} s`,
      `${((cold.cpu / count) * 1000).toFixed(1)} ms`,
      `${Math.round(cold.megabytes)} MB`,
      `${text.toFixed(2)} s`,
      `${record.toFixed(2)} s`,
      (text / cold.seconds).toFixed(2),
    ];
  });
  return table(
    ['Entries', 'Check', 'Processors', 'per entry', 'Memory', 'A text changed', 'a record changed', 'A text ÷ all'],
    rows,
  );
}

/** What stands behind `node` in the script of `npm run check`. */
function asNpmRuns(): string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { check: string } };
  return scripts.check.split(' ').slice(1);
}

/** Seconds until it is told what is wrong since a file was saved. */
function changed(region: string): Record<'text' | 'record', number> {
  const check = checkAgain(region);
  check(days);
  const after = (file: string, line: string) =>
    medianOf((number) => {
      appendFileSync(join(region, 'sites', `flaeche-${number}`, file), line);
      check(days);
    });
  return { text: after('de.mdx', '\nHier kosten 12 ha nichts.\n'), record: after('record.yaml', 'order: 7\n') };
}

function medianOf(work: (number: number) => void): number {
  const seconds = Array.from({ length: changes }, (_, number) => {
    const started = performance.now();
    work(number);
    return (performance.now() - started) / 1000;
  });
  return seconds.sort((a, b) => a - b)[Math.floor(changes / 2)] ?? 0;
}
