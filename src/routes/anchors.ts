import type { Language } from '../locales/languages.ts';
import { overriddenBody } from '../locales/swiss/overrides.ts';
import { headingsOf } from '../schemas/texts/headings.ts';
import type { Document } from '../schemas/yaml/document.ts';
import type { Entry } from '../schemas/region.ts';
import type { Route } from './routes.ts';
import { sectionsOf } from './sections.ts';
import type { Site } from './site.ts';

/**
 * The id on a page that a text means by the part of a link after `#`: that of a part of the page, or of a
 * heading. A text names the heading as it stands in its own language; where the page shows another, that is
 * the heading at the same place there. Undefined where the page has no such place.
 */
export function anchorOn(site: Site, route: Route, fragment: string, writtenIn: Language): string | undefined {
  if (sectionsOf(site, route).includes(fragment)) return fragment;
  const { entry, language } = route;
  if (!entry || !language) return undefined;
  const shown = headingIds(site, entry, language);
  if (shown.includes(fragment)) return fragment;
  const named = headingIds(site, entry, writtenIn);
  return shown.length === named.length ? shown[named.indexOf(fragment)] : undefined;
}

/** Every id a text in a language may lead to on a page. */
export const anchorsFrom = (site: Site, route: Route, writtenIn: Language): string[] => [
  ...(route.entry ? headingIds(site, route.entry, writtenIn) : []),
  ...sectionsOf(site, route),
];

/** The key of the text that an entry's page in a language shows: its own, else its parent's, else the original. */
export function shownIn({ languages }: Site, { documents: { texts } }: Entry, { key, derivedFrom }: Language): string {
  return [key, derivedFrom].find((own) => own !== undefined && texts[own]) ?? languages[0]?.key ?? key;
}

function headingIds(site: Site, entry: Entry, language: Language): string[] {
  const text = entry.documents.texts[shownIn(site, entry, language)];
  const isDerived = text !== undefined && entry.documents.texts[language.derivedFrom ?? ''] === text;
  const shown = isDerived && !entry.documents.texts[language.key] ? withOverrides(text, entry) : text;
  return shown ? headingsOf(shown).map(({ id }) => id) : [];
}

const overridden = new WeakMap<Entry, Document>();

/** A derived text has the ids of the sentences an editor wrote for it, and else those of its parent. */
function withOverrides(text: Document, entry: Entry): Document {
  const known = overridden.get(entry) ?? { ...text, body: overriddenBody(text, entry.overrides)?.text ?? text.body };
  overridden.set(entry, known);
  return known;
}
