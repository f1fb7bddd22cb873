import { expect, test } from 'vitest';
import { subjectsOf } from '../../../../src/features/inquiry/subjects.ts';
import { entryOf } from '../../../../src/routes/site.ts';
import { lausitz } from '../../output/open-data/opened.ts';
import { fixtureSite } from '../../region.ts';

const site = fixtureSite();
const { entries, desks, fields } = subjectsOf(site, site.languages[0]!);

test('P13: every entry may be asked about, of whatever kind, and its desk is known', () => {
  expect(Object.keys(entries).sort()).toEqual(site.region.entries.map(({ key }) => key).sort());
  for (const { desk } of Object.values(entries)) expect(Object.keys(desks)).toContain(desk);
});

test('P13: an organisation that answers questions is asked itself, others by the desk of their page', () => {
  const rich = lausitz('2026-11-24');
  delete entryOf(rich, 'organisations/asg-spremberg').record.contact;
  const { entries } = subjectsOf(rich, rich.languages[0]!);
  expect(entries['organisations/asg-spremberg']!.desk).toBe('asg-spremberg');
  expect(entries['organisations/btu']!.desk).toBe('egc');
});

test('P13: an inquiry can name from when a site can be had, a journey and the value of land', () => {
  expect(Object.keys(fields)).toEqual(expect.arrayContaining(['availability', 'journey', 'landValue']));
});
