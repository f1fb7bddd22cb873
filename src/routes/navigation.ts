import { type Kind, kinds } from '../schemas/collections.ts';
import type { Entry } from '../schemas/region.ts';
import type { Language } from '../locales/languages.ts';
import { compareParameters, isCompared } from './compared-kinds.ts';
import { neighboursOf } from './neighbours.ts';
import { oncePer } from './reads.ts';
import type { Route } from './routes.ts';
import { entriesAt, entriesOf, findRoute, routeOf, type Site } from './site.ts';

/** Kinds in the main menu, in the order in which an investor asks; the others stand in the footer. */
const mainKinds: readonly Kind[] = ['sites', 'locations', 'strengths', 'services', 'programmes'];

export interface Navigation {
  main: Route[];
  footer: Route[];
}

/** The menus of a language. Kinds without entries are left out. */
export function navigationOf(site: Site, language: Language): Navigation {
  const overviews = (wanted: readonly Kind[]) =>
    wanted.flatMap((kind) => findRoute(site, `overview/${kind}`, language) ?? []);
  const pages = (place: 'main' | 'footer') =>
    entriesOf(site, 'pages')
      .filter(({ record }) => record.nav === place)
      .map(({ key }) => routeOf(site, key, language));
  const own = (place: 'menu' | 'footer') =>
    site.features.flatMap((feature) => feature[place] ?? []).flatMap((key) => findRoute(site, key, language) ?? []);
  return {
    main: [...overviews(mainKinds), ...pages('main'), ...own('menu')],
    footer: [
      ...overviews(kinds.filter((kind) => !mainKinds.includes(kind) && kind !== 'pages')),
      routeOf(site, 'index', language),
      ...(findRoute(site, 'glossary', language) ? [routeOf(site, 'glossary', language)] : []),
      ...own('footer'),
      ...pages('footer'),
    ],
  };
}

/** The way from the home page to a page, without the page itself. */
export function trailOf(site: Site, route: Route): Route[] {
  if (!route.language || route.key === 'home') return [];
  const home = routeOf(site, 'home', route.language);
  const hasOverview = route.view !== 'overview' && route.kind && route.kind !== 'pages';
  return hasOverview ? [home, routeOf(site, `overview/${route.kind}`, route.language)] : [home];
}

/** Where entries of a kind stand side by side, with this one chosen; none where there is nothing to compare. */
export function comparisonHref(site: Site, kind: Kind, language: Language, id?: string): string | undefined {
  const href = isCompared(kind) && findRoute(site, `compare/${kind}`, language)?.href;
  if (!href) return undefined;
  return id ? `${href}?${compareParameters[kind]}=${id}` : href;
}

const linked = (entry: Entry): string[] => {
  const record = entry.record as unknown as Partial<Record<string, string | string[]>>;
  const refs = (field: string, kind: Kind) => [record[field] ?? []].flat().map((id) => `${kind}/${id}`);
  return [
    ...entry.record.related,
    ...refs('locations', 'locations'),
    ...refs('organisations', 'organisations'),
    ...refs('strength', 'strengths'),
    ...refs('partOf', 'sites'),
    ...refs('handledBy', 'organisations'),
    ...refs('successor', entry.kind),
  ];
};

/** That one entry names another, by their keys. */
interface Reference {
  from: string;
  to: string;
}

/** Who names an entry, by its key. */
const referencesIn = oncePer((site: Site): Map<string, Reference[]> => {
  const references = site.region.entries.flatMap((entry) => linked(entry).map((to) => ({ from: entry.key, to })));
  return Map.groupBy(references, ({ to }) => to);
});

/**
 * What belongs to an entry: what it names, and what names it; grouped by kind, in the editors' order. The
 * neighbours of a site are listed by themselves.
 */
export function relatedOf(site: Site, entry: Entry): { kind: Kind; entries: Entry[] }[] {
  const neighbours: Entry[] = entry.kind === 'sites' ? neighboursOf(site, entry as Entry<'sites'>) : [];
  const elsewhere = new Set([entry.key, site.region.config.home, ...neighbours.map(({ key }) => key)]);
  const keys = [...linked(entry), ...(referencesIn(site).get(entry.key) ?? []).map(({ from }) => from)];
  const related = entriesAt(
    site,
    keys.filter((key) => !elsewhere.has(key)),
  );
  const byKind = Map.groupBy(related, ({ kind }) => kind);
  return kinds.flatMap((kind) => {
    const entries = byKind.get(kind);
    return entries ? [{ kind, entries }] : [];
  });
}

/** So many of a kind are named beside an entry; of stories, which grow with the years, the newest. */
const maxRelated = (kind: Kind) => (kind === 'stories' ? 4 : 16);

/** The first of those of a kind that belong to an entry, and how many others there are. */
export function firstRelated({ kind, entries }: { kind: Kind; entries: Entry[] }): { first: Entry[]; others: number } {
  const first = entries.slice(0, maxRelated(kind));
  return { first, others: entries.length - first.length };
}
