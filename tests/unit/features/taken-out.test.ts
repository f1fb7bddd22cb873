import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { growManySites } from '../../generators/many-sites.ts';
import { features } from '../../../src/features/house.ts';

const run = promisify(execFile);

/** What an agency may do without, and by what one sees in the built site that it is there. */
const removable: Record<string, { file?: string; linked?: RegExp }> = {
  changes: { file: 'de/aenderungen/index.html', linked: /href="[^"]*\/aenderungen\// },
  compare: { file: 'de/flaechen/vergleich/index.html', linked: /href="[^"]*\/vergleich\// },
  exposes: { linked: /expose-[\w-]+\.pdf/ },
  funding: { linked: /class="row programme / },
  kiosk: {},
  'open-data': { file: 'data/index.json', linked: /href="\/(de\/daten|data)\// },
  'print-kit': {},
  scans: {},
  'swiss-report': {},
};

/** A copy of the house, without any region but the small one. */
let house: string;

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'house-'));
  for (const part of ['src', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs']) {
    cpSync(part, join(house, part), { recursive: true });
  }
  growManySites(join(house, 'content'), 2, { inEnglish: true });
  mkdirSync(join(house, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((name) => !name.startsWith('.') || name === '.bin')) {
    symlinkSync(join(process.cwd(), 'node_modules', name), join(house, 'node_modules', name));
  }
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

const all = Object.keys(removable);

test('with all of them there are signs of those a visitor sees', async () => {
  const { files, pages } = await built('--no-exposes');
  for (const { file, linked } of [removable.compare!, removable['open-data']!, removable.funding!]) {
    if (file) expect(files).toContain(file);
    expect(pages.some((html) => linked!.test(html))).toBe(true);
  }
}, 60_000);

/**
 * Which builds each is left out of: two of five, another two for each. So of any two of them one build has the first
 * without the second, as if each were left out alone, with half the builds (a Sperner family).
 */
const rounds = [0, 1, 2, 3, 4];
const pairs = rounds.flatMap((one) => rounds.slice(one + 1).map((other) => [one, other]));
const without = (round: number) => all.filter((_, index) => pairs[index]!.includes(round));

test('each of them is left out of a build that has any other', () => {
  expect(all.length).toBeLessThanOrEqual(pairs.length);
  for (const name of all)
    for (const other of all.filter((one) => one !== name))
      expect(rounds.filter((round) => without(round).includes(name) && !without(round).includes(other))).not.toEqual(
        [],
      );
});

test.each([...rounds.map(without), all].map((names) => [names.join(', '), names] as const))(
  'the small region builds without the folders and the lines of %s',
  async (_, names) => {
    restoreFeatures();
    names.forEach(takeOut);
    // Without exposés no browser is asked for: nothing has to be said of them.
    const { files, pages } = await built(...(names.includes('exposes') ? [] : ['--no-exposes']));
    for (const { file, linked } of names.map((name) => removable[name]!)) {
      if (file) expect(files).not.toContain(file);
      if (linked) expect(pages.filter((html) => linked.test(html))).toEqual([]);
    }
  },
  60_000,
);

/** Builds the copy. Throws with what the build said when it fails. */
async function built(...options: string[]) {
  await run(process.execPath, ['src/cli/build.ts', ...options], { cwd: house });
  const files = readdirSync(join(house, 'dist'), { recursive: true, encoding: 'utf8' });
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => readFileSync(join(house, 'dist', file), 'utf8'));
  return { files, pages };
}

function restoreFeatures() {
  rmSync(join(house, 'src', 'features'), { recursive: true });
  cpSync('src/features', join(house, 'src', 'features'), { recursive: true });
}

function takeOut(name: string) {
  const table = join(house, 'src', 'features', 'features.ts');
  rmSync(join(house, 'src', 'features', name), { recursive: true });
  const lines = readFileSync(table, 'utf8').split('\n');
  const rest = lines.filter((line) => !line.includes(`'./${name}/feature.ts'`));
  expect(lines.length - rest.length).toBe(1);
  writeFileSync(table, rest.join('\n'));
}

const folders = readdirSync('src/features', { withFileTypes: true })
  .filter((item) => item.isDirectory())
  .map(({ name }) => name);

test('every folder has its line in the table, and every line its folder', () => {
  expect(features.map(({ name }) => name).sort()).toEqual(folders.sort());
});

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

test.each(folders)('%s names the npm scripts that start in it', (folder) => {
  const own = Object.entries(scripts).filter(([, command]) => command.includes(`src/features/${folder}/`));
  const { commands = [] } = features.find(({ name }) => name === folder)!;
  expect(own.map(([name]) => name).sort()).toEqual([...commands].sort());
});
