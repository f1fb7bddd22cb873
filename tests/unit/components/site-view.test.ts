import { describe, expect, test } from 'vitest';
import { areasOf, availabilityOf, fieldOf } from '../../../src/components/site-view.ts';
import { entryOf } from '../../../src/routes/site.ts';
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
      text: 'verfügbar, bestätigt am 1.\u00a0November 2026',
    });
  });

  test('lapses to "on request" on the 91st day, by itself and in every language', () => {
    const german = on('2027-01-31');
    expect(availabilityOf(german.entry, german.page)).toEqual({
      state: 'onRequest',
      text: 'auf Anfrage, zuletzt bestätigt am 1.\u00a0November 2026',
    });
    const english = on('2027-01-31', 'en');
    expect(availabilityOf(english.entry, english.page).text).toBe('on request, last confirmed on 1\u00a0November 2026');
  });

  test('is on request when nobody ever confirmed it', () => {
    const { page, entry } = on('2026-11-23');
    expect(availabilityOf(changed(entry, { state: 'now' }), page).state).toBe('onRequest');
  });

  test.each(['planned', 'letFully', 'onRequest'] as const)('says "%s" as the record says it', (state) => {
    const { page, entry } = on('2026-11-23');
    expect(availabilityOf(changed(entry, { state }), page).state).toBe(state);
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
});
