import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seeded } from '../../bench/random.ts';
import { addSentence, chosenEdits, type EditedRegion, editedRegion } from './edits.ts';

/** Rounds of edits, and others with another seed: `ROUNDS=20 SEED=7 npm test -- unit increments`. */
const rounds = Number(process.env.ROUNDS ?? 3);
const random = seeded(Number(process.env.SEED ?? 1));

let folder: string;
let region: EditedRegion;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'increments-'));
  region = editedRegion(join(folder, 'region'));
  build('built', 'kept');
}, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('a build after a sentence of a story makes its pages and those that look into every text, and no others', () => {
  addSentence(region, 'stories/schleuse/de.mdx', random);
  const [, kept, all] = /(\d+) of (\d+) pages were as the last build made them/.exec(build('built', 'kept'))!;
  // The story and the glossary, in three languages each.
  expect(Number(all) - Number(kept)).toBe(6);
}, 120_000);

test.each(chosenEdits(rounds, random))(
  'P12: a build after edits (%s) is to the byte what a build from nothing makes',
  (_, edits) => {
    for (const edit of edits) edit(region, random);
    const made = build('built', 'kept');
    build('cold', 'nothing');
    expect(differing('built', 'cold')).toEqual([]);
    expect(made).toMatch(/of \d+ pages were as the last build made them/);
    rmSync(join(folder, 'nothing'), { recursive: true });
  },
  240_000,
);

function build(to: string, cache: string): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/build.ts', '--no-exposes', '--verbose'], {
    encoding: 'utf8',
    env: {
      ...process.env,
      CONTENT_DIR: region.folder,
      OUT_DIR: join(folder, to),
      CACHE_DIR: join(folder, cache),
      AS_OF: region.asOf,
    },
  });
  expect(status, stdout + stderr).toBe(0);
  return stdout;
}

function differing(one: string, other: string): string[] {
  const [files, others] = [one, other].map(filesIn);
  return [...new Set([...files!.keys(), ...others!.keys()])].filter((file) => files!.get(file) !== others!.get(file));
}

const filesIn = (name: string): Map<string, string> =>
  new Map(
    readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map(({ parentPath, name: file }) => join(parentPath, file))
      .map((file) => [file.slice(join(folder, name).length), readFileSync(file, 'base64')]),
  );
