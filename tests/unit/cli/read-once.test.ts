import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { fixtureFolder } from '../region.ts';

/** Tells at the end how often each file of the region was read. */
const counter = `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const reads = {};
const { readFileSync } = fs;
fs.readFileSync = (path, ...rest) => {
  if (String(path).endsWith('.yaml')) reads[path] = (reads[path] ?? 0) + 1;
  return readFileSync(path, ...rest);
};
syncBuiltinESMExports();
process.once('exit', () => console.log('READS ' + JSON.stringify(reads)));
`;

test('a build reads each record of the region once: check, configuration and pages share it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'once-'));
  try {
    const preload = join(folder, 'counter.mjs');
    writeFileSync(preload, counter);
    const { status, stdout } = spawnSync(
      process.execPath,
      ['--import', pathToFileURL(preload).href, 'src/cli/build.ts', '--no-exposes'],
      {
        encoding: 'utf8',
        env: { ...process.env, CONTENT_DIR: fixtureFolder, OUT_DIR: join(folder, 'dist'), CACHE_DIR: folder },
      },
    );
    expect(status).toBe(0);
    const reads = JSON.parse(/^READS (.*)$/m.exec(stdout)![1]!) as Record<string, number>;
    const records = Object.entries(reads).filter(([file]) => /record\.yaml$|sources\.yaml$/.test(file));
    expect(records.length).toBeGreaterThan(15);
    expect(records.filter(([, count]) => count > 1)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 120_000);
