import { describe, expect, test } from 'vitest';
import { comparisonHref, firstRelated, navigationOf, relatedOf, trailOf } from '../../../src/routes/navigation.ts';
import { alternatesOf, defaultOf, entriesOf, entryOf, routeOf } from '../../../src/routes/site.ts';
import { fixtureSite, harbourSite } from '../region.ts';

const site = fixtureSite();
const [german] = site.languages;

describe('navigationOf', () => {
  test('P13: leads first to sites, then to places, strengths, services and funding, and last to a person', () => {
    expect(navigationOf(site, german!).main.map(({ key }) => key)).toEqual([
      'overview/sites',
      'overview/locations',
      'overview/strengths',
      'overview/services',
      'overview/programmes',
      'inquiry',
    ]);
  });

  test('C-01: names the legal pages in the footer', () => {
    const keys = navigationOf(site, german!).footer.map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(['pages/impressum', 'pages/datenschutz', 'pages/barrierefreiheit']));
  });
});

describe('the glossary', () => {
  test('stands in the footer of its language', () => {
    const routes = navigationOf(site, site.languages[1]!).footer.filter(({ key }) => key === 'glossary');
    expect(routes.map(({ href }) => href)).toEqual(['/en/glossary/']);
  });
});

describe('the open data', () => {
  test('P8: stand in the footer of every language', () => {
    const found = site.languages.flatMap((language) => navigationOf(site, language).footer);
    expect(found.filter(({ key }) => key === 'data').map(({ href }) => href)).toEqual(['/de/daten/', '/en/data/']);
  });
});

describe('trailOf', () => {
  test.each([
    ['home', []],
    ['index', ['home']],
    ['pages/impressum', ['home']],
    ['overview/sites', ['home']],
    ['sites/hafen', ['home', 'overview/sites']],
  ])('leads to %s by %j', (key, trail) => {
    expect(trailOf(site, routeOf(site, key, german!)).map(({ key }) => key)).toEqual(trail);
  });
});

describe('comparisonHref', () => {
  const harbour = harbourSite();

  test('P5: leads to the comparison of a kind, with an entry chosen', () => {
    const [german, english] = harbour.languages;
    expect(comparisonHref(harbour, 'sites', german!, 'kai')).toBe('/de/flaechen/vergleich/?site=kai');
    expect(comparisonHref(harbour, 'sites', english!)).toBe('/en/sites/compare/');
  });

  test('leads nowhere where there is nothing to compare', () => {
    expect(comparisonHref(site, 'sites', german!)).toBeUndefined();
    expect(comparisonHref(harbour, 'locations', german!)).toBeUndefined();
    expect(comparisonHref(harbour, 'stories', german!)).toBeUndefined();
  });

  test('stands below its overview', () => {
    const trail = trailOf(harbour, routeOf(harbour, 'compare/sites', german!));
    expect(trail.map(({ key }) => key)).toEqual(['home', 'overview/sites']);
  });
});

describe('relatedOf', () => {
  test('finds what an entry names and what names it, but not the home page', () => {
    const related = relatedOf(site, entryOf(site, 'locations/musterstadt'));
    expect(related.map(({ kind, entries }) => [kind, entries.map(({ id }) => id)])).toEqual([
      ['strengths', ['holz']],
      ['sites', ['hafen']],
      ['organisations', ['wfg']],
      ['stories', ['eroeffnung']],
    ]);
  });
});

describe('firstRelated', () => {
  const stories = Array.from({ length: 6 }, () => entryOf(site, 'stories/eroeffnung'));
  const organisations = Array.from({ length: 16 }, () => entryOf(site, 'organisations/wfg'));

  test('names the four newest stories, and says how many others there are', () => {
    const { first, others } = firstRelated({ kind: 'stories', entries: stories });
    expect([first.length, others]).toEqual([4, 2]);
  });

  test('names sixteen of any other kind', () => {
    expect(firstRelated({ kind: 'organisations', entries: organisations }).others).toBe(0);
    const more = [...organisations, entryOf(site, 'organisations/wfg')];
    const { first, others } = firstRelated({ kind: 'organisations', entries: more });
    expect([first.length, others]).toEqual([16, 1]);
  });
});

describe('alternatesOf', () => {
  test('LOC-60: lists a page in all its languages, itself among them', () => {
    const route = routeOf(site, 'sites/hafen', german!);
    expect(alternatesOf(site, route).map(({ href }) => href)).toEqual(['/de/flaechen/hafen/', '/en/sites/harbour/']);
  });

  test('LOC-62: the choice of languages answers for the home pages, and for nothing else', () => {
    const choice = site.routes.find(({ view }) => view === 'choice')!;
    expect(alternatesOf(site, choice).map(({ href }) => href)).toEqual(['/de/', '/en/']);
    expect(defaultOf(site, choice)).toBe('https://nordmark.example/');
    expect(defaultOf(site, routeOf(site, 'home', german!))).toBe('https://nordmark.example/');
    expect(defaultOf(site, routeOf(site, 'sites/hafen', german!))).toBeUndefined();
    expect(defaultOf(site, routeOf(site, 'overview/sites', german!))).toBeUndefined();
  });
});

describe('relatedOf of any two entries', () => {
  test('names what is named and what names, wherever either side stands, in the editors’ order', () => {
    const site = harbourSite(({ entries }) => {
      const { record } = entries.find(({ key }) => key === 'services/beratung')!;
      record.related = ['strengths/holz', 'sites/kai'];
    });
    const namesOf = (key: string) =>
      relatedOf(site, entryOf(site, key)).flatMap(({ entries }) => entries.map(({ key }) => key));
    expect(namesOf('services/beratung')).toEqual(expect.arrayContaining(['strengths/holz', 'sites/kai']));
    for (const key of ['strengths/holz', 'sites/kai']) expect(namesOf(key)).toContain('services/beratung');
    for (const { key } of site.region.entries) {
      const keys = namesOf(key);
      expect(keys).not.toContain(key);
      expect(new Set(keys).size).toBe(keys.length);
      const inOrder = relatedOf(site, entryOf(site, key)).flatMap(({ kind, entries }) =>
        entriesOf(site, kind).filter((entry) => entries.includes(entry)),
      );
      expect(keys).toEqual(inOrder.map(({ key }) => key));
    }
  });
});
