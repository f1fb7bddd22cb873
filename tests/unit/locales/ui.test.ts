import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import i18next from 'i18next';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Language, languagesOf, localise } from '../../../src/locales/languages.ts';
import regionTexts from '../../../src/features/region-texts.ts';
import astroI18next from '../../../src/locales/astro-i18next.config.ts';
import { interfaceTexts, translatorFor, translatorIn } from '../../../src/locales/ui.ts';
import { readRegion } from '../../../src/schemas/read-region.ts';
import { frozenFolder } from '../../fixtures/frozen.ts';

const { i18nextServer } = astroI18next;

const folder = frozenFolder;
const { region } = readRegion(folder);
const languages = languagesOf(region!.config);
const [german, swiss, english] = languages as [Language, Language, Language];
const t = (language: Language) => translatorFor(language, languages, folder);

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('translatorFor', () => {
  test('gives each language its own words', () => {
    expect(t(german)('kinds.sites')).toBe('Flächen');
    expect(t(english)('kinds.sites')).toBe('Sites');
  });

  test('LOC-20: derives the Swiss interface from the German one', () => {
    expect(t(german)('finder.all.area')).toBe('jeder Größe');
    expect(t(swiss)('finder.all.area')).toBe('jeder Grösse');
  });

  test('fills named gaps and chooses the plural', () => {
    expect(t(english)('desk.within', { count: 1 })).toBe('within 1 working day');
    expect(t(english)('desk.within', { count: 3 })).toBe('within 3 working days');
  });

  test('never shows a key: a missing text is an error that names it', () => {
    expect(() => t(german)('kinds.nonsense')).toThrow('The interface text "kinds.nonsense" is missing in de.');
  });

  test('says the same from the i18next that astro-i18next starts, and no word of a language it was not asked for', () => {
    vi.stubEnv('CONTENT_DIR', folder);
    const started = i18next.createInstance().use(regionTexts);
    void started.init({
      ...i18nextServer,
      fallbackLng: false,
      supportedLngs: false,
      preload: languages.map(({ key }) => key),
    });
    void started.loadNamespaces('edition-0');
    for (const language of languages) {
      for (const key of ['kinds.sites', 'profile.contact', 'finder.all.area']) {
        expect(translatorIn(started, language, 'edition-0')(key)).toBe(t(language)(key));
      }
    }
    expect(started.hasResourceBundle('fr', 'edition-0')).toBe(false);
  });
});

describe('interfaceTexts', () => {
  test('German and English have the same keys', () => {
    const keys = (value: unknown, path = ''): string[] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, inner]) => keys(inner, `${path}.${key}`))
        : [path];
    expect(keys(interfaceTexts(english, languages, folder)).sort()).toEqual(
      keys(interfaceTexts(german, languages, folder)).sort(),
    );
  });
});

describe('the name of a country', () => {
  const withTexts = (file: string, text: string) => {
    const region = mkdtempSync(join(tmpdir(), 'texts-'));
    mkdirSync(join(region, 'ui'));
    writeFileSync(join(region, 'ui', file), text);
    return (language: Language) => (interfaceTexts(language, languages, region).countries as Record<string, string>).LI;
  };

  test('LOC-31: is there in every language for every country', () => {
    expect([german, swiss, english].map((language) => t(language)('countries.SE'))).toEqual([
      'Schweden',
      'Schweden',
      'Sweden',
    ]);
  });

  test('is another one where the region says so, also in what is derived from it', () => {
    const name = withTexts('de.yaml', 'countries:\n  LI: Fürstentum groß\n');
    expect([german, swiss, english].map(name)).toEqual(['Fürstentum groß', 'Fürstentum gross', 'Liechtenstein']);
  });

  test('is another one for the derived language alone', () => {
    const name = withTexts('de-CH.yaml', 'countries:\n  LI: Ländle\n');
    expect([german, swiss].map(name)).toEqual(['Liechtenstein', 'Ländle']);
  });
});

describe('localise', () => {
  test('takes a proper name as it is in every language', () => {
    expect(localise('Groß Gaglow', swiss)).toBe('Groß Gaglow');
  });

  test('prefers own words to derived ones', () => {
    expect(localise({ de: 'Straße', en: 'street', 'de-CH': 'Gasse' }, swiss)).toBe('Gasse');
    expect(localise({ de: 'Straße', en: 'street' }, swiss)).toBe('Strasse');
  });

  test('throws rather than show another language', () => {
    expect(() => localise({ de: 'Straße' }, english)).toThrow('No text in en');
  });
});

describe('languagesOf', () => {
  test('LOC-65: gives Open Graph the territory', () => {
    expect(languages.map(({ ogLocale }) => ogLocale)).toEqual(['de_DE', 'de_CH', 'en_GB']);
  });

  test('LOC-66: writes languages in addresses in lower case', () => {
    expect(languages.map(({ path }) => path)).toEqual(['de', 'de-ch', 'en']);
  });
});
