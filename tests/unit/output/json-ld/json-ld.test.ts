import { siteOf } from '../../../../src/features/house.ts';
import { describe, expect, test } from 'vitest';
import { jsonLdOf } from '../../../../src/output/json-ld/json-ld.ts';
import { pageOf, type Page } from '../../../../src/routes/page.ts';
import { routeOf } from '../../../../src/routes/site.ts';
import type { Entry, Region } from '../../../../src/schemas/region.ts';
import { fixtureFolder, fixturePage, fixtureSite } from '../../region.ts';

interface Node {
  '@type': string;
  [field: string]: unknown;
}

const graphOf = (page: Page) =>
  (JSON.parse(jsonLdOf(page, 'https://nordmark.example/cards/de.png')) as { '@graph': Node[] })['@graph'];
const nodeOf = (page: Page, type: string) => graphOf(page).find((node) => node['@type'] === type);

/** A page of the fixture in Swiss spelling, after a change to an entry. */
function swissPage(key: string, change: (entry: Entry) => Entry): Page {
  const { region } = fixtureSite();
  const languages = [
    ...region.config.languages,
    { key: 'de-CH', name: 'Deutsch (Schweiz)', derivedFrom: 'de', release: 'must' as const },
  ];
  const changed: Region = {
    ...region,
    config: { ...region.config, languages },
    entries: region.entries.map((entry) => (entry.key === key ? change(entry) : entry)),
  };
  const site = siteOf(changed, fixtureFolder, '2026-11-23');
  const swiss = site.languages.find(({ derivedFrom }) => derivedFrom)!;
  return pageOf(site, routeOf(site, key, swiss), swiss);
}

describe('jsonLdOf', () => {
  test('defines every word of the glossary at its place', () => {
    expect(nodeOf(fixturePage('glossary', 'en'), 'DefinedTermSet')).toMatchObject({
      inLanguage: 'en',
      hasDefinedTerm: [
        { name: 'Bebauungsplan', '@id': 'https://nordmark.example/en/glossary/#bebauungsplan' },
        {
          name: 'Erbbaurecht',
          alternateName: 'Recht, auf fremdem Boden zu bauen',
          description: 'The right to have a building on land that belongs to somebody else.',
        },
      ],
    });
  });

  test('is JSON about the page, in its language', () => {
    expect(nodeOf(fixturePage('services/beratung', 'en'), 'WebPage')).toMatchObject({
      '@id': 'https://nordmark.example/en/services/advice/',
      name: 'Advice on settling here',
      inLanguage: 'en',
      dateModified: '2026-11-01',
      image: 'https://nordmark.example/cards/de.png',
    });
  });

  test('cannot close the script element it stands in', () => {
    const page = fixturePage('services/beratung');
    const text = jsonLdOf({ ...page, route: { ...page.route, summary: '</script><script>alert(1)</script>' } }, '');
    expect(text).not.toContain('<');
    expect((JSON.parse(text) as { '@graph': Node[] })['@graph'][0]!.description).toBe(
      '</script><script>alert(1)</script>',
    );
  });

  test('LOC-22: keeps official spellings in Switzerland, and only these', () => {
    const page = swissPage('organisations/wfg', (entry) => {
      const { record } = entry as Entry<'organisations'>;
      const address = { ...record.address!, street: 'Große Straße 1' };
      const texts = {
        ...entry.texts,
        de: { ...entry.texts.de!, summary: 'Die Gesellschaft hilft in der Großstadt bei allen Fragen.' },
      };
      return { ...entry, texts, record: { ...record, name: 'Straßenbau Groß GmbH', address } };
    });
    expect(nodeOf(page, 'Organization')).toMatchObject({
      name: 'Straßenbau Groß GmbH',
      address: { streetAddress: 'Große Straße 1' },
    });
    expect(nodeOf(page, 'WebPage')).toMatchObject({
      inLanguage: 'de-CH',
      description: 'Die Gesellschaft hilft in der Grossstadt bei allen Fragen.',
    });
  });

  test('gives a place its coordinates', () => {
    expect(nodeOf(fixturePage('locations/musterstadt'), 'City')).toMatchObject({
      name: 'Musterstadt',
      geo: { latitude: 54.1, longitude: 9.6 },
      containedInPlace: { '@type': 'State', name: 'Nordland' },
    });
  });

  test('offers a funding programme as a service until it has ended', () => {
    const on = (day: string) => nodeOf(fixturePage('programmes/hafenzuschuss', 'de', day), 'GovernmentService');
    expect(on('2027-06-30')).toMatchObject({ name: 'Zuschuss am Hafen', serviceType: 'Zuschuss' });
    expect(on('2027-07-01')).toBeUndefined();
  });

  test('lists the way from the home page in order; the page itself needs no address there', () => {
    const list = nodeOf(fixturePage('sites/hafen'), 'BreadcrumbList') as unknown as {
      itemListElement: { position: number; item?: string }[];
    };
    expect(list.itemListElement.map(({ position, item }) => [position, item])).toEqual([
      [1, 'https://nordmark.example/de/'],
      [2, 'https://nordmark.example/de/flaechen/'],
      [3, undefined],
    ]);
  });

  test('has no breadcrumbs on the home page', () => {
    expect(nodeOf(fixturePage('home'), 'BreadcrumbList')).toBeUndefined();
  });

  test('lists questions and answers where an entry has some', () => {
    const page = swissPage('services/beratung', (entry) => {
      const faq = [{ question: 'Wie groß?', answer: 'So groß wie nötig.' }];
      return { ...entry, texts: { ...entry.texts, de: { ...entry.texts.de!, faq } } };
    });
    expect(nodeOf(page, 'FAQPage')).toMatchObject({
      inLanguage: 'de-CH',
      mainEntity: [{ name: 'Wie gross?', acceptedAnswer: { text: 'So gross wie nötig.' } }],
    });
    expect(nodeOf(fixturePage('services/beratung'), 'FAQPage')).toBeUndefined();
  });
});

describe('a fair as an event', () => {
  const key = 'fairs/technikschau-2032';

  test('has its hours in the time of its place, and its venue', () => {
    expect(nodeOf(fixturePage(key), 'ExhibitionEvent')).toMatchObject({
      startDate: '2032-03-29T09:00:00+02:00',
      endDate: '2032-03-30T16:00:00+02:00',
      eventStatus: 'https://schema.org/EventScheduled',
      location: {
        name: 'Messe am Rhein',
        address: { addressLocality: 'Basel', addressCountry: 'CH', postalCode: '4005' },
      },
    });
  });

  test('is none any more once it is over', () => {
    expect(nodeOf(fixturePage(key, 'de', '2032-03-31'), 'ExhibitionEvent')).toBeUndefined();
    expect(nodeOf(fixturePage('fairs/holzmesse-2024'), 'ExhibitionEvent')).toBeUndefined();
  });
});
