import { describe, expect, test } from 'vitest';
import { sizeOf } from '../../../src/facts/site-measure.ts';
import { areasOf, fieldOf, landOf, largestPieceOf } from '../../../src/facts/site-view.ts';
import { availabilityOf } from '../../../src/facts/availability.ts';
import { entryOf } from '../../../src/routes/site.ts';
import type { Figure } from '../../../src/schemas/figures/figure.ts';
import type { Entry } from '../../../src/schemas/region.ts';
import { fixturePage } from '../region.ts';

const on = (asOf: string, locale = 'de') => {
  const page = fixturePage('sites/hafen', locale, asOf);
  return { page, entry: entryOf<'sites'>(page.site, 'sites/hafen') };
};

const changed = (entry: Entry<'sites'>, availability: Entry<'sites'>['record']['availability']) => ({
  ...entry,
  record: { ...entry.record, availability },
});

describe('availabilityOf', () => {
  test('is available for 90 days after somebody confirmed it', () => {
    const { page, entry } = on('2027-01-30');
    expect(availabilityOf(entry, page)).toEqual({
      state: 'now',
      text: 'verfügbar, bestätigt am 1.\u00a0November 2026 von WFG Nordmark',
    });
  });

  test('lapses to "on request" on the 91st day, by itself and in every language', () => {
    const german = on('2027-01-31');
    expect(availabilityOf(german.entry, german.page)).toEqual({
      state: 'onRequest',
      text: 'auf Anfrage, zuletzt bestätigt am 1.\u00a0November 2026 von WFG Nordmark',
    });
    const english = on('2027-01-31', 'en');
    expect(availabilityOf(english.entry, english.page).text).toBe(
      'on request, last confirmed on 1\u00a0November 2026 by WFG Nordmark',
    );
  });

  test.each(['now', 'letFully', 'onRequest'] as const)('is on request when nobody ever confirmed "%s"', (state) => {
    const { page, entry } = on('2026-11-23');
    expect(availabilityOf(changed(entry, { state }), page)).toEqual({ state: 'onRequest', text: 'auf Anfrage' });
  });

  test('says of a plan nobody confirmed what its stage says', () => {
    const { page, entry } = on('2026-11-23');
    expect(availabilityOf(changed(entry, { state: 'planned' }), page)).toEqual({
      state: 'planned',
      text: 'in Planung',
    });
  });

  test.each([
    ['planned', 'in Planung'],
    ['letFully', 'vollständig vermietet'],
  ] as const)('says "%s" only as long as its confirmation holds', (state, words) => {
    const confirmation = { state, confirmedOn: '2026-11-01', confirmedBy: 'wfg' };
    const before = on('2027-01-30');
    expect(availabilityOf(changed(before.entry, confirmation), before.page).text).toBe(
      `${words}, bestätigt am 1.\u00a0November 2026 von WFG Nordmark`,
    );
    const after = on('2027-01-31');
    expect(availabilityOf(changed(after.entry, confirmation), after.page).state).toBe('onRequest');
  });

  test('holds as long as its class says', () => {
    const { page, entry } = on('2027-11-01');
    const confirmation = { state: 'now', class: 'yearly', confirmedOn: '2026-11-01', confirmedBy: 'wfg' } as const;
    expect(availabilityOf(changed(entry, confirmation), page).state).toBe('now');
    const after = on('2027-11-02');
    expect(availabilityOf(changed(after.entry, confirmation), after.page).state).toBe('onRequest');
  });

  test('does not count before the day on which somebody confirmed it', () => {
    const { page, entry } = on('2026-10-31');
    expect(availabilityOf(entry, page).state).toBe('onRequest');
  });
});

describe('areasOf', () => {
  test('leaves out a free area that is under review', () => {
    const fresh = on('2026-11-23');
    expect(areasOf(fresh.entry, fresh.page)).toMatchObject({ total: 24, free: 6.5 });
    const stale = on('2027-02-02');
    expect(areasOf(stale.entry, stale.page)).toMatchObject({ total: 24, free: undefined });
  });

  test('draws the free hectares first, then those taken', () => {
    const { page, entry } = on('2026-11-23');
    expect(fieldOf(entry, page, 60)?.parts).toMatchObject([
      { state: 'free', hectares: 6.5 },
      { state: 'taken', hectares: 17.5 },
    ]);
  });

  test('draws of a range its lower end, since no more is certain', () => {
    const { page, entry } = on('2026-11-23');
    const range = { value: { min: 5, max: 8 } };
    const areas = areasOf(withFigures(entry, { areaFree: range, areaGross: { value: { min: 20, max: 24 } } }), page);
    expect(areas).toMatchObject({ total: 20, free: 5 });
    expect(largestPieceOf(withFigures(entry, { areaFree: range }), page)?.hectares).toBe(5);
  });

  test('fills no square with a listing of the past, and offers no piece of it', () => {
    const { page, entry } = on('2026-11-23');
    const past = withFigures(entry, { areaFree: { asOf: '~2011' } });
    expect(areasOf(past, page).free).toBeUndefined();
    expect(fieldOf(past, page)?.parts.map(({ state }) => state)).toEqual(['unknown']);
    expect(largestPieceOf(past, page)).toBeUndefined();
    expect(sizeOf(past, page)?.key).toBe('areaGross');
  });
});

describe('landOf', () => {
  const { page, entry } = on('2026-11-23');
  const statesOf = (key: string, changes: Record<string, Partial<Figure>> = {}) =>
    landOf(withFigures(entry, changes), key, page)?.parts.map(({ state, hectares }) => [state, hectares]);

  test('says what the hectares of a figure are', () => {
    expect(statesOf('areaGross')).toEqual([
      ['free', 6.5],
      ['taken', 17.5],
    ]);
    expect(statesOf('areaFree')).toEqual([['free', 6.5]]);
    expect(statesOf('areaOther', { areaOther: entry.record.figures.areaGross! })).toEqual([['unknown', 24]]);
  });

  test('says nothing of what is no land', () => {
    expect(
      statesOf('companies', { companies: { ...entry.record.figures.areaGross!, unit: 'companies' } }),
    ).toBeUndefined();
    expect(landOf(entryOf(page.site, 'locations/musterstadt'), 'area', page)).toBeUndefined();
  });
});

function withFigures(entry: Entry<'sites'>, changes: Record<string, Partial<Figure>>): Entry<'sites'> {
  const { figures } = entry.record;
  const changed = Object.entries(changes).map(([key, change]) => [key, { ...figures[key]!, ...change }]);
  return { ...entry, record: { ...entry.record, figures: { ...figures, ...Object.fromEntries(changed) } } };
}
