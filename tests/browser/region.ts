import { openSite } from '../../src/features/house.ts';
import { largestPieceOf } from '../../src/facts/site-view.ts';
import type { Language } from '../../src/locales/languages.ts';
import { pageOf } from '../../src/routes/page.ts';
import { entriesOf, entryOf, routeOf } from '../../src/routes/site.ts';

/** The region whose build is tested, as its records tell it: names, addresses and values its pages must show. */
export const region = openSite();

export const { languages } = region;

/** The language a region is written in first: every region has it. */
export const original = languages[0]!;

export const languageOf = (key: string): Language => {
  const language = languages.find((language) => language.key === key);
  if (!language) throw new Error(`The region has no language "${key}".`);
  return language;
};

/** The languages of this region written in a form of German, English and so on. */
export const editionsIn = (...keys: string[]) => languages.filter(({ key }) => keys.includes(key));

export const addressOf = (key: string, language: Language) => routeOf(region, key, language).href;

export const nameOf = (key: string, language: Language) => routeOf(region, key, language).navTitle;

/** The language an address belongs to; the choice of languages has the first one's. */
export const languageAt = (path: string): Language =>
  languages.find((language) => path.startsWith(`/${language.path}/`)) ?? original;

/**
 * Names of the sites in a location that offer at least this many hectares in one piece; else of those where so much is
 * on offer, and nobody says whether in one piece.
 */
export function sitesWith(hectares: number, location: string, language: Language, isOnePiece = true): string[] {
  const page = pageOf(region, routeOf(region, 'overview/sites', language), language);
  return entriesOf(region, 'sites')
    .filter((site) => {
      const piece = largestPieceOf(site, page);
      const isLarge = piece !== undefined && piece.hectares >= hectares && piece.isOnePiece === isOnePiece;
      return isLarge && site.record.locations.includes(location);
    })
    .map(({ key }) => nameOf(key, language))
    .sort();
}

/** A figure of an entry's record as its number is written in a language. */
export function numberOf(key: string, figure: string, language: Language): string {
  const page = pageOf(region, routeOf(region, key, language), language);
  const found = entryOf(region, key).record.figures[figure];
  if (!found) throw new Error(`${key} has no figure "${figure}".`);
  return page.formats.amount(found, page.t, { withUnit: false });
}
