import type { Language } from '../../src/locales/languages.ts';
import { fairOf, isVisited } from '../../src/routes/fairs.ts';
import type { Route } from '../../src/routes/routes.ts';
import type { Entry } from '../../src/schemas/region.ts';
import { addressOf, languages, original, region } from './region.ts';

/** One page for each view the region has, by what it shows; of those that show the same, the one that says most. */
export const views: Record<string, string> = Object.fromEntries(
  [...Map.groupBy(routesOfPages(), nameOfView)].map(([view, routes]) => [view, richestOf(routes).key]),
);

/** Address of a page nobody wrote. */
export const missingAddress = (language: Language) => `/${language.path}/no-such-page/`;

/** Every view in a language, with the page for unknown addresses and the choice of languages. */
export const viewsIn = (language: Language): [view: string, address: string][] => [
  ...Object.entries(views).map(([view, key]): [string, string] => [view, addressOf(key, language)]),
  ['the page for unknown addresses', missingAddress(language)],
  ...(language === original ? ([['the choice of languages', '/']] as [string, string][]) : []),
];

/** The entry that says most of those of a kind, by its key; none where the region has no such entry. */
export const richestEntry = (kind: string): string | undefined => {
  const routes = routesOfPages().filter((route) => route.view === 'entry' && route.kind === kind);
  return routes.length > 0 ? richestOf(routes).key : undefined;
};

/** Each page of the region once: in the language it is written in first. */
function routesOfPages(): Route[] {
  return region.routes.filter(({ language }) => language?.key === languages[0]?.key);
}

function nameOfView({ view, kind, entry }: Route): string {
  const names: Partial<Record<Route['view'], string>> = {
    overview: `the overview of ${kind}`,
    compare: `the comparison of ${kind}`,
    entry: entry && `one of ${nameOfSort(entry)}`,
  };
  return names[view] ?? `the page "${view}"`;
}

/** Entries of one kind whose pages have other parts are of another sort. */
function nameOfSort(entry: Entry): string {
  const { kind, record } = entry;
  const fair = fairOf(entry);
  const sorts = [
    'kind' in record && record.kind,
    'layout' in record && record.layout,
    fair && isVisited(fair.record, region.asOf) && 'visited',
  ];
  return [kind, ...sorts.filter(Boolean)].join(', ');
}

function richestOf(routes: Route[]): Route {
  return routes.reduce((most, route) => (sizeOf(route) > sizeOf(most) ? route : most));
}

function sizeOf({ entry }: Route): number {
  return entry ? JSON.stringify([entry.record, entry.texts]).length : 0;
}
