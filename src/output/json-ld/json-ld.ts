import type { Graph } from 'schema-dts';
import type { Page } from '../../routes/page.ts';
import type { Kind } from '../../schemas/collections.ts';
import type { Entry } from '../../schemas/region.ts';
import { fairEvent } from './fair.ts';
import { definedTerms } from './glossary.ts';
import { organization, providerOf } from './organisation.ts';
import { breadcrumbs, faq, webPage } from './page.ts';
import { place, sitePlace } from './places.ts';
import { fundingService } from './programme.ts';

export type Nodes = Graph['@graph'];

/**
 * The page's structured data (schema.org, JSON-LD) as text that is safe inside a script element.
 * Official spellings stay as they are in every language (LOC-22). `image` is the address of
 * its picture to share, `about` what the page itself knows of its matter.
 */
export function jsonLdOf(page: Page, image: string | undefined, about: Nodes = []): string {
  const { entry, view } = page.route;
  const graph: Graph = {
    '@context': 'https://schema.org',
    '@graph': [
      webPage(page, image),
      ...(entry ? (ofEntries[entry.kind]?.(entry as never, page) ?? []) : []),
      ...(ofViews[view]?.(page) ?? []),
      ...about,
      ...breadcrumbs(page),
      ...faq(page),
    ],
  };
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}

/** What an entry's page is about. */
const ofEntries: { [K in Kind]?: (entry: Entry<K>, page: Page) => Nodes } = {
  organisations: (entry, page) => [organization(entry, page)],
  locations: (entry, page) => [place(entry, page)],
  sites: (entry, page) => [sitePlace(entry, page)],
  programmes: fundingService,
  fairs: fairEvent,
};

const ofViews: Partial<Record<Page['route']['view'], (page: Page) => Nodes>> = {
  home: (page) => [organization(providerOf(page), page)],
  glossary: (page) => [definedTerms(page)],
};
