import { describe, expect, test } from 'vitest';
import { features } from '../../../src/features/house.ts';
import { languagesOf } from '../../../src/locales/languages.ts';
import { translatorFor } from '../../../src/locales/ui.ts';
import { routesOf } from '../../../src/routes/routes.ts';
import { contentFolder, entryOf } from '../../../src/routes/site.ts';
import { readRegion } from '../../../src/schemas/read-region.ts';
import type { Region } from '../../../src/schemas/region.ts';
import { fixtureFolder, fixtureSite, harbourSite } from '../region.ts';

function routesIn(region: Region, folder = fixtureFolder) {
  const languages = languagesOf(region.config);
  return routesOf(
    region,
    languages,
    new Map(languages.map((language) => [language.key, translatorFor(language, languages, folder)])),
    features,
  );
}

describe('routesOf', () => {
  const { routes } = fixtureSite();
  const pathOf = (key: string, locale: string) =>
    routes.find((route) => route.key === key && route.language?.key === locale)?.path;

  test('a page was changed when its text was, or when one last looked at a value or its source', () => {
    const site = harbourSite(({ entries, sources }) => {
      const { record, texts } = entries.find(({ key }) => key === 'sites/hafen')!;
      texts.de!.updated = '2026-01-01';
      record.figures = { areaFree: { ...record.figures.areaFree!, source: 'late', checked: undefined } };
      sources.late = { ...Object.values(sources)[0]!, accessed: '2026-11-20' };
    });
    const modified = () =>
      routesIn(site.region).find(({ key, language }) => key === 'sites/hafen' && language?.key === 'de')!.modified;
    expect(modified()).toBe('2026-11-20');
    entryOf(site, 'sites/hafen').record.figures.areaFree!.checked = '2026-11-21';
    expect(modified()).toBe('2026-11-21');
    entryOf(site, 'sites/hafen').texts.de!.updated = '2026-11-22';
    expect(modified()).toBe('2026-11-22');
  });

  test.each([
    ['home', 'de', 'de'],
    ['home', 'en', 'en'],
    ['overview/sites', 'de', 'de/flaechen'],
    ['overview/sites', 'en', 'en/sites'],
    ['sites/hafen', 'de', 'de/flaechen/hafen'],
    ['sites/hafen', 'en', 'en/sites/harbour'],
    ['pages/impressum', 'en', 'en/imprint'],
    ['index', 'de', 'de/a-z'],
    ['glossary', 'de', 'de/glossar'],
    ['glossary', 'en', 'en/glossary'],
    ['data', 'de', 'de/daten'],
    ['data', 'en', 'en/data'],
  ])('gives %s in %s the address %s', (key, locale, path) => {
    expect(pathOf(key, locale)).toBe(path);
  });

  test('LOC-62: the root belongs to no language', () => {
    expect(routes.filter(({ path }) => path === '')).toMatchObject([{ view: 'choice', language: undefined }]);
  });

  test('gives every page in every language, and no address twice', () => {
    const perLanguage = Map.groupBy(
      routes.filter(({ language }) => language),
      ({ language }) => language!.key,
    );
    const keys = [...perLanguage.values()].map((pages) => pages.map(({ key }) => key).sort());
    expect(keys[0]).toEqual(keys[1]);
    expect(new Set(routes.map(({ href }) => href)).size).toBe(routes.length);
  });

  test('has no glossary without words in it', () => {
    const { region } = readRegion(fixtureFolder);
    expect(routesIn({ ...region!, glossary: {} }).filter(({ view }) => view === 'glossary')).toEqual([]);
  });

  test('has no overview of a kind without entries', () => {
    expect(pathOf('overview/guides', 'de')).toBeUndefined();
  });

  test('compares a kind as soon as it has two entries', () => {
    const compared = (site: typeof harbour) =>
      site.routes.filter(({ view }) => view === 'compare').map(({ href }) => href);
    const harbour = harbourSite();
    expect(compared(harbour)).toEqual(['/de/flaechen/vergleich/', '/en/sites/compare/']);
    expect(compared(fixtureSite())).toEqual([]);
  });

  test('refuses two pages with one address, naming both', () => {
    const { region } = readRegion(fixtureFolder);
    const [first] = region!.entries.filter(({ kind }) => kind === 'organisations');
    const twin = { ...first!, id: 'zwilling', key: 'organisations/zwilling' };
    expect(() => routesIn({ ...region!, entries: [...region!.entries, twin] })).toThrow(
      'Two pages claim the address "/de/organisationen/wfg-nordmark/": organisations/wfg and organisations/zwilling. Give one of them another slug.',
    );
  });
});

describe('the content of this repository', () => {
  const { region } = readRegion(contentFolder({}));
  const routes = routesIn(region!, contentFolder({}));

  test('LOC-66: addresses have no ß, umlaut or capital letter', () => {
    expect(routes.map(({ path }) => path).filter((path) => !/^[a-z0-9/-]*$/.test(path))).toEqual([]);
  });

  test('LOC-66: a derived language has the addresses of its parent', () => {
    for (const language of languagesOf(region!.config).filter(({ derivedFrom }) => derivedFrom)) {
      const tails = (key: string) =>
        routes
          .filter((route) => route.language?.key === key)
          .map(({ path }) => path.split('/').slice(1).join('/'))
          .sort();
      expect(tails(language.key)).toEqual(tails(language.derivedFrom!));
    }
  });

  test('LOC-20: a derived text has no ß in its head', () => {
    for (const language of languagesOf(region!.config).filter(({ derivedFrom }) => derivedFrom)) {
      const words = routes
        .filter((route) => route.language?.key === language.key && route.kind !== 'organisations')
        .flatMap(({ text }) => (text ? [text.summary, text.headline ?? ''] : []));
      expect(words.filter((text) => text.includes('ß'))).toEqual([]);
    }
  });
});
