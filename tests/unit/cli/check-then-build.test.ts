import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeUnusual } from '../../fixtures/unusual/unusual-region.ts';

const asOf = '2026-11-24';

/** As many changes as make nearly every field unusual; each seed is another region. */
const changes = 100;

/** The second region lies on another file system than the project, where there is one, and so does its site (SLIP-D3). */
const elsewhere = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

// One build after a hundred changes tells as much as a hundred builds, in a hundredth of the time.
it.each([
  [11, tmpdir()],
  [12, elsewhere],
])('what the check accepts can be built: region %i, changed at random, in %s', { timeout: 300_000 }, (seed, parent) => {
  const place = mkdtempSync(join(parent, 'unusual-'));
  const folder = join(place, 'region');
  cpSync('tests/fixtures/region', folder, { recursive: true });
  const made = makeUnusual(folder, { seed, changes, asOf });
  expect(made.length).toBe(changes);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/build.ts', '--no-exposes'], {
    encoding: 'utf8',
    env: {
      ...process.env,
      CONTENT_DIR: folder,
      OUT_DIR: join(place, 'dist'),
      CACHE_DIR: join(place, 'cache'),
      AS_OF: asOf,
    },
  });
  expect(status, [stdout, stderr, ...made.map(({ told }) => told)].join('\n')).toBe(0);
  rmSync(place, { recursive: true });
});
