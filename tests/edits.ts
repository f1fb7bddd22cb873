import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../src/routes/site.ts';
import { type Edit, edits } from './edits/edits.ts';
import { type Desk, deskOf } from './edits/files.ts';
import { add, type Counts, countsOfNothing } from './runner/counts.ts';
import { ownRegion } from './runner/regions.ts';
import { announce, inTurn, step, untilOneFails } from './runner/steps.ts';

const cache = join('node_modules', '.cache', 'edits');
const folder = join(cache, 'region');
const passed = join(cache, 'passed');

const region = { CONTENT_DIR: folder };
const withoutExposes = { ...region, OUT_DIR: ownRegion.outDir, EXPOSES: 'no' };

/**
 * Edits a copy of a region as its editors do, twelve times, one edit upon the other, and proves that what holds for
 * any region still does. After each edit the region is checked, built without exposés and tested; a browser walks only
 * the pages that are not, to the byte, what they were in the last build that passed. The first such build is that of
 * the region as it was found. At the end everything is tested, exposés included. Words choose edits by their names.
 */
export async function editing(words: string[]): Promise<Counts> {
  rmSync(cache, { recursive: true, force: true });
  cpSync(contentFolder(), folder, { recursive: true });
  const chosen = edits.filter(({ name }) => words.every((word) => name.includes(word)));
  return untilOneFails(
    build,
    () => inTurn(...chosen.map((edit) => () => edited(edit))),
    () => tested('everything after all edits', region),
  );
}

async function build(): Promise<Counts> {
  const counts = await step({
    name: 'build before the first edit',
    command: 'node',
    options: ['src/cli/build.ts'],
    environment: withoutExposes,
  });
  keepAsPassed(counts);
  return counts;
}

async function edited({ name, make }: Edit): Promise<Counts> {
  const desk = deskOf(folder);
  const done = make(desk);
  announce(`${name}: ${done ?? 'the region has nothing for it'}`);
  if (done === undefined) return countsOfNothing;
  const confirmed = await confirm(desk);
  const counts = await tested(`the region after: ${name}`, { ...withoutExposes, PASSED_BUILD: passed });
  keepAsPassed(counts);
  return add(confirmed, counts);
}

/** An editor compares what is stale with its original and says so. */
function confirm({ languages: [, ...others] }: Desk): Promise<Counts> {
  const options = (key: string) => ['src/cli/translated.ts', '--all', key];
  return inTurn(
    ...others.map(
      ({ key }) =>
        () =>
          step({ name: `texts in ${key}`, command: 'node', options: options(key), environment: region }),
    ),
  );
}

function tested(name: string, environment: NodeJS.ProcessEnv): Promise<Counts> {
  return step({ name, command: 'node', options: ['tests/runner/run.ts', 'region'], environment });
}

function keepAsPassed({ failed }: Counts) {
  if (failed.length > 0) return;
  rmSync(passed, { recursive: true, force: true });
  cpSync(ownRegion.outDir, passed, { recursive: true });
}
