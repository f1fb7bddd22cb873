import { describe, expect, it } from 'vitest';
import {
  areExposesMade,
  exposeOf,
  exposesOf,
  fullExposesOf,
  shortExposesOf,
} from '../../../../src/features/exposes/addresses.ts';
import { routeOf } from '../../../../src/routes/site.ts';
import { fixtureSite } from '../../region.ts';

const site = fixtureSite();
const language = (key: string) => site.languages.find((language) => language.key === key)!;
const route = (key: string, locale: string) => routeOf(site, key, language(locale));

describe('exposesOf', () => {
  it('has one for each site, location and strength in each language, and for nothing else', () => {
    const kinds = site.region.entries.filter(({ kind }) => ['sites', 'locations', 'strengths'].includes(kind));
    const exposes = fullExposesOf(site);
    expect(exposes).toHaveLength(kinds.length * site.languages.length);
    expect(new Set(exposes.map(({ route }) => route.kind))).toEqual(new Set(kinds.map(({ kind }) => kind)));
  });

  it('has them only for the kinds the region asks for', () => {
    const asking = (exposes: typeof site.region.config.exposes) => {
      const other = fixtureSite();
      other.region.config.exposes = exposes;
      return exposesOf(other);
    };
    const sites = exposesOf(site).filter(({ route }) => route.kind === 'sites');
    expect(sites.length).toBeGreaterThan(0);
    expect(asking(['sites']).map(({ pdf }) => pdf)).toEqual(sites.map(({ pdf }) => pdf));
    expect(asking([])).toEqual([]);
  });

  it('names a PDF after its entry and language, so that saved ones are told apart', () => {
    const address = (locale: string) => exposeOf(site, route('sites/hafen', locale))?.pdf;
    expect(address('de')).toMatch(/^\/de\/flaechen\/([a-z0-9-]+)\/expose-\1-de\.pdf$/);
    expect(address('en')).toMatch(/^\/en\/sites\/([a-z0-9-]+)\/factsheet-\1-en\.pdf$/);
  });

  it('adds no page to the site: nothing that walks through its routes meets one', () => {
    const pages = new Set(site.routes.map(({ href }) => href));
    expect(exposesOf(site).filter(({ href }) => pages.has(href))).toEqual([]);
  });

  it('has none for a page whose text is not translated', () => {
    expect(exposeOf(site, { ...route('sites/hafen', 'en'), textLang: 'de' })).toBeUndefined();
  });
});

describe('shortExposesOf', () => {
  it('has one beside the full one of each site and location, and of no strength', () => {
    const full = fullExposesOf(site).filter(({ route }) => route.kind !== 'strengths');
    const short = shortExposesOf(site);
    expect(short.map(({ route }) => route.href)).toEqual(full.map(({ route }) => route.href));
    const addresses = exposesOf(site).flatMap(({ href, pdf }) => [href, pdf]);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('has none where the region asks for no exposés of a kind', () => {
    const other = fixtureSite();
    other.region.config.exposes = ['strengths'];
    expect(shortExposesOf(other)).toEqual([]);
  });
});

describe('areExposesMade', () => {
  it.each([
    [{}, true],
    [{ EXPOSES: '' }, true],
    [{ EXPOSES: 'no' }, false],
  ])('%j: %s', (environment, expected) => {
    expect(areExposesMade(environment)).toBe(expected);
  });
});
