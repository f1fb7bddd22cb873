import { checkRegion } from '../../src/features/house.ts';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { textOfIssues } from '../../src/schemas/issue.ts';
import { type Damage, damages } from './damages.ts';
import { table } from './markdown.ts';
import { type Random, randomInt, seeded } from './random.ts';

/** A damaged region that was not read as it must be, and how it was damaged. */
export interface Fault {
  seed: number;
  what: string;
  found: string;
}

export interface FuzzResult {
  regions: number;
  /** How many of them were told to be damaged. */
  told: number;
  exceptions: Fault[];
  withoutFile: Fault[];
  slow: Fault[];
}

/** Seconds of the processor a check of the small region may take, however its files are damaged. */
const maxSeconds = 2;

/** Reads and checks a region in as many states of damage, the same ones for the same first seed. */
export function fuzz({ source, count, seed }: { source: string; count: number; seed: number }): FuzzResult {
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
  const result: FuzzResult = { regions: count, told: 0, exceptions: [], withoutFile: [], slow: [] };
  try {
    cpSync(source, folder, { recursive: true });
    const files = globSync('**/*', { cwd: folder })
      .filter((file) => statSync(join(folder, file)).isFile())
      .sort();
    const sound = files.map((file) => readFileSync(join(folder, file)));
    for (let index = 0; index < count; index++) {
      const random = seeded(seed + index);
      const done = Array.from({ length: 1 + randomInt(random, 3) }, () => damage(folder, files, sound, random));
      judge(folder, { seed: seed + index, what: done.map(({ what }) => what).join(' and ') }, result);
      for (const { at } of done) writeFileSync(join(folder, files[at] ?? ''), sound[at] ?? '');
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return result;
}

function damage(folder: string, files: readonly string[], sound: readonly Buffer[], random: Random) {
  const at = randomInt(random, files.length);
  const { name, apply } = damages[randomInt(random, damages.length)] ?? unharmed;
  writeFileSync(join(folder, files[at] ?? ''), apply(sound[at] ?? Buffer.alloc(0), random));
  return { at, what: `${files[at]}: ${name}` };
}

const unharmed: Damage = { name: 'as it was', apply: (bytes) => bytes };

// Other work on the machine does not count.
function judge(folder: string, fault: Omit<Fault, 'found'>, result: FuzzResult) {
  const before = process.cpuUsage();
  try {
    const issues = checkRegion(folder, { asOf: '2026-11-23' });
    textOfIssues(issues);
    const homeless = issues.find(({ file }) => !file);
    if (homeless) result.withoutFile.push({ ...fault, found: homeless.problem });
    if (issues.some(({ level }) => level !== 'open')) result.told++;
  } catch (error) {
    result.exceptions.push({
      ...fault,
      found: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  }
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1_000_000;
  if (seconds > maxSeconds) result.slow.push({ ...fault, found: `${seconds.toFixed(1)} s` });
}

/** What was found, as Markdown: the counts, and every fault with its seed. */
export function fuzzTable({ source, count, seed }: { source: string; count: number; seed: number }): string {
  const { regions, told, exceptions, withoutFile, slow } = fuzz({ source, count, seed });
  const faults = [...exceptions, ...withoutFile, ...slow];
  return [
    table(
      ['Damaged regions', 'told of', 'exceptions', 'messages without a file', `slower than ${maxSeconds} s`],
      [[regions, told, exceptions.length, withoutFile.length, slow.length]],
    ),
    ...faults.map(({ seed, what, found }) => `- seed ${seed}, ${what}: ${found}`),
  ].join('\n');
}
