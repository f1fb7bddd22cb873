import type { Formats } from '../locales/formats/formats.ts';
import { type Language, localise } from '../locales/languages.ts';
import type { Translate } from '../locales/ui.ts';
import type { Localised } from '../schemas/basics.ts';
import { type ExchangeRate, rateDue } from '../schemas/exchange-rates.ts';
import { type Citations, citationsOf } from './citations.ts';
import type { Route } from './routes.ts';
import { alternatesOf, editionsOf, routeOf, type Site } from './site.ts';

/** What every component of a page may know; reaches them as `Astro.locals.page`. */
export interface Page {
  site: Site;
  route: Route;
  language: Language;
  t: Translate;
  formats: Formats;
  /** Text per language in this page's language. */
  say: (value: Localised) => string;
  /** Address of an entry's page in this language. */
  href: (key: string) => string;
  /** Short name of an entry's page in this language. */
  name: (key: string) => string;
  /** The page in every language, for the switch; and those whose text is in their language, for search engines. */
  editions: Route[];
  alternates: Route[];
  /** What a euro is in the currency of this language's readers; none where there is no current rate (LOC-14). */
  rate: (ExchangeRate & { currency: string }) | undefined;
  citations: Citations;
  /** Whether it is read on paper: what a link would lead to is named there. */
  isOnPaper?: boolean;
}

/** The same page for its text, where that is in another language because its translation is missing. */
export function inTextLanguage(page: Page): Page {
  const language = page.site.languages.find(({ key }) => key === page.route.textLang);
  if (!language) return page;
  const { t, formats, say } = pageOf(page.site, page.route, language);
  return { ...page, language, t, formats, say };
}

export function pageOf(site: Site, route: Route, language: Language): Page {
  return {
    site,
    route,
    language,
    t: site.translator(language),
    formats: site.formats(language),
    say: (value) => localise(value, language),
    href: (key) => routeOf(site, key, language).href,
    name: (key) => routeOf(site, key, language).navTitle,
    editions: editionsOf(site, route),
    alternates: alternatesOf(site, route),
    rate: currentRate(site, language),
    citations: citationsOf(site.region),
  };
}

function currentRate({ region, asOf }: Site, { currency }: Language): Page['rate'] {
  const rate = currency && region.exchangeRates[currency];
  return rate && rateDue(rate) >= asOf ? { ...rate, currency } : undefined;
}
