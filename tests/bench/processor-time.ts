import { existsSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/** Where Linux tells what a process and its ended children have used (`man 5 proc`). */
const file = '/proc/self/stat';

/** Milliseconds after which a process that was told to end has ended. */
const ending = 200;

/**
 * Seconds of all processors that some work takes, with the processes it starts and ends, so that others on the machine
 * do not count; on a system that does not tell them, seconds on the clock.
 */
export async function processorTime(work: () => unknown): Promise<number> {
  if (!existsSync(file)) {
    const started = performance.now();
    await work();
    return (performance.now() - started) / 1000;
  }
  const before = usedSeconds();
  await work();
  await setTimeout(ending);
  return usedSeconds() - before;
}

/** The four counts behind the name in brackets: own and children's, in user and in system, in hundredths of a second. */
function usedSeconds(): number {
  const counts = readFileSync(file, 'latin1')
    .replace(/^.*\) /s, '')
    .split(' ')
    .slice(11, 15);
  return counts.reduce((sum, count) => sum + Number(count), 0) / 100;
}
