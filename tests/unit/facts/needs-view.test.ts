import { expect, test } from 'vitest';
import { needsOf } from '../../../src/facts/needs-view.ts';
import { entryOf } from '../../../src/routes/site.ts';
import type { Entry } from '../../../src/schemas/region.ts';
import { fixturePage } from '../region.ts';

type Needs = Entry<'strengths'>['record']['needs'];

function needsAs(needs: Needs, locale = 'de', asOf?: string) {
  const page = fixturePage('strengths/holz', locale, asOf);
  const entry = entryOf<'strengths'>(page.site, 'strengths/holz');
  entry.record.needs = needs;
  return needsOf(entry, page);
}

test('tells what there is with its day, in the order of the record', () => {
  const { met, open } = needsAs([
    { need: 'permits', facts: ['sites/hafen#zoning'], entries: [] },
    {
      need: 'land',
      text: { de: 'Hallen', en: 'Halls' },
      facts: ['sites/hafen#areaFree'],
      entries: ['services/beratung'],
    },
  ]);
  expect(open).toEqual([]);
  expect(met.map(({ field, label, text, entries }) => ({ field, label, text, entries }))).toEqual([
    { field: 'needPermits', label: 'Planungsrecht und Genehmigung', text: undefined, entries: ['sites/hafen'] },
    { field: 'needLand', label: 'Flächen', text: 'Hallen', entries: ['sites/hafen', 'services/beratung'] },
  ]);
  expect(met.flatMap(({ facts }) => facts.map(({ label, value, dating }) => [label, value, dating.short]))).toEqual([
    ['Gebietsart', 'Gewerbegebiet (GE)', '2024'],
    ['Freie Fläche', '6,5\u00a0ha', '1.11.2026'],
  ]);
});

test('what nothing is there for is open, by the name an inquiry asks for it', () => {
  const { met, open } = needsAs([
    { need: 'water', facts: [], entries: [] },
    { need: 'research', facts: [], entries: ['organisations/wfg'] },
  ]);
  expect(open.map(({ field, label }) => [field, label])).toEqual([['needWater', 'Wasser und Abwasser']]);
  expect(met).toHaveLength(1);
});

test('P1: what is overdue is under review here, too', () => {
  const facts = ['sites/hafen#areaFree', 'sites/hafen#zoning'];
  const { met } = needsAs([{ need: 'land', facts, entries: [] }], 'de', '2040-01-01');
  for (const { value, dating } of met[0]!.facts) {
    expect(dating.isOverdue).toBe(true);
    expect(value).toBe('wird geprüft');
  }
});

test('a field leads nowhere but elsewhere', () => {
  const { met } = needsAs([{ need: 'suppliers', facts: [], entries: ['strengths/holz', 'sites/hafen'] }]);
  expect(met[0]!.entries).toEqual(['sites/hafen']);
});
