import { readFileSync, rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeIn, regionWith } from '../../../fixtures/mistakes/region-with.ts';
import { run } from '../../cli/editors-command.ts';

const page = 'reports/swiss/locations-musterstadt.html';
let folder: string;
beforeEach(() => {
  folder = regionWith({
    'site.yaml': ['  - { key: en', '  - { key: de-CH, name: Deutsch (Schweiz), derivedFrom: de }\n  - { key: en'],
  });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  rmSync(page, { force: true });
});

describe('npm run swiss', () => {
  it('prints an entry side by side and writes its page', () => {
    const { code, stdout, stderr } = run('swiss', folder, 'locations/musterstadt');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Straße → Strasse');
    expect(stdout.endsWith(`\nZum Gegenlesen und Drucken: ${page}\n`)).toBe(true);
    expect(readFileSync(page, 'utf8')).toContain('<mark>Strasse<small lang="de"> LOC-20</small></mark>');
  });

  it('prints what does not change only when asked', () => {
    const title = /^Musterstadt +│ Musterstadt$/m;
    expect(run('swiss', folder, 'locations/musterstadt').stdout).not.toMatch(title);
    expect(run('swiss', folder, 'locations/musterstadt', '--all').stdout).toMatch(title);
  });

  it.each([
    [
      'locations/musterstat',
      'Den Eintrag „locations/musterstat“ gibt es nicht.\n→ Meinten Sie „locations/musterstadt“?\n',
    ],
    ['--alle', 'So wird gelesen: npm run swiss -- locations/cottbus'],
    ['locations/musterstadt sites/hafen', 'So wird gelesen: npm run swiss -- locations/cottbus'],
  ])('refuses %s with a way out', (options, message) => {
    const { code, stdout, stderr } = run('swiss', folder, ...options.split(' '));
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr.startsWith(message), stderr).toBe(true);
  });

  it('says so where no language is derived', () => {
    expect(run('swiss', 'tests/fixtures/region', 'locations/musterstadt')).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(
        /^Keine Sprache in site\.yaml wird abgeleitet;.*\n→ Ergänzen Sie dort: \{ key: de-CH/,
      ) as string,
    });
  });

  it('prints what it can where another file cannot be read, and says which', () => {
    changeIn(folder, { 'sites/hafen/record.yaml': 'name: [' });
    const { code, stdout, stderr } = run('swiss', folder, 'locations/musterstadt');
    expect(code).toBe(1);
    expect(stdout).toContain('Straße → Strasse');
    expect(stderr).toContain('sites/hafen/record.yaml:1');
  });
});
