import { expect, test } from 'vitest';
import { durationOf, type SettlementStory, settlementsAt, stepsOf } from '../../../src/facts/settlement-view.ts';
import { entryOf } from '../../../src/routes/site.ts';
import type { SettlementStep } from '../../../src/schemas/records/settlement.ts';
import { fixturePage } from '../region.ts';

const step = (step: SettlementStep['step'], asOf: string, further: Partial<SettlementStep> = {}): SettlementStep => ({
  step,
  asOf,
  source: 'stadt-musterstadt',
  class: 'durable',
  ...further,
});

function told(steps: SettlementStep[], locale = 'de') {
  const page = fixturePage('stories/eroeffnung', locale);
  const story = entryOf(page.site, 'stories/eroeffnung') as SettlementStory;
  story.record.settlement = { company: 'wfg', helpers: [], steps };
  return { page, story };
}

test('steps come in the order of time, whatever the order in the record', () => {
  const { page, story } = told([
    step('opening', '2024-01-11'),
    step('grant', '2022'),
    step('start', '2022-05-10', { text: { de: 'erste Halle', en: 'first hall' } }),
  ]);
  expect(stepsOf(story, page).map(({ label, date }) => `${date}: ${label}`)).toEqual([
    '10.\u00a0Mai 2022: Baubeginn: erste Halle',
    '2022: Förderzusage',
    '11.\u00a0Januar 2024: Eröffnung',
  ]);
});

test.each([
  ['2025', 'geplant, nicht bestätigt'],
  ['2026-11', 'geplant'],
  ['2027', 'geplant'],
])('what was planned for %s is „%s“ on 23 November 2026', (planned, state) => {
  const { page, story } = told([step('start', '2023'), step('opening', '2024-03', { planned })]);
  const [, opening] = stepsOf(story, page);
  expect(opening).toMatchObject({ isPlanned: true, state, dating: { short: '3/2024' } });
});

test.each([
  ['de', [step('start', '2022-05-10'), step('opening', '2024-01-11')], '20 Monate (Baubeginn bis Eröffnung)'],
  ['en', [step('grant', '2022'), step('opening', '2024-05-24')], '17 to 29 months (Grant – Opening)'],
  ['de', [step('start', '2024-01'), step('opening', '2024-02-15')], 'bis zu 2 Monate (Baubeginn bis Eröffnung)'],
])('says in %s how long it took', (locale, steps, text) => {
  const { page, story } = told(steps, locale);
  expect(durationOf(story, page)).toBe(text);
});

test.each<[string, SettlementStep[]]>([
  ['nothing has opened', [step('permit', '2025-03'), step('grant', '2026-01-08')]],
  ['the opening is a plan', [step('start', '2024-03'), step('opening', '2024-03', { planned: '2026' })]],
  ['the opening is all that happened', [step('opening', '2024'), step('start', '2023', { planned: '2025' })]],
])('says no duration where %s', (_, steps) => {
  const { page, story } = told(steps);
  expect(durationOf(story, page)).toBeUndefined();
});

test('is told at what the story names, and nowhere else', () => {
  const { page, story } = told([step('start', '2023'), step('opening', '2024')]);
  story.record.related = ['sites/hafen'];
  expect(settlementsAt(page.site, 'sites/hafen')).toEqual([story]);
  expect(settlementsAt(page.site, 'strengths/holz')).toEqual([]);
});
