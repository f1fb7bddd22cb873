import { describe, expect, test } from 'vitest';
import { profileRowsOf } from '../../../../src/facts/profile-rows.ts';
import { cutToBudget } from '../../../../src/features/search/cut-to-budget.ts';
import { figureAnswersOf, termAnswersOf } from '../../../../src/features/search/figure-answers.ts';
import {
  type FirstIndex,
  type FirstPage,
  isTerm,
  overviewWeight,
} from '../../../../src/features/search/first-index.ts';
import { answeringRoutesOf, firstIndexOf } from '../../../../src/features/search/first-pages.ts';
import { pageOf } from '../../../../src/routes/page.ts';
import { entryOf, isListed, routeOf, routesIn } from '../../../../src/routes/site.ts';
import { harbourSite } from '../../region.ts';

const site = harbourSite();
const [german] = site.languages;
const index = firstIndexOf(site, german!);
const at = (key: string) => index.pages.find(([href]) => href === routeOf(site, key, german!).href);

describe('the pages of first answers', () => {
  test('are all entries that are listed, the overviews of their kinds and the words of the glossary', () => {
    const entries = routesIn(site, german!).filter((route) => isListed(route) && route.entry);
    for (const { key } of entries) expect(at(key), key).toBeDefined();
    expect(at('overview/sites')![3]).toBe(overviewWeight);
    expect(index.pages.filter(isTerm)).toHaveLength(Object.keys(site.region.glossary).length);
  });

  test('are no lists of others: no A–Z, no glossary, no comparison', () => {
    for (const key of ['index', 'glossary']) expect(at(key)).toBeUndefined();
    expect(index.pages.some(([href]) => href.includes('/vergleich'))).toBe(false);
  });

  test('are also those of features that one looks for, by what they are called elsewhere', () => {
    expect(at('costs')![6].replaceAll('\u2060', '')).toContain('Grundstückspreis');
    expect(at('data')![6]).toContain('Excel');
  });

  test('stand by their weight: overviews, then profiles, then news, then the law', () => {
    const place = (key: string) => index.pages.indexOf(at(key)!);
    expect(place('overview/sites')).toBeLessThan(place('locations/musterstadt'));
    expect(place('locations/musterstadt')).toBeLessThan(place('stories/eroeffnung'));
    expect(place('stories/eroeffnung')).toBeLessThan(place('pages/impressum'));
  });

  test('name their kind and their places by number', () => {
    const [, , kind, , , , , places] = at('sites/hafen')!;
    expect(index.kinds[kind]).toBe('Flächen');
    expect(places.map((place) => index.places[place])).toEqual(['Musterstadt']);
  });

  test('show the beginning of a summary, at the end of a word', () => {
    for (const [href, , , , summary] of index.pages) {
      const whole = site.routes.find((route) => route.href === href)?.summary ?? '';
      const shown = summary.replaceAll('\u2060', '').replace(/ …$/, '');
      expect(whole.startsWith(shown)).toBe(true);
      if (summary.endsWith('…')) expect(whole.charAt(shown.length)).not.toMatch(/\p{L}/u);
    }
  });

  test('offer the finder with each least area that some site has', () => {
    expect(index.areas.map(({ hectares }) => hectares)).toEqual([
      ...new Set(index.areas.map(({ hectares }) => hectares)),
    ]);
    for (const { hectares, href } of index.areas)
      expect(href).toBe(`${routeOf(site, 'overview/sites', german!).href}?area=${hectares}`);
  });
});

describe('the figures a page answers with', () => {
  const page = pageOf(site, routeOf(site, 'locations/musterstadt', german!), german!);
  const answers = figureAnswersOf(profileRowsOf(entryOf(site, 'locations/musterstadt'), page));

  test('are those its profile states, each with its day and source', () => {
    expect(answers.length).toBeGreaterThan(0);
    for (const { label, value, asOf, source } of answers) {
      expect(`${label} ${value}`).toMatch(/\S \S/);
      expect(asOf).toMatch(/^(Stand|undatiert|berechnet)/);
      expect(Object.values(site.region.sources).map(({ title }) => title)).toContain(source.split('; ')[0]);
    }
  });

  test('are named in the index by the same labels', () => {
    const labels = at('locations/musterstadt')![8].map((figure) => index.figures[figure]!.replaceAll('\u2060', ''));
    expect(labels).toEqual(answers.map(({ label }) => label));
  });

  test('lie beside each page that has some, and beside the glossary', () => {
    const keys = answeringRoutesOf(site, german!).map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(['locations/musterstadt', 'sites/hafen', 'glossary']));
    expect(keys).not.toContain('stories/eroeffnung');
  });

  test('of the glossary are what its words mean', () => {
    const terms = termAnswersOf(pageOf(site, routeOf(site, 'glossary', german!), german!));
    expect(terms.map(({ label }) => label).sort()).toEqual(
      index.pages
        .filter(isTerm)
        .map(([, title]) => title.replaceAll('\u2060', ''))
        .sort(),
    );
    for (const { value } of terms) expect(value).not.toBe('');
  });
});

describe('a large site', () => {
  /** Pages whose words cannot be packed. */
  const many = (count: number): FirstIndex => ({
    ...index,
    pages: Array.from({ length: count }, (_, number): FirstPage => {
      const words = Array.from({ length: 12 }, (_, word) =>
        ((number + 1) * (word + 7) * 2_654_435_761).toString(36),
      ).join(' ');
      return [`/de/${number}/`, words.slice(0, 20), 0, 10, words, '', words, [], [0]];
    }),
  });

  test('keeps what fits whole', () => {
    expect(cutToBudget(many(50)).pages).toEqual(many(50).pages);
  });

  test('first loses what its lightest pages say besides their names', () => {
    const { pages } = cutToBudget(many(800));
    expect(pages).toHaveLength(800);
    expect(pages[0]).toEqual(many(1).pages[0]);
    expect(pages.at(-1)).toEqual(['/de/799/', expect.any(String), 0, 10, '', '', '', [], []]);
  });

  test('then the lightest pages', () => {
    const { pages } = cutToBudget(many(6_000));
    expect(pages.length).toBeGreaterThan(1000);
    expect(pages.length).toBeLessThan(6_000);
    expect(pages.map(([href]) => href)).toEqual(pages.map((_, number) => `/de/${number}/`));
  });
});
