import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../src/routes/site.ts';
import { type Edit, edits } from './edits/edits.ts';
import { deskOf } from './edits/files.ts';
import { type Counts, countsOfNothing } from './runner/counts.ts';
import { ownRegion } from './runner/regions.ts';
import { announce, inTurn, step, untilOneFails } from './runner/steps.ts';

const cache = join('node_modules', '.cache', 'edits');
const folder = join(cache, 'region');
const passed = join(cache, 'passed');

/**
 * Edits a copy of a region as its editors do, twelve times, one edit upon the other, and proves that what holds for
 * any region still does. After each edit the region is checked, built without exposés and tested; a browser walks only
 * the pages that are not what they were, to the byte, before it. At the end everything is tested, exposés included.
 */
export async function editing(): Promise<Counts> {
  rmSync(cache, { recursive: true, force: true });
  cpSync(contentFolder(), folder, { recursive: true });
  return untilOneFails(
    () =>
      step({ name: 'build before the first edit', command: 'node', options: ['src/cli/build.ts'], environment: quick }),
    ...edits.map((edit) => () => edited(edit)),
    () => tested('everything after all edits', region),
  );
}

const region = { CONTENT_DIR: folder };
const quick = { ...region, OUT_DIR: ownRegion.outDir, EXPOSES: 'no' };

function edited({ name, make }: Edit): Counts | Promise<Counts> {
  const done = make(deskOf(folder));
  announce(`${name}: ${done ?? 'the region has nothing for it'}`);
  if (done === undefined) return countsOfNothing;
  rmSync(passed, { recursive: true, force: true });
  cpSync(ownRegion.outDir, passed, { recursive: true });
  return untilOneFails(confirmed, () => tested(`the region after: ${name}`, { ...quick, PASSED_BUILD: passed }));
}

/** An editor compares what is stale with its original and says so. */
function confirmed(): Promise<Counts> {
  const [, ...others] = deskOf(folder).languages;
  return inTurn(
    ...others.map(
      ({ key }) =>
        () =>
          step({
            name: `texts in ${key}`,
            command: 'node',
            options: ['src/cli/translated.ts', '--all', key],
            environment: region,
          }),
    ),
  );
}

const tested = (name: string, environment: NodeJS.ProcessEnv): Promise<Counts> =>
  step({ name, command: 'node', options: ['tests/runner/run.ts', 'region'], environment });
