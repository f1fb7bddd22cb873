import { describe, expect, test } from 'vitest';
import { jsonLdOf } from '../../../../src/output/json-ld/json-ld.ts';
import { figuresOf, mentionsOf, propertiesOf } from '../../../../src/output/json-ld/figures.ts';
import { unitIn } from '../../../../src/output/json-ld/unit-codes.ts';
import type { Page } from '../../../../src/routes/page.ts';
import type { Figure } from '../../../../src/schemas/figures/figure.ts';
import { fixturePage } from '../../region.ts';

const page = fixturePage('locations/musterstadt');
const { population } = page.route.entry!.record.figures;
const stated = (change: Partial<Figure>) => ({
  name: 'population',
  measure: 'Einwohner',
  holder: undefined,
  figure: { ...population!, ...change },
});
const [source] = [population!.source].flat();
const url = page.site.region.sources[source!]!.url;

interface Node {
  '@type': string;
  additionalProperty?: { propertyID: string }[];
}

const nodesOf = (page: Page) => (JSON.parse(jsonLdOf(page, '')) as { '@graph': Node[] })['@graph'];

describe('figures of a place', () => {
  test('stand with unit, day and source', () => {
    expect(propertiesOf([stated({})], page)).toEqual([
      {
        '@type': 'PropertyValue',
        propertyID: 'population',
        name: 'Einwohner',
        value: 41250,
        unitText: 'inhabitants',
        valueReference: {
          '@type': 'Observation',
          observationDate: '2025-12-31',
          subjectOf: { '@type': 'CreativeWork', url },
        },
      },
    ]);
  });

  test('a bound is a least or a largest value, and what has no field is said in words', () => {
    const [most, range, about] = propertiesOf(
      [
        stated({ qualifier: 'upTo', value: 15, unit: 'ha' }),
        stated({ value: { min: 75, max: 80 }, unit: 'ha', status: 'planned' }),
        stated({ qualifier: 'about', asOf: '~2011' }),
      ],
      page,
    );
    expect(most).toMatchObject({ maxValue: 15, unitCode: 'HAR', description: 'bis zu 15\u00a0ha' });
    expect(most).not.toHaveProperty('value');
    expect(range).toMatchObject({ minValue: 75, maxValue: 80, description: '75–80\u00a0ha (geplant)' });
    expect(about).toMatchObject({
      value: 41250,
      description: expect.stringMatching(/^rund 41\.250\sEinwohner, Stand um 2011$/),
    });
    expect(about).not.toHaveProperty('valueReference.observationDate');
  });

  test('are its own: none of a wider area, of another entry, or that nobody has confirmed in time', () => {
    const others = [
      stated({ scope: { de: 'Land', en: 'State' } }),
      { ...stated({}), holder: 'organisations/wfg' },
      stated({ reviewBy: '2026-11-22' }),
    ];
    expect(propertiesOf(others, page)).toEqual([]);
    expect(mentionsOf(others, page).mentions).toMatchObject([
      { description: expect.stringContaining('Land') },
      { valueReference: { observationAbout: { '@id': 'https://nordmark.example/#wfg' } } },
    ]);
  });
});

test('a place has the figures its page opens with, and what the table of its fields tells machines', () => {
  const properties = (key: string) =>
    nodesOf(fixturePage(key)).flatMap(({ additionalProperty = [] }) =>
      additionalProperty.map(({ propertyID }) => propertyID),
    );
  expect(properties('locations/musterstadt')).toEqual(['population', 'area', 'tradeTaxRate']);
  expect(properties('sites/hafen')).toEqual(['availability', 'areaFree', 'areaGross', 'zoning']);
});

test('a strength is no place: its page mentions its figures', () => {
  const holz = fixturePage('strengths/holz');
  holz.route.entry!.record.figures = { population: population! };
  const [webPage] = nodesOf(holz);
  expect(webPage).toMatchObject({ '@type': 'WebPage', mentions: [{ propertyID: 'population' }] });
});

test('on other pages figures are left to the page and the data', () => {
  const advice = fixturePage('services/beratung');
  advice.route.entry!.record.figures = { population: population! };
  expect(jsonLdOf(advice, '')).not.toContain('population');
});

test('a unit without a code is named as in the data files; a year is a day in time', () => {
  expect(unitIn('km2')).toEqual({ unitCode: 'KMK' });
  expect(unitIn('million EUR')).toEqual({ unitText: 'million EUR' });
  expect(unitIn('year')).toBeUndefined();
});

test('P18: all figures of an entry stand with day and source, but those that are overdue', () => {
  const site = fixturePage('sites/hafen', 'en');
  const all = figuresOf(site.route.entry!, site);
  expect(all.map(({ propertyID, name, value }) => [propertyID, name, value])).toEqual([
    ['areaGross', 'Gross area', 24],
    ['areaFree', 'Free area', 6.5],
  ]);
  for (const { valueReference } of all)
    expect(valueReference).toMatchObject({
      observationDate: expect.any(String),
      subjectOf: { url: expect.any(String) },
    });
  const later = fixturePage('sites/hafen', 'en', '2028-01-01');
  expect(figuresOf(later.route.entry!, later).map(({ propertyID }) => propertyID)).toEqual(['areaGross']);
});
