import { siteOf } from '../../../../src/features/house.ts';
import { describe, expect, test } from 'vitest';
import { openDataOf } from '../../../../src/features/open-data/files.ts';
import { readRegion } from '../../../../src/schemas/read-region.ts';
import { fixtureSite } from '../../region.ts';
import { bodyOf, entryIn, harbourSite, collectionIn, lausitz } from '../../output/open-data/opened.ts';

const harbourOn = (asOf: string) => entryIn(collectionIn(fixtureSite(asOf), 'sites.json'), 'hafen');

const confirmation = { confirmedOn: '2026-11-01', confirmedBy: 'wfg', confirmedUntil: '2027-01-30' };

describe('collectionOf', () => {
  test('C-30, C-34: says licence, publisher and reference date', () => {
    expect(collectionIn(fixtureSite(), 'sites.json')).toMatchObject({
      collection: 'sites',
      title: { de: 'Flächen', en: 'Sites' },
      licence: 'CC BY 4.0',
      licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
      asOf: '2026-11-23',
    });
  });

  test('C-35: says that offers of land are not binding, and says it of nothing else', () => {
    expect(collectionIn(fixtureSite(), 'sites.json').notice?.en).toMatch(/not binding/);
    expect(collectionIn(fixtureSite(), 'locations.json').notice).toBeUndefined();
  });

  test('gives each figure its name, unit, day and sources', () => {
    expect(harbourOn('2026-11-23').figures.areaFree).toMatchObject({
      label: { de: 'Freie Fläche', en: 'Free area' },
      value: 6.5,
      min: null,
      max: null,
      unit: 'ha',
      qualifier: null,
      status: 'actual',
      asOf: '2026-11-01',
      sources: [{ id: 'stadt-musterstadt', accessed: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string }],
      underReview: false,
    });
  });

  test('P1: withdraws a value nobody has confirmed in time, and says so', () => {
    const { figures, zoning, distances } = harbourOn('2035-01-01');
    expect(figures.areaFree).toMatchObject({ value: null, min: null, max: null, qualifier: null, status: null });
    expect(figures.areaFree?.underReview).toBe(true);
    expect(zoning).toMatchObject({ value: null, underReview: true });
    expect(distances).toMatchObject([{ value: null, underReview: true }]);
  });

  test('P1: no file holds a figure that is overdue', () => {
    const site = harbourSite(
      (entry) => ({
        ...entry,
        record: {
          ...entry.record,
          figures: { areaFree: { ...entry.record.figures.areaFree!, value: 987.125, reviewBy: '2026-11-22' } },
        },
      }),
      '2026-11-23',
    );
    for (const file of ['sites.json', 'sites.csv', 'sites.geojson'])
      expect(bodyOf(site, file)).not.toContain('987.125');
    expect(openDataOf(site).files.filter(({ body }) => body?.includes('987.125'))).toEqual([]);
  });

  test.each([
    ['2027-01-30', { state: 'now', ...confirmation, hasLapsed: false }],
    ['2027-01-31', { state: 'onRequest', ...confirmation, hasLapsed: true }],
  ])('offers a site for 90 days after somebody confirmed it: on %s', (asOf, availability) => {
    expect(harbourOn(asOf).availability).toEqual(availability);
  });

  test('gives a range by its ends, and no date where the source has none', () => {
    const site = harbourSite((entry) => ({
      ...entry,
      record: {
        ...entry.record,
        figures: { price: { ...entry.record.figures.areaGross!, value: { min: 20, max: 35 }, asOf: 'undated' } },
      },
    }));
    expect(entryIn(collectionIn(site, 'sites.json'), 'hafen').figures.price).toMatchObject({
      value: null,
      min: 20,
      max: 35,
      asOf: null,
      underReview: false,
    });
  });

  test('LOC-20: derives Swiss texts and says so; official spellings stay', () => {
    const site = harbourSite((entry) => ({
      ...entry,
      texts: { ...entry.texts, de: { ...entry.texts.de!, title: 'Große Straße am Hafen' } },
      record: { ...entry.record, name: 'Straßenpark Groß' },
    }));
    expect(entryIn(collectionIn(site, 'sites.json'), 'hafen')).toMatchObject({
      name: 'Straßenpark Groß',
      pages: {
        de: { title: 'Große Straße am Hafen', translation: 'original' },
        'de-CH': { title: 'Grosse Strasse am Hafen', translation: 'derived' },
      },
    });
  });

  test('leaves out languages in which a text is not written', () => {
    const { region } = readRegion('tests/fixtures/region');
    const entries = region!.entries.map((entry) =>
      entry.key === 'sites/hafen'
        ? {
            ...entry,
            texts: { de: entry.texts.de! },
            documents: { ...entry.documents, texts: { de: entry.documents.texts.de! } },
          }
        : entry,
    );
    const site = siteOf({ ...region!, entries }, 'tests/fixtures/region', '2026-11-23');
    expect(Object.keys(entryIn(collectionIn(site, 'sites.json'), 'hafen').pages)).toEqual(['de']);
  });

  test('gives the computed tax burden with what it is computed from and its caveat', () => {
    const { figures } = entryIn(collectionIn(fixtureSite(), 'locations.json'), 'musterstadt');
    expect(figures.taxBurden).toMatchObject({
      label: { de: 'Steuern auf den Gewinn, berechnet' },
      value: 28.075,
      unit: 'percent',
      asOf: '2025-07',
      underReview: false,
      computedFrom: ['locations/musterstadt#tradeTaxRate', 'pages/steuern#tradeTaxBase', 'pages/steuern#profitTax'],
    });
    expect(figures.taxBurden?.note?.en).toContain('Not tax advice');
    expect(figures.population).not.toHaveProperty('computedFrom');
    const lapsed = entryIn(collectionIn(fixtureSite('2027-11-02'), 'locations.json'), 'musterstadt');
    expect(lapsed.figures.taxBurden).toMatchObject({ value: null, underReview: true });
  });

  test('publishes every figure of the Lausitz, and none twice', () => {
    const site = lausitz('2026-11-24');
    for (const { collection } of openDataOf(site).holdings) {
      const published = collection.entries.map(({ id, figures }) => [id, Object.keys(figures)]);
      const written = site.region.entries
        .filter(({ kind }) => kind === collection.collection)
        .map(({ id, record }) => [id, Object.keys(record.figures)]);
      expect(published).toHaveLength(written.length);
      expect(Object.fromEntries(published)).toEqual(Object.fromEntries(written));
    }
  });
});
