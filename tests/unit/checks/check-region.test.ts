import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { openSite } from '../../../src/routes/site.ts';
import { regionWith } from '../../fixtures/mistakes/region-with.ts';

const sound = 'tests/fixtures/region';
const broken = regionWith({
  'sites/hafen/record.yaml': ["unit: ha, asOf: '2025'", "unit: hha, asOf: '2025'"],
  'sites/hafen/de.mdx': ['Frei sind', '{steal()} sind'],
});
const message =
  'sites/hafen/record.yaml:11:27\n    figures.areaGross.unit   „unit“ hat den unbekannten Wert „hha“.\n    → Meinten Sie „ha“?';

afterAll(() => rmSync(broken, { recursive: true }));

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

  it.each([['--as-of', 'morgen'], ['--asof', '2027-02-02'], ['--as-of']])(
    'explains itself when called %s %s',
    (...options) => {
      const { status, text } = check(sound, ...options);
      expect(status).toBe(2);
      expect(text).toBe(
        'So wird geprüft: npm run check, oder mit einem Stichtag npm run check -- --as-of 2027-03-01\n',
      );
    },
  );
});

it('a build refuses a region in the same words', () => {
  expect(() => openSite(broken)).toThrow(message);
});
