import type { Language } from '../locales/languages.ts';
import { overriddenBody } from '../locales/swiss/overrides.ts';
import type { Span } from '../locales/swiss/swiss-text.ts';
import { shownIn } from '../routes/anchors.ts';
import { unrecorded } from '../routes/reads.ts';
import type { Route } from '../routes/routes.ts';
import type { Site } from '../routes/site.ts';
import { kept } from '../schemas/kept.ts';
import type { Override } from '../schemas/overrides.ts';
import type { Entry } from '../schemas/region.ts';
import type { Document } from '../schemas/yaml/document.ts';

/** The text of an entry as the page of one language shows it, and what the steps of compiling it have to know. */
export interface PageText {
  site: Site;
  entry: Entry;
  /** The language of the page. */
  page: Language;
  /** The language its text reads in: that of the page, or of the original where nobody translated it. */
  language: Language;
  /** The language somebody wrote it in: that of its parent where it is derived. */
  writtenIn: Language;
  /** What is compiled: as it was written, or with the sentences of `swiss.yaml` in their places. */
  document: Document;
  /** Where those stand in its body. */
  kept: readonly Span[];
}

/** The name of a page's text: `kind/id/locale`. A page without a text has one too. */
export const textIdOf = ({ entry, language }: Route) => `${entry?.key}/${language?.key}`;

/**
 * Every text of a site as it is compiled, by its name. What the reader does not know is none of them. A page asks for its
 * own alone, which is known to be read (`page-keys.ts`): so these are kept, and not said to be read (`oncePer`).
 */
export const pageTextsOf = kept((site: Site): ReadonlyMap<string, PageText> =>
  unrecorded(() => new Map(site.routes.flatMap((route) => namedText(site, route)))),
);

function namedText(site: Site, route: Route): [id: string, text: PageText][] {
  const { entry, language: page, textLang } = route;
  if (!entry || !page) return [];
  const languageOf = (wanted: string) => site.languages.find(({ key }) => key === wanted);
  const language = languageOf(textLang ?? page.key);
  const writtenIn = languageOf(shownIn(site, entry, page));
  const document = writtenIn && entry.documents.texts[writtenIn.key];
  if (!document || !language) return [];
  const compiled = withSentences(document, language === writtenIn ? [] : entry.overrides);
  return [[textIdOf(route), { site, entry, page, language, writtenIn, ...compiled }]];
}

function withSentences(document: Document, overrides: readonly Override[]): Pick<PageText, 'document' | 'kept'> {
  const overridden = overriddenBody(document, overrides);
  return overridden
    ? { document: { ...document, body: overridden.text }, kept: overridden.kept }
    : { document, kept: [] };
}
