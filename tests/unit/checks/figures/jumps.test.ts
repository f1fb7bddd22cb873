import { checkRegion } from '../../../../src/features/house.ts';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listJumps } from '../../../../src/cli/figures/list.ts';
import { publishFigures } from '../../../../src/cli/figures/publish.ts';
import { isError, textOfIssues } from '../../../../src/schemas/issue.ts';
import { type Change, changeIn, regionWith } from '../../../fixtures/mistakes/region-with.ts';

const hafen = 'sites/hafen/record.yaml';
const rates = "CHF: { perEuro: 0.9312, asOf: '2026-11-20', source: stadt-musterstadt }\n";
const asOf = '2026-11-23';
const address = 'sites/hafen#areaFree';

let folder: string;
beforeEach(() => {
  folder = regionWith({
    'exchange-rates.yaml': rates,
    'site.yaml': ['{ key: en, name: English }', '{ key: en, name: English, currency: CHF }'],
  });
  publishFigures(folder, []);
});
afterEach(() => rmSync(folder, { recursive: true }));

const lockText = () => readFileSync(join(folder, 'figures.lock.json'), 'utf8');
const warnings = () => checkRegion(folder, { asOf }).filter(({ level }) => level === 'warning');
const after = (changes: Record<string, Change>) => {
  changeIn(folder, changes);
  return warnings().filter(({ problem }) => problem.includes('zuletzt veröffentlicht'));
};
const free = (to: string) => after({ [hafen]: ["value: 6.5, unit: ha, asOf: '2026-11-01'", to] });

describe('a figure that has jumped', () => {
  it('is warned of with both values, their days, and how to say that it is right', () => {
    const [issue, ...others] = after({ 'locations/musterstadt/record.yaml': ['value: 41250', 'value: 412500'] });
    expect(others).toEqual([]);
    expect(textOfIssues([{ ...issue!, file: 'region/record.yaml' }])).toMatch(
      /^region\/record\.yaml:8:17\n {4}figures\.population\.value {3}Jetzt steht hier 412\.500 inhabitants \(Stand 2025-12-31\); zuletzt veröffentlicht waren 41\.250 inhabitants \(Stand 2025-12-31\), festgehalten am \d{4}-\d\d-\d\d: das 10-Fache\.\n {4}→ Prüfen Sie Punkt, Nullen, Vorzeichen und Einheit\. Stimmt es so, halten Sie es fest: npm run figures -- publish "locations\/musterstadt#population"$/,
    );
    expect(isError(issue!)).toBe(false);
  });

  it.each([
    ["value: 0.65, unit: ha, asOf: '2026-11-01'", 'ein Zehntel'],
    ["value: 650, unit: ha, asOf: '2026-11-01'", 'das 100-Fache'],
    ["value: 6.5, unit: m2, asOf: '2026-11-01'", 'ein 10.000-tel'],
    ["value: 6.5, unit: percent, asOf: '2026-11-01'", 'aus „ha“ wurde „percent“'],
    ["value: { min: 6, max: 65 }, unit: ha, asOf: '2026-11-01'", 'das 10-Fache'],
    ["value: 65, unit: ha, asOf: '2026-11-22', checked: '2026-11-22'", 'das 10-Fache'],
  ])('is told of %s', (to, how) => {
    expect(free(to).map(({ problem }) => problem.split(': ').at(-1))).toEqual([`${how}.`]);
  });

  it('may be a way, and a rate read the other way round', () => {
    expect(after({ [hafen]: ['value: 4, unit: km', 'value: 40, unit: km'] })).toHaveLength(1);
    expect(after({ 'exchange-rates.yaml': ['0.9312', '9.312'] })).toHaveLength(2);
  });

  it.each([
    "value: 8.1, unit: ha, asOf: '2026-11-20'",
    "value: 65000, unit: m2, asOf: '2026-11-01'",
    "value: 0, unit: ha, asOf: '2026-11-20'",
    "value: { min: 5, max: 7 }, unit: ha, asOf: '2026-11-01'",
  ])('is not one of %s', (to) => expect(free(to)).toEqual([]));
});

describe('npm run figures', () => {
  it('writes one line a figure, and the same again without a change', () => {
    const text = lockText();
    expect(text.split('\n')).toContainEqual(
      expect.stringMatching(
        /^ {2}"sites\/hafen#areaFree": \{"value":6\.5,"unit":"ha","asOf":"2026-11-01","on":"\d{4}-\d\d-\d\d"\},$/,
      ),
    );
    expect(publishFigures(folder, [])).toContain(', 0 neu festgehalten.');
    expect(lockText()).toBe(text);
  });

  it('remembers a jump only when it is named, and then tells no more', () => {
    expect(free("value: 65, unit: ha, asOf: '2026-11-01'")).toHaveLength(1);
    expect(listJumps(folder, [])).toMatch(/das 10-Fache[^]+ 0 neu, 1 geändert, davon 1 gesprungen\.$/);
    expect(publishFigures(folder, [])).toContain(`npm run figures -- publish "${address}"    (das 10-Fache)`);
    expect(lockText()).toContain(`"${address}": {"value":6.5,`);
    expect(after({})).toHaveLength(1);
    expect(publishFigures(folder, [address])).not.toContain('Gesprungen');
    expect(lockText()).toContain(`"${address}": {"value":65,`);
    expect(after({})).toEqual([]);
  });

  it('takes an ordinary change along, and lets go what is gone', () => {
    changeIn(folder, { [hafen]: ['value: 6.5', 'value: 6.8'], 'exchange-rates.yaml': '' });
    publishFigures(folder, []);
    expect(lockText()).toContain(`"${address}": {"value":6.8,`);
    expect(lockText()).not.toContain('exchange-rates');
  });

  it('refuses an address nobody knows', () => {
    expect(() => publishFigures(folder, ['sites/hafen#areaFre'])).toThrow('Meinten Sie „sites/hafen#areaFree“?');
  });
});

describe('a lock', () => {
  it('may be missing', () => {
    changeIn(folder, { 'figures.lock.json': undefined, [hafen]: ['value: 6.5', 'value: 0.65'] });
    expect(warnings()).toEqual([]);
  });

  it('that cannot be read warns once and is never written over', () => {
    const conflict = `<<<<<<< HEAD\n${lockText()}=======\n{}\n>>>>>>> main\n`;
    changeIn(folder, { 'figures.lock.json': conflict });
    expect(
      warnings().map(({ file, hint }) => [file.split('/').at(-1), hint?.includes('behalten Sie die Zeilen beider')]),
    ).toEqual([['figures.lock.json', true]]);
    expect(() => publishFigures(folder, [])).toThrow('Nichts ist festgehalten.');
    expect(lockText()).toBe(conflict);
  });

  it('may know figures and entries that are gone', () => {
    changeIn(folder, {
      'figures.lock.json': ['{\n', '{\n  "sites/alt#x": {"value":1,"unit":"ha","asOf":"2020","on":"2026-11-23"},\n'],
    });
    expect(warnings()).toEqual([]);
  });
});
