import { siteOf } from '../../../src/features/house.ts';
import { describe, expect, test } from 'vitest';
import { conversionNoteOf } from '../../../src/facts/conversion-note.ts';
import { figureViewOf } from '../../../src/facts/figure-view.ts';
import { headlineFiguresOf } from '../../../src/facts/headline-figures.ts';
import { profileOf } from '../../../src/facts/profile-rows.ts';
import { pageOf, type Page } from '../../../src/routes/page.ts';
import { routeOf } from '../../../src/routes/site.ts';
import type { ExchangeRate } from '../../../src/schemas/exchange-rates.ts';
import type { Figure } from '../../../src/schemas/figures/figure.ts';
import { fixtureFolder, fixtureSite } from '../region.ts';

const grant: Figure = {
  value: 238,
  unit: 'million EUR',
  qualifier: 'about',
  status: 'actual',
  asOf: '2023-08-14',
  source: 'stadt-musterstadt',
  class: 'durable',
};

/** An invented rate. */
const rate: ExchangeRate = { perEuro: 0.9312, asOf: '2026-11-20', source: 'notenbank', class: 'listing' };

interface Options {
  locale?: string;
  rates?: Record<string, ExchangeRate>;
  asOf?: string;
  figures?: Record<string, Figure>;
}

/** The fixture's town in a language, de-CH among them, whose readers count in francs. */
function townIn({ locale = 'de-CH', rates = { CHF: rate }, asOf = '2026-11-23', figures = {} }: Options = {}): Page {
  const { region } = fixtureSite();
  const swiss = {
    key: 'de-CH',
    name: 'Deutsch (Schweiz)',
    derivedFrom: 'de',
    currency: 'CHF',
    release: 'must' as const,
  };
  const bank = {
    title: 'Kurse',
    publisher: 'Notenbank',
    url: 'https://bank.example',
    accessed: '2026-11-23',
    lang: 'de',
  };
  const entries = region.entries.map((entry) =>
    entry.key === 'locations/musterstadt' ? { ...entry, record: { ...entry.record, figures } } : entry,
  );
  const site = siteOf(
    {
      ...region,
      config: { ...region.config, languages: [...region.config.languages, swiss] },
      sources: { ...region.sources, notenbank: bank },
      exchangeRates: rates,
      entries,
    },
    fixtureFolder,
    asOf,
  );
  const language = site.languages.find(({ key }) => key === locale)!;
  return pageOf(site, routeOf(site, 'locations/musterstadt', language), language);
}

const equivalentIn = (options?: Options, figure = grant) => figureViewOf(figure, townIn(options)).equivalent;

describe('an amount in euros', () => {
  test('LOC-14: stays, and has its equivalent in francs beside it', () => {
    expect(figureViewOf(grant, townIn())).toMatchObject({
      text: 'rund EUR\u00A0238\u00A0Mio.',
      equivalent: 'CHF\u00A0222\u00A0Mio.',
    });
  });

  test.each(['de', 'en'])('LOC-14: has none in %s, whose readers count in euros', (locale) => {
    const page = townIn({ locale });
    expect(figureViewOf(grant, page).equivalent).toBeUndefined();
    expect(conversionNoteOf(page)).toBeUndefined();
  });

  test('LOC-14: has none without a rate', () => {
    expect(equivalentIn({ rates: {} })).toBeUndefined();
    expect(equivalentIn({ rates: { PLN: rate } })).toBeUndefined();
  });

  test('LOC-14: has none by a rate past its period, which runs from the rate’s own day', () => {
    expect(equivalentIn({ asOf: '2027-02-20' })).toBe('CHF\u00A0222\u00A0Mio.');
    expect(equivalentIn({ asOf: '2027-02-21' })).toBeUndefined();
    const short = { CHF: { ...rate, reviewBy: '2026-11-30' } };
    expect(equivalentIn({ rates: short, asOf: '2026-11-30' })).toBe('CHF\u00A0222\u00A0Mio.');
    expect(equivalentIn({ rates: short, asOf: '2026-12-01' })).toBeUndefined();
  });

  test('P1: has none while it is under review itself', () => {
    const page = townIn();
    const view = figureViewOf({ ...grant, reviewBy: '2026-11-22' }, page);
    expect(view).toMatchObject({ text: 'wird geprüft', equivalent: undefined });
    expect(conversionNoteOf(page)).toBeUndefined();
  });

  test('LOC-14: is the only one converted: francs and hectares stay alone', () => {
    expect(equivalentIn({}, { ...grant, unit: 'CHF' })).toBeUndefined();
    expect(equivalentIn({}, { ...grant, unit: 'ha' })).toBeUndefined();
  });

  test('LOC-11: is grouped in the rows of a profile as they are', () => {
    const page = townIn({ figures: { medianPay: { ...grant, value: 3402, unit: 'EUR/month' } } });
    const rows = profileOf(page.route.entry!, page)!.flatMap(({ rows }) => rows);
    expect(rows.find(({ field }) => field === 'medianPay')).toMatchObject({
      value: 'rund EUR\u00A03’402 pro Monat',
      equivalent: 'CHF\u00A03’170 pro Monat',
    });
    expect(rows.filter(({ equivalent }) => equivalent)).toHaveLength(1);
  });

  test('LOC-14: has its equivalent as a headline too', () => {
    const page = townIn({ figures: { medianPay: grant } });
    expect(headlineFiguresOf(page.route.entry!, page)).toMatchObject([
      { currency: 'EUR', number: '238', unit: 'Mio.', equivalent: 'CHF\u00A0222\u00A0Mio.' },
    ]);
  });
});

describe('the note on a page', () => {
  test('LOC-13, LOC-14: names rate, day and source, numbered after all others', () => {
    const page = townIn();
    figureViewOf(grant, page);
    expect(conversionNoteOf(page)).toEqual({
      text: 'Umrechnung gerundet, Kurs vom 20.\u00A0November 2026: EUR\u00A01 = CHF\u00A00.9312.',
      sources: [{ number: 2, href: '#q2', title: 'Kurse' }],
    });
  });

  test('LOC-14: is said once, however many amounts there are', () => {
    const page = townIn();
    for (const value of [5, 238, 1200]) figureViewOf({ ...grant, value }, page);
    conversionNoteOf(page);
    expect(page.citations.list().map(({ id }) => id)).toEqual(['stadt-musterstadt', 'notenbank']);
  });

  test('is not there where nothing was converted, nor its source', () => {
    const page = townIn();
    figureViewOf({ ...grant, unit: 'jobs' }, page);
    expect(conversionNoteOf(page)).toBeUndefined();
    expect(page.citations.list().map(({ id }) => id)).toEqual(['stadt-musterstadt']);
  });
});
