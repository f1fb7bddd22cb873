import { describe, expect, test } from 'vitest';
import { figureViewOf } from '../../../src/facts/figure-view.ts';
import type { Figure } from '../../../src/schemas/figures/figure.ts';
import { fixturePage } from '../region.ts';

const figure: Figure = {
  value: 41250,
  unit: 'inhabitants',
  status: 'actual',
  asOf: '2025-12-31',
  source: 'stadt-musterstadt',
  class: 'yearly',
};

describe('figureViewOf', () => {
  test('shows a value with its date and the number of its source', () => {
    expect(figureViewOf(figure, fixturePage('locations/musterstadt'))).toMatchObject({
      text: '41.250\u00a0Einwohner',
      short: '31.12.2025',
      long: 'Stand 31.\u00a0Dezember 2025',
      sources: [{ number: 1, href: '#q1', title: 'Zahlen und Fakten' }],
      isOverdue: false,
    });
  });

  test('P1: withdraws a value whose review is overdue, in the language of the page', () => {
    const german = figureViewOf(figure, fixturePage('locations/musterstadt', 'de', '2027-11-02'));
    expect(german).toMatchObject({ text: 'wird geprüft', isOverdue: true });
    expect(JSON.stringify(german.parts)).not.toContain('41');
    const english = figureViewOf(figure, fixturePage('locations/musterstadt', 'en', '2027-11-02'));
    expect(english.text).toBe('under review');
  });

  test('still shows it on the last day of its period', () => {
    expect(figureViewOf(figure, fixturePage('locations/musterstadt', 'de', '2027-11-01')).isOverdue).toBe(false);
  });

  test('an explicit reviewBy goes before the class', () => {
    const page = fixturePage('locations/musterstadt', 'de', '2026-12-02');
    expect(figureViewOf({ ...figure, reviewBy: '2026-12-01' }, page).isOverdue).toBe(true);
  });

  test('says when an undated source was read', () => {
    const view = figureViewOf({ ...figure, asOf: 'undated' }, fixturePage('locations/musterstadt'));
    expect(view).toMatchObject({ short: 'undatiert', long: 'ohne Datum, abgerufen am 1.\u00a0November 2026' });
  });

  test('never shows a plan without saying that it is one', () => {
    const view = figureViewOf({ ...figure, status: 'planned' }, fixturePage('locations/musterstadt'));
    expect(view.text).toBe('41.250\u00a0Einwohner (geplant)');
    expect(view.status).toBe('geplant');
  });
});
