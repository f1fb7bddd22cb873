import { createHash } from 'node:crypto';
import { allDownloadsOf } from '../../routes/feature.ts';
import type { Route } from '../../routes/routes.ts';
import { type Site, textsOf, wordsOf } from '../../routes/site.ts';
import type { Entry } from '../../schemas/region.ts';

/** What the pages of a site are made of, as hashes (SHA-256, hexadecimal). */
export interface PageKeys {
  /**
   * The same as long as nothing has changed that a page may show without saying so: code, day, records, sources,
   * interface texts, addresses and its entry's texts.
   */
  keyOf: (route: Route) => string;
  /** The same as long as the words and texts of these names have not changed; undefined where one is gone. */
  readsKey: (names: readonly string[]) => string | undefined;
}

/** `code` stands for the code that makes them. */
export function pageKeysOf(site: Site, code: string): PageKeys {
  const common = hashOf([code, ...commonParts(site)]);
  const texts = new Map(site.region.entries.map((entry) => [entry.key, hashOf(textParts(entry))]));
  const named = new Map([
    ...site.region.entries.map((entry): [string, string] => [textsOf(entry), texts.get(entry.key)!]),
    ...site.routes.map((route): [string, string] => [wordsOf(route), hashOf(wordParts(route))]),
  ]);
  return {
    keyOf: (route) =>
      hashOf([common, route.href, route.view, named.get(wordsOf(route)), route.entry && texts.get(route.entry.key)]),
    readsKey: (names) => {
      const hashes = names.map((name) => named.get(name));
      return hashes.includes(undefined) ? undefined : hashOf(hashes);
    },
  };
}

/** All that concerns every page. A record does, since any page may look for some of a kind. */
function commonParts(site: Site): unknown[] {
  const { entries, ...region } = site.region;
  return [
    site.asOf,
    region,
    entries.map(({ key, record }) => [key, record]),
    site.languages.map((language) => [language, site.texts(language)]),
    site.routes.map(({ key, href, view }) => [key, href, view]),
    allDownloadsOf(site).map(({ href, isMade }) => [href, isMade]),
  ];
}

const textParts = ({ documents: { texts, overrides, ledger } }: Entry): unknown => [
  Object.entries(texts).map(([language, { content }]) => [language, content]),
  overrides?.content,
  ledger?.content,
];

const wordParts = ({ title, navTitle, summary, text, translation, textLang, modified }: Route): unknown => [
  title,
  navTitle,
  summary,
  text,
  translation,
  textLang,
  modified,
];

const hashOf = (parts: unknown): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex');
