import { overriddenBody } from '../locales/swiss/overrides.ts';
import { shownIn } from '../routes/anchors.ts';
import type { Route } from '../routes/routes.ts';
import type { Site } from '../routes/site.ts';

/** The text of an entry as the page of one language shows it. */
export interface PageText {
  route: Route;
  /** As it is compiled: without the fields above it, and with the sentences an editor wrote for a derived language. */
  body: string;
}

/** The name of a page's text: `kind/id/locale`. A page without a text has one too. */
export const textIdOf = ({ entry, language }: Route) => `${entry?.key}/${language?.key}`;

/** Every text of a site as it is compiled, by its name; what the reader does not know is none. */
export const pageTextsOf = (site: Site): Map<string, PageText> =>
  new Map(
    site.routes.flatMap((route) => {
      const text = pageTextOf(site, route);
      return text ? [[textIdOf(route), text] as const] : [];
    }),
  );

function pageTextOf(site: Site, route: Route): PageText | undefined {
  const { entry, language } = route;
  if (!entry || !language) return undefined;
  const shown = shownIn(site, entry, language);
  const document = entry.documents.texts[shown];
  if (!document) return undefined;
  const isDerived = shown === language.derivedFrom;
  return { route, body: (isDerived ? overriddenBody(document, entry.overrides) : undefined) ?? document.body };
}
