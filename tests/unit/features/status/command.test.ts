import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { regionWith } from '../../../fixtures/mistakes/region-with.ts';
import { run } from '../../cli/editors-command.ts';

let folder: string;
beforeAll(() => {
  folder = regionWith({});
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('npm run status', { timeout: 60_000 }, () => {
  it('shows every text, then how complete the profiles are', () => {
    const { code, stdout } = run('status', folder);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Eintrag +de +en\n/);
    expect(stdout).toMatch(/\n {2}sites\/hafen +\d+ von 26 +\d+ % {2}es fehlt: Preis, /);
  });

  it('tells of one entry all that its profile lacks', () => {
    const { code, stdout } = run('status', folder, 'sites/hafen');
    expect(code).toBe(0);
    expect(stdout).not.toContain('locations/musterstadt');
    expect(stdout).toMatch(/\n +1 {2}Preis +figures\.price oder price\n/);
  });

  it('tells with --profiles what all of them lack, and nothing of the languages', () => {
    const { stdout } = run('status', folder, '--profiles');
    expect(stdout).toMatch(/^locations\/musterstadt: \d+ von 32 /);
    expect(stdout).toContain('\n\nsites/hafen: ');
    expect(stdout).not.toContain('Eintrag');
  });

  it('is the same as data with --json', () => {
    const { entries, profiles } = JSON.parse(run('status', folder, '--json').stdout) as {
      entries: unknown[];
      profiles: { key: string; missing: object[] }[];
    };
    expect(entries).toHaveLength(16);
    expect(profiles.map(({ key }) => key)).toEqual(['locations/musterstadt', 'sites/hafen']);
    expect(profiles[1]?.missing[0]).toEqual({
      name: 'Preis',
      group: 'Angebot',
      write: 'figures.price oder price',
      asked: ['GIPB', 'IEDC'],
    });
  });

  it('says how to ask, and which entry was meant', () => {
    const asked = run('status', folder, '--profile');
    expect([asked.code, asked.stdout]).toEqual([2, '']);
    expect(asked.stderr).toContain('So wird gefragt: npm run status\n');
    expect(run('status', folder, 'sites/haffen').stderr).toContain('→ Meinten Sie „sites/hafen“?');
  });
});
