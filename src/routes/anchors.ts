import type { Language } from '../locales/languages.ts';
import { headingsOf } from '../schemas/headings.ts';
import type { Document } from '../schemas/document.ts';
import type { Entry } from '../schemas/region.ts';
import type { Route } from './routes.ts';
import { sectionsOf } from './sections.ts';
import type { Site } from './site.ts';

/** The text a language's page of an entry shows: its own, else the one it is derived from, else the original. */
export function shownText(
  { documents: { texts } }: Entry,
  language: Language,
  original: Language | undefined,
): Document | undefined {
  return texts[language.key] ?? texts[language.derivedFrom ?? ''] ?? texts[original?.key ?? ''];
}

/**
 * The id on a page that a text means by the part of a link after `#`: that of a part of the page, or of a
 * heading. A text names the heading as it stands in its own language; where the page shows another, that is
 * the heading at the same place there. Undefined where the page has no such place.
 */
export function anchorOn(site: Site, route: Route, fragment: string, writtenIn: Language): string | undefined {
  if (sectionsOf(site, route).includes(fragment)) return fragment;
  const { entry, language } = route;
  if (!entry || !language) return undefined;
  const [original] = site.languages;
  const shown = headingIds(shownText(entry, language, original));
  if (shown.includes(fragment)) return fragment;
  const named = headingIds(shownText(entry, writtenIn, original));
  return shown.length === named.length ? shown[named.indexOf(fragment)] : undefined;
}

/** Every id a text may lead to on a page, as its own language has them. */
export const anchorsFrom = (site: Site, route: Route, writtenIn: Language): string[] => [
  ...(route.entry ? headingIds(shownText(route.entry, writtenIn, site.languages[0])) : []),
  ...sectionsOf(site, route),
];

const headingIds = (document: Document | undefined) => (document ? headingsOf(document).map(({ id }) => id) : []);
