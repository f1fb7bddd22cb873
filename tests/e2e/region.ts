import { openSite } from '../../src/features/house.ts';
import { largestPieceOf } from '../../src/facts/site-view.ts';
import type { Language } from '../../src/locales/languages.ts';
import { pageOf } from '../../src/routes/page.ts';
import { entriesOf, entryOf, routeOf } from '../../src/routes/site.ts';

/** The region as its records tell it: names, addresses and values the built pages must show. */
export const region = openSite();

export const { languages } = region;

export const languageOf = (key: string): Language => {
  const language = languages.find((language) => language.key === key);
  if (!language) throw new Error(`The region has no language "${key}".`);
  return language;
};

/** The languages of this region written in a form of German, English and so on. */
export const editionsIn = (...keys: string[]) => languages.filter(({ key }) => keys.includes(key));

export const addressOf = (key: string, language: Language) => routeOf(region, key, language).href;

export const nameOf = (key: string, language: Language) => routeOf(region, key, language).navTitle;

/** One page for each view the site has, by what it shows. */
export const views: Record<string, string> = {
  'the home page': 'home',
  'the overview of sites': 'overview/sites',
  'the overview of funding programmes': 'overview/programmes',
  'the overview of locations': 'overview/locations',
  'the overview of organisations': 'overview/organisations',
  'the comparison of sites': 'compare/sites',
  'the comparison of locations': 'compare/locations',
  'a site': 'sites/industriepark-schwarze-pumpe',
  'a start-up centre': 'sites/dock3-lausitz',
  'a location': 'locations/cottbus',
  'a strength': 'strengths/energie-wasserstoff',
  'a service': 'services/foerdermittelberatung',
  'a funding programme': 'programmes/jtf-brandenburg',
  'a guide': 'guides/schweiz-lausitz',
  'a fair': 'fairs/thun-2012',
  'a fair to come': 'fairs/bern-2027',
  'an organisation': 'organisations/egc',
  'a story': 'stories/kooperation-2024',
  'a page of text': 'pages/steuern-abgaben',
  'the imprint': 'pages/impressum',
  'the A–Z': 'index',
  'the glossary': 'glossary',
  'the open data': 'data',
};

/** Address of a page nobody wrote. */
export const missingAddress = (language: Language) => `/${language.path}/no-such-page/`;

/** Every view in a language, with the page for unknown addresses and the choice of languages. */
export const viewsIn = (language: Language): [view: string, address: string][] => [
  ...Object.entries(views).map(([view, key]): [string, string] => [view, addressOf(key, language)]),
  ['the page for unknown addresses', missingAddress(language)],
  ...(language === languages[0] ? ([['the choice of languages', '/']] as [string, string][]) : []),
];

/** Names of the sites in a location that offer at least this many hectares in one piece. */
export function sitesWith(hectares: number, location: string, language: Language): string[] {
  const page = pageOf(region, routeOf(region, 'overview/sites', language), language);
  return entriesOf(region, 'sites')
    .filter(
      (site) => (largestPieceOf(site, page)?.hectares ?? 0) >= hectares && site.record.locations.includes(location),
    )
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
