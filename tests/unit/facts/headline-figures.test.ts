import { describe, expect, test } from 'vitest';
import { headlineFiguresOf } from '../../../src/facts/headline-figures.ts';
import { pageOf } from '../../../src/routes/page.ts';
import { entryOf, routeOf, type Site } from '../../../src/routes/site.ts';
import type { Figure } from '../../../src/schemas/figures/figure.ts';
import type { Entry } from '../../../src/schemas/region.ts';
import { harbourSite } from '../region.ts';

const sites = new Map<string, Site>();

/** The harbour's region on a day, opened once. */
function siteOn(asOf: string): Site {
  if (!sites.has(asOf))
    sites.set(
      asOf,
      harbourSite(() => undefined, asOf),
    );
  return sites.get(asOf)!;
}

/** The headlines of an entry after a change to its record, on a day. */
function headlinesOf(
  key: string,
  change: (record: Entry['record']) => void = () => undefined,
  asOf = '2026-11-23',
  language?: string,
) {
  const site = siteOn(asOf);
  const spoken = site.languages.find(({ key: tag }) => tag === language) ?? site.languages[0]!;
  const entry = entryOf(site, key);
  const record = structuredClone(entry.record);
  change(record);
  return headlineFiguresOf({ ...entry, record }, pageOf(site, routeOf(site, key, spoken), spoken));
}

const labelsOf = (...parameters: Parameters<typeof headlinesOf>) =>
  headlinesOf(...parameters).map(({ measure }) => measure);

const listing = (asOf: string, more: Partial<Figure> = {}): Figure => ({
  value: 5,
  unit: 'ha',
  status: 'actual',
  asOf,
  source: 'stadt-musterstadt',
  class: 'listing',
  ...more,
});

describe('the headlines of a programme', () => {
  const grant = 'programmes/hafenzuschuss';
  const volume = listing('2026', { unit: 'EUR', class: 'yearly' });

  test('are what it pays, not what an applicant must bring', () => {
    expect(labelsOf(grant)).toEqual(['Fördersatz']);
    expect(labelsOf(grant, (record) => (record.figures = { volume }))).toEqual([]);
    const share = { ...volume, unit: 'percent', label: { de: 'Anteil am Umsatz', en: 'Share' } } as const;
    expect(labelsOf(grant, (record) => (record.figures = { share, budget: volume }))).toEqual(['Mittel des Programms']);
  });

  test('may be others where its record names them, but never the least investment', () => {
    const duration = listing('2026', { unit: 'months', class: 'yearly', label: { de: 'Dauer', en: 'Duration' } });
    const named = (record: Entry['record']) => {
      Object.assign(record, { figures: { duration, volume }, headlines: ['volume', 'duration'] });
    };
    expect(labelsOf(grant, named)).toEqual(['Dauer']);
  });

  test('are none once it has ended, wherever they are named', () => {
    expect(labelsOf(grant, undefined, '2027-06-30')).toEqual(['Fördersatz']);
    expect(labelsOf(grant, undefined, '2027-07-01')).toEqual([]);
    const borrowed = (record: Entry['record']) => (record.headlines = [`${grant}#rate`]);
    expect(labelsOf('fairs/technikschau-2032', borrowed, '2027-06-30')).toEqual(['Fördersatz']);
    expect(labelsOf('fairs/technikschau-2032', borrowed, '2027-07-01')).toEqual([]);
  });
});

describe('the headlines of a site', () => {
  const areas = (areaFree: Figure) => (record: Entry['record']) => {
    record.figures = { areaFree, areaGross: record.figures.areaGross! };
  };

  test.each(['~2011', '2011', '2013/2017', '2024/25', '2026-07', '2026-08-22'])(
    'are no listing of %s, whenever its source was read',
    (asOf) => expect(labelsOf('sites/hafen', areas(listing(asOf)))).toEqual(['Fläche brutto']),
  );

  test.each(['2026', '2026-08', '2026-08-23', 'undated', '2024/2027'])('may be a listing of %s', (asOf) =>
    expect(labelsOf('sites/hafen', areas(listing(asOf)))).toEqual(['Freie Fläche', 'Fläche brutto']),
  );

  test('are an old listing again once somebody has looked, and old figures of another class', () => {
    expect(labelsOf('sites/hafen', areas(listing('2011', { checked: '2026-11-01' })))).toContain('Freie Fläche');
    expect(labelsOf('sites/hafen', areas(listing('2011', { class: 'durable' })))).toContain('Freie Fläche');
  });

  test('are not a past listing that the record names either', () => {
    const named = (record: Entry['record']) => {
      areas(listing('~2011'))(record);
      record.headlines = ['areaFree', 'areaGross'];
    };
    expect(labelsOf('sites/hafen', named)).toEqual(['Fläche brutto']);
  });

  test('are no cost of building that nobody named', () => {
    const cost = listing('2026', { unit: 'million EUR', label: { de: 'Baukosten', en: 'Cost' } });
    expect(labelsOf('sites/speicher', (record) => (record.figures = { cost }))).toEqual([]);
    const named = (record: Entry['record']) => Object.assign(record, { figures: { cost }, headlines: ['cost'] });
    expect(labelsOf('sites/speicher', named)).toEqual(['Baukosten']);
  });
});

test('a headline brings the sentence without which it is misread', () => {
  const note = { de: 'Ein Teil ist reserviert.', en: 'Part of it is reserved.' };
  const [free] = headlinesOf('sites/hafen', (record) => (record.figures.areaFree!.note = note));
  expect(free).toMatchObject({ measure: 'Freie Fläche', note: 'Ein Teil ist reserviert.' });
});

test('a headline of another entry says whose it is, and what of it', () => {
  const area = (record: Entry['record']) => (record.headlines = ['sites/hafen#areaGross']);
  const [plain] = headlinesOf('fairs/technikschau-2032', area);
  expect(plain?.scope).toBe('gilt für: Gewerbepark Hafen');
});

describe('a headline stands as its figure is written', () => {
  const first = (figure: Partial<Figure>, language?: string) =>
    headlinesOf(
      'sites/hafen',
      (record) => {
        record.figures = { measured: listing('2026', { class: 'yearly', ...figure }) };
        record.headlines = ['measured'];
      },
      undefined,
      language,
    )[0]!;

  test.each([
    [
      'a plan whose label is its unit',
      { unit: 'jobs', status: 'planned', value: 400, label: 'Arbeitsplätze' },
      '(geplant)',
    ],
    ['an expectation', { unit: 'jobs', status: 'expected', value: 400, label: 'Arbeitsplätze' }, '(erwartet)'],
    [
      'a plan under another label',
      { unit: 'jobs', status: 'planned', value: 400, label: 'Stellen' },
      'Arbeitsplätze (geplant)',
    ],
    ['what is so already', { unit: 'jobs', value: 400, label: 'Arbeitsplätze' }, ''],
  ] as const)('%s', (_, { label, ...figure }, unit) => {
    expect(first({ ...figure, label: { de: label, en: label } }).unit).toBe(unit);
  });

  test('with the sign of a currency at its number', () => {
    const sum = { unit: 'million EUR', value: 370, qualifier: 'about', label: { de: 'Bau', en: 'Building' } } as const;
    expect(first(sum)).toMatchObject({ label: 'Bau, rund', currency: '', number: '370', unit: 'Mio.\u00A0€' });
    expect(first(sum, 'en')).toMatchObject({ label: 'Building, about', currency: '', number: '€370', unit: 'million' });
  });
});

describe('the headlines of a site', () => {
  const workshop = listing('2026-11-01', { unit: 'm2', value: 1200, label: { de: 'Werkstatt', en: 'Workshop' } });

  test('are its sizes, then all else it states but money', () => {
    const cost = { ...workshop, unit: 'EUR', label: { de: 'Baukosten', en: 'Costs' } } as const;
    const change = (record: Entry['record']) =>
      (record.figures = { workshop, cost, areaGross: record.figures.areaGross!, areaFree: record.figures.areaFree! });
    expect(labelsOf('sites/hafen', change)).toEqual(['Freie Fläche', 'Fläche brutto', 'Werkstatt']);
  });
});
