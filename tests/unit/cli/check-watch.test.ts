import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { afterEach, expect, it } from 'vitest';
import { changeIn, regionWith } from '../../fixtures/mistakes/region-with.ts';

const opened: { folder: string; child: ChildProcess }[] = [];

afterEach(() => {
  for (const { folder, child } of opened.splice(0)) {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true });
  }
});

/** The command at work on a copy of the small region: what it says, and when it has said something. */
function watching() {
  const folder = regionWith({});
  const child = spawn(process.execPath, ['src/cli/check.ts', '--watch'], {
    env: { ...process.env, CONTENT_DIR: folder, AS_OF: '2026-11-23' },
  });
  opened.push({ folder, child });
  let told = '';
  child.stdout.on('data', (text) => (told += String(text)));
  child.stderr.on('data', (text) => (told += String(text)));
  /** What it has said since the last time, as soon as that holds these words. */
  const heard = async (words: string) => {
    while (!told.includes(words)) await once(child.stdout, 'data');
    const said = told.replaceAll(/um \d+:\d\d:\d\d in \d+,\d\d s/g, 'in 0,00 s').replaceAll(/\S*region-\w+/g, 'region');
    told = '';
    return said;
  };
  return { folder, child, heard };
}

it('says with each saved file what is new and what is mended, until Ctrl-C', async () => {
  const { folder, child, heard } = watching();
  const first = await heard('Strg+C');
  expect(first).toContain('Stichtag 2026-11-23, geprüft in 0,00 s: Keine Fehler');

  changeIn(folder, { 'sites/hafen/record.yaml': ['owner: wfg', 'ownre: wfg'] });
  const broken = await heard('geprüft um');
  expect(broken).toContain(
    'Neu\n---\n\nregion/sites/hafen/record.yaml:1:1\n    ownre   Das Feld „ownre“ gibt es hier nicht.',
  );
  expect(broken).toContain('Stichtag 2026-11-23, geprüft in 0,00 s: 1 Fehler');

  changeIn(folder, { 'stories/eroeffnung/de.mdx': ['---\n\n', '---\n\nSiehe [dort](sites/hefen).\n\n'] });
  const worse = await heard('geprüft um');
  expect(worse).toMatch(/^Neu\n---\n\nregion\/stories\/eroeffnung\/de\.mdx:\d+:\d+\n {4}Den Eintrag „sites\/hefen“/);
  expect(worse).toContain('Weiterhin zu beheben\n--------------------\n\nregion/sites/hafen/record.yaml:1:1');

  changeIn(folder, { 'sites/hafen/record.yaml': ['ownre: wfg', 'owner: wfg'] });
  expect(await heard('geprüft um')).toContain('Behoben\n-------\n\nregion/sites/hafen/record.yaml:1:1\n    ownre   ');

  changeIn(folder, { 'stories/eroeffnung/de.mdx': ['Siehe [dort](sites/hefen).\n\n', ''] });
  expect(await heard('geprüft um')).toContain('geprüft in 0,00 s: Keine Fehler');

  child.kill('SIGINT');
  const [code] = (await once(child, 'exit')) as [number | null];
  expect(code).toBe(0);
}, 60_000);
