import type { Language } from '../../locales/languages.ts';
import type { Route } from '../../routes/routes.ts';
import { entriesOf, isListed, type Site } from '../../routes/site.ts';
import { kinds } from '../../schemas/collections.ts';

/** The open data of a region: a file for each kind and format, the schemas, and what tells of all of them. */
export function dataPathsOf(site: Site): string[] {
  const published = kinds.filter((kind) => entriesOf(site, kind).length > 0);
  return [
    ...published.flatMap((kind) => [
      `data/${kind}.json`,
      `data/${kind}.csv`,
      ...(kind === 'sites' || kind === 'locations' ? [`data/${kind}.geojson`] : []),
    ]),
    ...(published.includes('sites') ? writtenLanguages(site).map(siteTablePath) : []),
    ...workbookPathsOf(site),
    ...published.map((kind) => `data/schemas/${kind}.schema.json`),
    'data/catalogue.jsonld',
    'data/index.json',
  ];
}

/** Address of all figures of a page's entry in JSON-LD; undefined where it has none, or its page is in another language. */
export const figuresHref = (route: Route): string | undefined =>
  route.language && route.entry && isListed(route) && Object.keys(route.entry.record.figures).length > 0
    ? `${route.href}figures.jsonld`
    : undefined;

/** The languages texts are written in; those derived by rule have the same table. */
export const writtenLanguages = ({ languages }: Site): Language[] =>
  languages.filter(({ derivedFrom }) => derivedFrom === undefined);

/** The same tables as one workbook, where there are sites. */
export const workbookPathsOf = (site: Site): string[] =>
  entriesOf(site, 'sites').length > 0 ? ['data/sites.xlsx'] : [];

/** The sites as a table with heads in a language. */
export const siteTablePath = ({ path }: Language): string => `data/sites-table-${path}.csv`;
