import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exposesOf } from '../../../../src/features/exposes/addresses.ts';
import { regionWith } from '../../../fixtures/mistakes/region-with.ts';
import { fixtureFolder, fixtureSite } from '../../region.ts';
import { run } from '../../cli/editors-command.ts';

const exposes = exposesOf(fixtureSite('2026-11-24'));

let folder: string;

/** A site of one page, built for the day on which the commands are run. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stand-'));
  vi.stubEnv('OUT_DIR', join(folder, 'dist'));
  for (const part of ['pagefind', 'data', 'de']) mkdirSync(join(folder, 'dist', part), { recursive: true });
  const page = '<!doctype html><html lang="de"><body><main></main></body></html>';
  for (const file of ['index.html', 'de/index.html']) writeFileSync(join(folder, 'dist', file), page);
  writeFileSync(join(folder, 'dist', 'pagefind', 'pagefind.js'), 'export const search = 1;');
  writeFileSync(join(folder, 'dist', 'build.json'), '{"asOf":"2026-11-24","origin":"https://nordmark.example"}');
  for (const { pdf } of exposes) {
    mkdirSync(dirname(join(folder, 'dist', pdf)), { recursive: true });
    writeFileSync(join(folder, 'dist', pdf), '%PDF');
  }
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const toOut = (...options: string[]) => ['--to', join(folder, 'out'), ...options];
const stand = (...options: string[]) => run('kiosk', fixtureFolder, ...toOut(...options));

describe('npm run kiosk', { timeout: 60_000 }, () => {
  it('says what it made and where, and what a start page and an idle time were asked for', () => {
    const { code, stdout, stderr } = stand('--built', '--start', 'de', '--idle', '120');
    expect([code, stderr]).toEqual([0, '']);
    const made = join(folder, 'out', 'nordmark-2026-11-24');
    expect(stdout).toMatch(/^Paket für den Stand: 2 Seiten, \d+ Dateien, \d+,\d MB in .+nordmark-2026-11-24\/\n/);
    expect(stdout).toContain(`Zum Weitergeben: ${made}.zip (`);
    expect(readFileSync(join(made, 'index.html'), 'utf8')).toContain('data-start="de/index.html" data-idle="120"');
  });

  it.each([
    ['{steal()} sind', '„{steal()}“ ist Programmcode', /\nDas Paket ist, wie es war\.\n$/],
    ['<Figure id="nirgends" /> sind', '„nirgends“', /Nichts wurde gebaut: .+\nDas Paket ist, wie es war\.\n$/],
  ])('builds anew, however new the last build is, and makes nothing where that fails: %s', (text, told, end) => {
    const region = regionWith({ 'sites/hafen/de.mdx': ['Frei sind', text] });
    const { code, stderr } = run('kiosk', region, ...toOut());
    rmSync(region, { recursive: true });
    expect(code).toBe(1);
    expect(stderr).toContain(told);
    expect(stderr).toMatch(end);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  it('says so where the build may make no exposés, and where there are none', () => {
    vi.stubEnv('EXPOSES', 'no');
    expect(stand().stderr).toMatch(/^EXPOSES=no lässt die Exposés weg, und das Paket braucht sie\.\n→ /);
    for (const { pdf } of exposes) rmSync(join(folder, 'dist', pdf));
    expect(stand('--built').stderr).toContain(`fehlen ${exposes.length} von ${exposes.length} Exposés`);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  it.each([
    [['--idle', '5'], 'Die Ruhezeit „5“ geht nicht.'],
    [['--idle', 'viel'], 'Die Ruhezeit „viel“ geht nicht.'],
    [['--start', 'fr'], 'Die Sprache „fr“ gibt es hier nicht.\n→ Wählen Sie eine von: de'],
    [['--hilfe'], 'So wird das Paket für den Messestand gemacht: npm run kiosk'],
  ])('refuses %s and says what is possible', (options, message) => {
    const { code, stderr } = stand(...options);
    expect(code).toBe(1);
    expect(stderr).toContain(message);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });
});
