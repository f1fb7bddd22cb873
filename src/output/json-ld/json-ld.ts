import type { Graph } from 'schema-dts';
import type { Page } from '../../routes/page.ts';
import { entryOf } from '../../routes/site.ts';
import type { Kind } from '../../schemas/collections.ts';
import type { Entry } from '../../schemas/region.ts';
import { dataCatalog } from './data-catalog.ts';
import { fairEvent } from './fair.ts';
import { type Headline } from './figures.ts';
import { definedTerms } from './glossary.ts';
import { organization } from './organisation.ts';
import { breadcrumbs, faq, webPage } from './page.ts';
import { place, sitePlace } from './places.ts';
import { fundingService } from './programme.ts';

/** What is said of a page: the page itself comes first. */
type Nodes = Graph['@graph'];

/**
 * The page's structured data (schema.org, JSON-LD) as text that is safe inside a script element.
 * Official spellings stay as they are in every language (LOC-22).
 */
export function jsonLdOf(page: Page, image: string, headlines: readonly Headline[] = []): string {
  const { entry, view } = page.route;
  const graph: Graph = {
    '@context': 'https://schema.org',
    '@graph': [
      webPage(page, image, headlines),
      ...(entry ? (ofEntries[entry.kind]?.(entry as never, page, headlines) ?? []) : []),
      ...(ofViews[view]?.(page) ?? []),
      ...breadcrumbs(page),
      ...faq(page),
    ],
  };
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}

/** What an entry's page is about. */
const ofEntries: { [K in Kind]?: (entry: Entry<K>, page: Page, headlines: readonly Headline[]) => Nodes } = {
  organisations: (entry, page) => [organization(entry, page)],
  locations: (entry, page, headlines) => [place(entry, page, headlines)],
  sites: (entry, page, headlines) => [sitePlace(entry, page, headlines)],
  programmes: fundingService,
  fairs: fairEvent,
};

const ofViews: Partial<Record<Page['route']['view'], (page: Page) => Nodes>> = {
  home: (page) => [organization(providerOf(page), page)],
  glossary: (page) => [definedTerms(page)],
  data: (page) => [dataCatalog(page), organization(providerOf(page), page)],
};

const providerOf = ({ site }: Page) =>
  entryOf<'organisations'>(site, `organisations/${site.region.config.provider.organisation}`);
