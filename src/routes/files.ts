import type { Language } from '../locales/languages.ts';
import { publicFilesIn } from '../schemas/public/public-files.ts';
import { codePagesOf, codesRoot, foldersOf, registerPath } from './codes.ts';
import { shareImagesOf } from './share-images.ts';
import { entriesOf, type Site } from './site.ts';
import { takeAwaysOf } from './take-away.ts';

/** Path of the feed in a language, without a slash at its front; undefined where there are no stories. */
export function feedPath(site: Site, language: Language): string | undefined {
  if (entriesOf(site, 'stories').length === 0) return undefined;
  return `${language.path}/${site.translator(language)('paths.feed')}`;
}

/** Addresses from the root of what the site writes besides the pages of its route table, and of what is published as it is. */
export function fileAddresses(site: Site): string[] {
  const { codes } = site.region;
  return [
    ...site.languages.flatMap((language) => feedPath(site, language) ?? []).map((path) => `/${path}`),
    ...site.features.flatMap(({ files }) => files?.(site) ?? []),
    ...takeAwaysOf(site).flatMap(({ card, appointment }) => [card, ...(appointment ? [appointment] : [])]),
    ...(codes.length > 0 ? [codesRoot, `/${registerPath}`] : []),
    ...codePagesOf(site).map(({ href }) => href),
    ...codes.map(({ code }) => `/${foldersOf(code).printed}/`),
    ...shareImagesOf(site).map(({ href }) => href),
    ...standing,
    ...[...publicFilesIn('.'), ...site.region.publicFiles].map((path) => `/${path}`),
  ];
}

const standing = ['/build.json', '/favicon.svg', '/robots.txt', '/.well-known/security.txt', '/sitemap-index.xml'];
