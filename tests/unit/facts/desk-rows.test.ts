import { expect, test } from 'vitest';
import { deskRowsOf } from '../../../src/facts/desk-rows.ts';
import { entryOf } from '../../../src/routes/site.ts';
import type { Entry } from '../../../src/schemas/region.ts';
import { fixturePage } from '../region.ts';

type Desk = Entry<'organisations'>['record'];

const rowsOf = (fields: Partial<Desk>, locale = 'de') => {
  const page = fixturePage('organisations/wfg', locale);
  return deskRowsOf({ ...entryOf<'organisations'>(page.site, 'organisations/wfg').record, ...fields }, page);
};

test('P13: a desk says in which languages and by when it answers, and since when it has promised that', () => {
  const { rows } = rowsOf({
    task: undefined,
    hours: undefined,
    languages: ['de', 'en', 'pl'],
    answersWithin: { workingDays: 2, agreedOn: '2026-11-02', agreedBy: 'Geschäftsführung' },
  });
  expect(rows).toEqual([
    { label: 'Sprachen', value: 'Deutsch, Englisch und Polnisch' },
    { label: 'Antwort', value: 'binnen 2 Arbeitstagen (zugesagt am 2.\u00a0November 2026)' },
  ]);
});

test('says nothing a desk has not said', () => {
  expect(
    rowsOf({ answersWithin: undefined, languages: undefined, hours: undefined, task: undefined, people: [] }),
  ).toEqual({
    rows: [],
    people: [],
  });
});

test.each([
  ['2026-01-01', '2027-12-31', 1],
  ['2026-01-01', '2026-11-23', 1],
  ['2026-01-01', '2026-11-22', 0],
  ['2026-11-24', '2027-12-31', 0],
])('C-16: names somebody from %s to %s: %i on the day', (on, until, count) => {
  expect(rowsOf({ people: [{ name: 'M. Muster', consent: { on, until } }] }).people).toHaveLength(count);
});
