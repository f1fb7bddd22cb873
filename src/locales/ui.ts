import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import i18next, { type i18n } from 'i18next';
import { parse } from 'yaml';
import { countryNames } from '../schemas/places/countries.ts';
import { kept } from '../schemas/kept.ts';
import { readDocument } from '../schemas/yaml/document.ts';
import { isFolder, named } from '../schemas/yaml/read.ts';
import { derive, type Language } from './languages.ts';

/** Text of the interface by key, with named gaps: `t('locations.reach', { place })`. Throws on a missing key. */
export type Translate = (key: string, values?: Readonly<Record<string, string | number | undefined>>) => string;

export interface Texts {
  [key: string]: string | Texts;
}

// From the project's root, since Astro bundles this module elsewhere.
const defaultsFolder = join('src', 'locales', 'texts');

/**
 * The interface texts of a language: the names of countries, the generator's defaults, then the region's
 * `ui/<language>.yaml`. A derived language derives its parent's texts and may override single ones.
 */
export const interfaceTexts = (language: Language, languages: Language[], contentFolder: string): Texts =>
  withCountries(writtenTexts(language, languages, contentFolder), language.key);

const withCountries = kept((texts: Texts, key: string) => merge({ countries: countryNames(key) }, texts));

/** Hundreds of texts are derived one by one: those of a language are kept while its files say the same. */
const known = new WeakMap<Language, { base: Texts; content: string | undefined; texts: Texts }>();

function writtenTexts(language: Language, languages: Language[], contentFolder: string): Texts {
  const parent = languages.find(({ key }) => key === language.derivedFrom);
  const base = parent ? writtenTexts(parent, languages, contentFolder) : defaultTexts(language.key);
  const own = ownTexts(join(contentFolder, 'ui', `${language.key}.yaml`));
  const last = known.get(language);
  if (last && last.base === base && last.content === own?.content) return last.texts;
  const derived = parent ? mapTexts(base, (text) => derive(text, language)) : base;
  const texts = merge(derived, isGroup(own?.data) ? (own.data as Texts) : {});
  known.set(language, { base, content: own?.content, texts });
  return texts;
}

/** What a region says in its own words; a file that cannot be read says nothing, and the check says why. */
const ownTexts = (path: string) =>
  isFolder(dirname(path)) && existsSync(path) ? readDocument(path, named(path)) : undefined;

const isGroup = (data: unknown) => typeof data === 'object' && data !== null;

/** The translator of a language of a region's folder. */
export const translatorFor = (language: Language, languages: Language[], contentFolder: string): Translate =>
  translatorOf(language, interfaceTexts(language, languages, contentFolder));

/** The translator of a language from its texts, with an i18next of its own: two regions may be open in one process. */
export const translatorOf = (language: Language, texts: Texts): Translate => translatorWith(texts, language);

const translatorWith = kept((texts: Texts, language: Language): Translate => {
  const own = i18next.createInstance();
  void own.init({ ...serverOptions, resources: { [language.key]: { translation: texts } } });
  return translatorIn(own, language);
});

/** The translator of a language among the texts an i18next holds: only one's own, and never a key. */
export function translatorIn(instance: i18n, language: Language, namespace = 'translation'): Translate {
  const fixed = instance.getFixedT(language.key, namespace);
  // Most texts have no gaps, or the same in them on many pages.
  const known = new Map<string, string>();
  return (key, values) => {
    const asked = values ? key + JSON.stringify(values) : key;
    const last = known.get(asked);
    if (last !== undefined) return last;
    const text = fixed(key, { ...values, lng: language.key, fallbackLng: [], defaultValue: '' });
    if (text === '') throw new Error(`The interface text "${key}" is missing in ${language.key}.`);
    known.set(asked, text);
    return text;
  };
}

/** How i18next is started: here, and by astro-i18next for the pages (`astro-i18next.config.ts`). */
const serverOptions = {
  initAsync: false,
  supportedLngs: false,
  fallbackLng: false,
  interpolation: { escapeValue: false },
  showSupportNotice: false,
} as const;

/** The languages the generator brings texts for. */
export const defaultLanguages = () => readdirSync(defaultsFolder);

/** The generator's texts of a language; none where it brings none. They are read once: a region cannot change them. */
export function defaultTexts(key: string): Texts {
  const known = defaults.get(key) ?? readDefaults(join(defaultsFolder, key));
  defaults.set(key, known);
  return known;
}

const defaults = new Map<string, Texts>();

function readDefaults(folder: string): Texts {
  if (!existsSync(folder)) return {};
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => parse(readFileSync(join(folder, file), 'utf8')) as Texts)
    .reduce(merge, {});
}

function merge(base: Texts, over: Texts): Texts {
  const merged = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const old = Object.hasOwn(merged, key) ? merged[key] : undefined;
    merged[key] = typeof value === 'object' && typeof old === 'object' ? merge(old, value) : value;
  }
  return merged;
}

function mapTexts(texts: Texts, change: (text: string) => string): Texts {
  return Object.fromEntries(
    Object.entries(texts).map(([key, value]) => [
      key,
      typeof value === 'string' ? change(value) : mapTexts(value, change),
    ]),
  );
}
