import { type Formats, formatsFor } from '../locales/formats/formats.ts';
import { type Language, languagesOf } from '../locales/languages.ts';
import { withOverriddenRecords } from '../locales/overridden-records.ts';
import { interfaceTexts, type Texts, type Translate, translatorOf } from '../locales/ui.ts';
import type { Kind } from '../schemas/collections.ts';
import { isError, textOfIssues } from '../schemas/issue.ts';
import { type Reading, readRegion } from '../schemas/read-region.ts';
import type { Entry, Region } from '../schemas/region.ts';
import { referenceDate } from '../schemas/days/reference-date.ts';
import type { SiteConfig } from '../schemas/site-config.ts';
import type { Feature } from './feature.ts';
import { oncePer, tracked } from './reads.ts';
import { type Route, routesOf } from './routes.ts';

/** A region opened for building: what its folder says, in every language, at every address. */
export interface Site {
  region: Region;
  /** What it is built with besides the layers of the house. */
  features: readonly Feature[];
  languages: Language[];
  routes: Route[];
  /** The reference date of this build (ISO 8601); decides what is overdue. */
  asOf: string;
  /** Public address without a slash at its end. */
  origin: string;
  /** The interface texts of a language, which its translator is made of. */
  texts: (language: Language) => Texts;
  translator: (language: Language) => Translate;
  formats: (language: Language) => Formats;
}

/** The folder of the region to build: `CONTENT_DIR`, else `content`. */
export const contentFolder = (environment = process.env) => environment.CONTENT_DIR || 'content';

const opened = new Map<string, Site>();

/**
 * Opens a region once per process, and again from what somebody has just read of it: `npm run dev` does with each change.
 * Throws when it has errors, and says them as `npm run check` does.
 */
export function openSite(folder: string, features: readonly Feature[], reading?: Reading): Site {
  const known = opened.get(folder);
  if (known && !reading) return known;
  const { region, issues } = reading ?? readRegion(folder);
  if (!region) {
    throw new Error(`${folder}/ lässt sich so nicht bauen:\n\n${textOfIssues(issues.filter(isError))}\n`);
  }
  const site = siteOf(region, folder, features);
  opened.set(folder, site);
  return site;
}

export function siteOf(
  written: Region,
  folder: string,
  features: readonly Feature[],
  asOf = referenceDate(written.config.timeZone),
): Site {
  const languages = languagesOf(written.config, written.swissWords);
  const region = withTrackedTexts(withOverriddenRecords(written, languages));
  const texts = new Map(languages.map((language) => [language.key, interfaceTexts(language, languages, folder)]));
  const translators = new Map(
    languages.map((language) => [language.key, translatorOf(language, texts.get(language.key)!)]),
  );
  const formats = new Map(languages.map(({ key }) => [key, formatsFor(key)]));
  return {
    region,
    features,
    languages,
    routes: routesOf(region, languages, translators, features).map(withTrackedWords),
    asOf,
    origin: originOf(region.config),
    texts: (language) => texts.get(language.key)!,
    translator: (language) => translators.get(language.key)!,
    formats: (language) => formats.get(language.key)!,
  };
}

/** The name under which a page is said to show the words of a route. */
export const wordsOf = ({ href }: Pick<Route, 'href'>): string => `words ${href}`;

const withTrackedWords = (route: Route): Route =>
  tracked(route, wordsOf(route), ['title', 'navTitle', 'summary', 'text', 'translation', 'textLang', 'modified']);

/** The same of all that is written in an entry's texts. */
export const textsOf = ({ key }: Pick<Entry, 'key'>): string => `texts ${key}`;

const withTrackedTexts = (region: Region): Region => ({
  ...region,
  entries: region.entries.map((entry) => tracked(entry, textsOf(entry), ['texts', 'documents', 'overrides', 'ledger'])),
});

/** The public address as a browser has it: a domain with ß or umlauts in its ASCII form, no slash at the end. */
export const originOf = ({ url }: Pick<SiteConfig, 'url'>): string => new URL(url).href.replace(/\/$/, '');

/** The page of an entry (or overview, by its key) in a language. Throws when there is none. */
export function routeOf(site: Site, key: string, language: Language): Route {
  const route = findRoute(site, key, language);
  if (!route) throw new Error(`There is no page "${key}" in ${language.key}.`);
  return route;
}

/** The same where there may be none: a kind without entries, a feature that was taken out. */
export function findRoute(site: Site, key: string, language: Language): Route | undefined {
  const wanted = key === site.region.config.home ? 'home' : key;
  return indexOf(site).routes.get(`${language.key} ${wanted}`);
}

/** The pages of a language. */
export const routesIn = (site: Site, { key }: Language): Route[] => [...(indexOf(site).languages.get(key) ?? [])];

export function entryOf<K extends Kind = Kind>(site: Site, key: string): Entry<K> {
  const entry = indexOf(site).entries.get(key);
  if (!entry) throw new Error(`There is no entry "${key}".`);
  return entry as Entry<K>;
}

/** Entries of a kind in the editors' order, then by name. */
export function entriesOf<K extends Kind>(site: Site, kind: K): Entry<K>[] {
  return [...(indexOf(site).kinds.get(kind) ?? [])] as Entry<K>[];
}

/** The entries of these keys in the editors' order, then by name; a key without an entry is passed over. */
export function entriesAt(site: Site, keys: Iterable<string>): Entry[] {
  const { entries, order } = indexOf(site);
  return [...new Set(keys)]
    .flatMap((key) => entries.get(key) ?? [])
    .sort((a, b) => order.get(a.key)! - order.get(b.key)!);
}

/** What pages ask for again and again, found once: a region may have thousands of entries. */
interface Index {
  routes: Map<string, Route>;
  /** The routes of a language, by its key. */
  languages: Map<string | undefined, Route[]>;
  /** The routes of a page, by its key. */
  editions: Map<string, Route[]>;
  entries: Map<string, Entry>;
  kinds: Map<Kind, Entry[]>;
  /** Where an entry stands among all, by its key. */
  order: Map<string, number>;
}

const indexOf = oncePer((site: Site): Index => {
  const { entries } = site.region;
  const alphabet = new Intl.Collator('en');
  const inOrder = [...entries].sort((a, b) => a.record.order - b.record.order || alphabet.compare(a.id, b.id));
  return {
    routes: new Map(site.routes.map((route) => [`${route.language?.key} ${route.key}`, route])),
    languages: Map.groupBy(site.routes, ({ language }) => language?.key),
    editions: Map.groupBy(
      site.routes.filter(({ language }) => language),
      ({ key }) => key,
    ),
    entries: new Map(entries.map((entry) => [entry.key, entry])),
    kinds: Map.groupBy(inOrder, ({ kind }) => kind),
    order: new Map(inOrder.map(({ key }, index) => [key, index])),
  };
});

/** The same page in every language, also where its text is not translated: what the language switch lists. */
export function editionsOf(site: Site, route: Route): Route[] {
  return [...(indexOf(site).editions.get(route.key) ?? [])];
}

/**
 * The editions of a page whose text is in their language: what hreflang lists (LOC-60). None for a page
 * that waits for its translation, since the links must be mutual. The choice of languages lists the home pages.
 */
export function alternatesOf(site: Site, route: Route): Route[] {
  if (route.view === 'choice') return site.routes.filter((other) => other.view === 'home' && isListed(other));
  return isListed(route) ? editionsOf(site, route).filter(isListed) : [];
}

/**
 * The page for readers of no language of the site: the choice of languages, for itself and the home pages it leads
 * to (LOC-62). It answers for no deeper page; those have none (LOC-60).
 */
export const defaultOf = ({ origin }: Site, { view }: Route): string | undefined =>
  view === 'choice' || view === 'home' ? `${origin}/` : undefined;

/** Whether search engines, the sitemap, feeds and the search may know a page: its text is in its language. */
export const isListed = ({ textLang }: Route) => textLang === undefined;
