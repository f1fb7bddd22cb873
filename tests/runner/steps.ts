import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { add, type Counts, countsOfNothing, countsOfReport, countsOfStep } from './counts.ts';

export type Step = () => Counts | Promise<Counts>;

/** One after another, each whatever became of the one before. */
export async function inTurn(...steps: Step[]): Promise<Counts> {
  let counts = countsOfNothing;
  for (const run of steps) counts = add(counts, await run());
  return counts;
}

/** One after another, until one fails. */
export async function untilOneFails(...steps: Step[]): Promise<Counts> {
  let counts = countsOfNothing;
  for (const run of steps) if (counts.failed.length === 0) counts = add(counts, await run());
  return counts;
}

/** At the same time. */
export async function atOnce(...steps: Step[]): Promise<Counts> {
  return (await Promise.all(steps.map(async (run) => run()))).reduce(add);
}

interface Command {
  name: string;
  command: string;
  options: string[];
  environment?: NodeJS.ProcessEnv;
}

/** A command that counts as one test. What it prints is seen as it comes. */
export async function step(asked: Command): Promise<Counts> {
  announce(asked.name);
  return countsOfStep(asked.name, await run(asked));
}

/** A command that counts as one test. What it prints is seen when it is over, so that others may run beside it. */
export async function quietStep(asked: Command): Promise<Counts> {
  const { isDone, printed } = await runQuietly(asked);
  announce(asked.name);
  process.stdout.write(printed);
  return countsOfStep(asked.name, isDone);
}

/** A test runner, which counts its tests itself. */
export async function runner(asked: Command): Promise<Counts> {
  announce(asked.name);
  const { command, options, environment } = asked;
  const file = join(tmpdir(), `${command}-${process.pid}.json`);
  const isDone = await run({
    ...asked,
    options: [...options, ...(command === 'vitest' ? [`--outputFile.json=${file}`] : [])],
    environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: file, ...environment },
  });
  const report: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  rmSync(file, { force: true });
  return countsOfReport(asked.name, report, isDone);
}

export function announce(name: string) {
  console.log(`\n── ${name} ──`);
}

/** What each command has taken so far (seconds), in the order in which they ended. */
export const durations: { name: string; seconds: number }[] = [];

async function run(asked: Command): Promise<boolean> {
  return ended(asked, spawn(asked.command, asked.options, { stdio: 'inherit', env: environmentOf(asked) }));
}

async function runQuietly(asked: Command): Promise<{ isDone: boolean; printed: string }> {
  const child = spawn(asked.command, asked.options, { stdio: ['ignore', 'pipe', 'pipe'], env: environmentOf(asked) });
  const [isDone, ...printed] = await Promise.all([ended(asked, child), text(child.stdout), text(child.stderr)]);
  return { isDone, printed: printed.join('') };
}

/** Waits for the end of a command; whether it ended well. */
function ended({ name, command }: Command, child: ReturnType<typeof spawn>): Promise<boolean> {
  const started = performance.now();
  return new Promise((resolve) => {
    child.on('error', ({ message }) => {
      console.error(`${command} could not be started: ${message}`);
      resolve(false);
    });
    child.on('close', (status, signal) => {
      durations.push({ name, seconds: (performance.now() - started) / 1000 });
      if (signal) console.error(`${command} was stopped: ${signal}`);
      resolve(status === 0);
    });
  });
}

/** The commands of this project's packages stand first on the path, as in every npm script. */
function environmentOf({ environment }: Command): NodeJS.ProcessEnv {
  const path = [join(process.cwd(), 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  return { ...process.env, ...environment, PATH: path };
}
