import { describe, expect, test } from 'vitest';
import { programmeRowsOf } from '../../../src/features/funding/programme-rows.ts';
import { profileOf } from '../../../src/facts/profile-rows.ts';
import { programmeStateOf } from '../../../src/facts/programme-view.ts';
import { profileFields, programmeProfile } from '../../../src/schemas/profile.ts';
import type { Entry } from '../../../src/schemas/region.ts';
import { fixturePage } from '../region.ts';

const grant = 'programmes/hafenzuschuss';
const pageOn = (asOf?: string, locale = 'de') => fixturePage(grant, locale, asOf);
const stateOn = (asOf: string, change: object = {}) => {
  const page = pageOn(asOf);
  const entry = page.route.entry as Entry<'programmes'>;
  return programmeStateOf({ ...entry, record: { ...entry.record, ...change } }, page);
};

describe('how a programme stands', () => {
  test('follows the reference date', () => {
    expect(stateOn('2025-12-31')).toMatchObject({ state: 'notYet', text: 'ab 1.\u00a0Januar 2026' });
    expect(stateOn('2027-06-30')).toMatchObject({ state: 'running', text: 'läuft bis 30.\u00a0Juni 2027' });
    expect(stateOn('2027-07-01')).toMatchObject({
      state: 'ended',
      text: 'ausgelaufen am 30.\u00a0Juni 2027; Nachfolge nicht belegt',
    });
  });

  test('names its successor', () => {
    expect(stateOn('2027-07-01', { successor: 'gruenderdarlehen' }).text).toBe(
      'ausgelaufen am 30.\u00a0Juni 2027; Nachfolge: Gründerdarlehen',
    );
  });

  test('P1: is withdrawn when nobody looked it up in time, but an end that has passed stays one', () => {
    const term = { value: { from: '2026-01-01' }, asOf: '2026', source: 'stadt-musterstadt', reviewBy: '2027-01-01' };
    expect(stateOn('2027-01-02', { term }).text).toBe('wird geprüft');
    const future = { ...term, value: { from: '2027-03-01' } };
    expect(stateOn('2027-01-02', { term: future })).toMatchObject({ state: 'notYet', text: 'wird geprüft' });
    const ended = { ...term, value: { until: '2026-06-30' } };
    expect(stateOn('2027-01-02', { term: ended }).state).toBe('ended');
  });
});

test('The profile of a programme has the same rows in the same order as every other', () => {
  const page = fixturePage('programmes/gruenderdarlehen');
  const rows = profileOf(page.route.entry!, page)!.flatMap(({ rows }) => rows);
  expect(rows.map(({ field }) => field)).toEqual(
    profileFields(programmeProfile).map((field) => field.replace('@', '')),
  );
  expect(rows.filter(({ value }) => value !== undefined).map(({ field }) => field)).toEqual([
    'level',
    'places',
    'form',
  ]);
});

describe('the rows of the overview', () => {
  const rowsOn = (asOf?: string) => programmeRowsOf(pageOn(asOf));

  test('say for whom, for what, how much and who handles it', () => {
    const [row] = rowsOn().find(({ heading }) => heading === 'Bundesland')!.rows;
    expect(row).toMatchObject({
      name: 'Hafenzuschuss',
      kind: 'Zuschuss, Bundesland',
      figure: { measure: 'Fördersatz' },
    });
    expect(row!.facts.map(({ value }) => value)).toEqual([
      'Musterstadt',
      'kleine und mittlere Unternehmen',
      'Investition',
      'WFG Nordmark',
    ]);
  });

  test('fit every choice of a question they state nothing about', () => {
    const [row] = rowsOn().find(({ heading }) => heading === 'Bund')!.rows;
    expect(row!.fit.split(' ')).toEqual([
      'place-musterstadt',
      'applicant-large-medium-public-small-startup',
      'project-foundation-infrastructure-investment-other-research',
    ]);
  });

  test('do not offer an ended programme among the others', () => {
    expect(rowsOn('2027-07-01').map(({ heading }) => heading)).toEqual(['Bund', 'Ausgelaufen']);
  });
});
