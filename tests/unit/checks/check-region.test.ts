import { openSite } from '../../../src/features/house.ts';
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { regionWith } from '../../fixtures/mistakes/region-with.ts';

const sound = 'tests/fixtures/region';
const broken = regionWith({
  'sites/hafen/record.yaml': ["unit: ha, asOf: '2025'", "unit: hha, asOf: '2025'"],
  'sites/hafen/de.mdx': ['Frei sind', '{steal()} sind'],
});
const message =
  'sites/hafen/record.yaml:11:27\n    figures.areaGross.unit   „unit“ hat den unbekannten Wert „hha“.\n    → Meinten Sie „ha“?';

const hinted = regionWith({ 'sites/hafen/de.mdx': ['Frei sind', 'Am Sonnabend sind'] });

afterAll(() => [broken, hinted].forEach((folder) => rmSync(folder, { recursive: true })));

const check = (folder: string, ...options: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/check.ts', ...options], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: folder, AS_OF: '2026-11-23' },
  });
  return { status, text: stdout + stderr };
};

describe('npm run check', () => {
  it('succeeds when only the publisher’s answers are missing', () => {
    const { status, text } = check(sound);
    expect(status).toBe(0);
    expect(text).toMatch(/Stichtag 2026-11-23: Keine Fehler, keine Warnungen, 10 offene Angaben\.\n$/);
  });

  it('fails on errors, and shows those of records and of texts at once', () => {
    const { status, text } = check(broken);
    expect(status).toBe(1);
    expect(text).toContain(message);
    expect(text).toContain('„{steal()}“ ist Programmcode');
    expect(text).toMatch(/2 Fehler, keine Warnungen, 10 offene Angaben\.\n$/);
  });

  it('looks ahead to a day', () => {
    const { status, text } = check(sound, '--as-of', '2027-02-02');
    expect(status).toBe(0);
    expect(text).toMatch(/Stichtag 2027-02-02: Keine Fehler, 2 Warnungen,/);
  });

  it('shows hints when asked, and else how many there are', () => {
    expect(check(hinted).text).toMatch(/10 offene Angaben\. 1 Hinweis: npm run check -- --hints\n$/);
    expect(check(hinted).text).not.toContain('Sonnabend');
    const { status, text } = check(hinted, '--hints');
    expect(status).toBe(0);
    expect(text).toContain('„Sonnabend“ sagt man nur im Norden und Osten Deutschlands.');
    expect(text).toMatch(/1 Hinweis\.\n$/);
  });

  it('mends on demand, says so, and then what is left', () => {
    const folder = regionWith({ 'sites/hafen/de.mdx': ['Frei sind', 'Am "Kai" sind {steal()}'] });
    const { status, text } = check(folder, '--fix');
    expect(status).toBe(1);
    expect(text).toMatch(/^1 Stelle behoben\n-+\n\n.*hafen\/de\.mdx\n {4}Zeile 9: "Kai" → „Kai“\n/);
    expect(text).toMatch(/„\{steal\(\)\}“ ist Programmcode[^]*1 Fehler, keine Warnungen/);
    expect(readFileSync(join(folder, 'sites/hafen/de.mdx'), 'utf8')).toContain('Am „Kai“ sind {steal()}');
    rmSync(folder, { recursive: true });
  });

  it('watches for an editor alone, who mends by hand', () => {
    const { status, text } = check(sound, '--watch', '--fix');
    expect(status).toBe(2);
    expect(text).toBe('--watch geht weder mit --fix noch mit --format. → Lassen Sie eines davon weg.\n');
  });

  it.each([['--as-of', 'morgen'], ['--asof', '2027-02-02'], ['--as-of']])(
    'explains itself when called %s %s',
    (...options) => {
      const { status, text } = check(sound, ...options);
      expect(status).toBe(2);
      expect(text).toMatch(
        /^So wird geprüft: npm run check\n(?: {4}npm run check -- --(?:as-of|hints|watch|format|fix) .+\n){5}$/,
      );
    },
  );
});

it('a build refuses a region in the same words', () => {
  expect(() => openSite(broken)).toThrow(message);
});
