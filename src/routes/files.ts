import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Language } from '../locales/languages.ts';
import { kinds } from '../schemas/collections.ts';
import { codePagesOf, codesRoot, foldersOf, registerPath } from './codes.ts';
import { exposesOf } from './exposes.ts';
import { entriesOf, type Site } from './site.ts';
import { takeAwaysOf } from './take-away.ts';

/** Path of the feed in a language, without a slash at its front; undefined where there are no stories. */
export function feedPath(site: Site, language: Language): string | undefined {
  if (entriesOf(site, 'stories').length === 0) return undefined;
  return `${language.path}/${site.translator(language)('paths.feed')}`;
}

/** Addresses from the root of what the site writes besides the pages of its route table, and what `public/` holds. */
export function fileAddresses(site: Site): string[] {
  const { codes } = site.region;
  return [
    ...site.languages.flatMap((language) => feedPath(site, language) ?? []).map((path) => `/${path}`),
    ...dataPathsOf(site).map((path) => `/${path}`),
    ...exposesOf(site).map(({ pdf }) => pdf),
    ...takeAwaysOf(site).flatMap(({ card, appointment }) => [card, ...(appointment ? [appointment] : [])]),
    ...(codes.length > 0 ? [codesRoot, `/${registerPath}`] : []),
    ...codePagesOf(site).map(({ href }) => href),
    ...codes.map(({ code }) => `/${foldersOf(code).printed}/`),
    ...site.routes.map(({ path }) => `/cards/${path || 'index'}.png`),
    ...standing,
    ...publicFiles(),
  ];
}

/** The open data of a region: a file for each kind and format, the schemas, and what tells of all of them. */
export function dataPathsOf(site: Site): string[] {
  const published = kinds.filter((kind) => entriesOf(site, kind).length > 0);
  return [
    ...published.flatMap((kind) => [
      `data/${kind}.json`,
      `data/${kind}.csv`,
      ...(kind === 'sites' || kind === 'locations' ? [`data/${kind}.geojson`] : []),
    ]),
    ...published.map((kind) => `data/schemas/${kind}.schema.json`),
    'data/catalogue.jsonld',
    'data/index.json',
  ];
}

const standing = ['/favicon.svg', '/robots.txt', '/.well-known/security.txt', '/sitemap-index.xml'];

function publicFiles(): string[] {
  if (!existsSync('public')) return [];
  return readdirSync('public', { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice('public'.length).replaceAll(sep, '/'));
}
