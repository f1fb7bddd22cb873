import type { Language } from '../../locales/languages.ts';
import { entriesOf, findRoute, isListed, routeOf, type Site } from '../../routes/site.ts';
import type { Route } from '../../routes/routes.ts';

/** A feed of changes, and the page it belongs to. */
export interface FeedPlace {
  /** From the root. */
  href: string;
  route: Route;
  /** Whether it tells of that page alone. */
  isOwn: boolean;
}

/** The feeds of a language: of all changes, and of each site. */
export function feedsIn(site: Site, language: Language): FeedPlace[] {
  const file = site.translator(language)('paths.changesFeed');
  const sites = entriesOf(site, 'sites')
    .flatMap(({ key }) => findRoute(site, key, language) ?? [])
    .filter(isListed);
  return [
    { href: `/${language.path}/${file}`, route: routeOf(site, 'changes', language), isOwn: false },
    ...sites.map((route) => ({ href: `${route.href}${file}`, route, isOwn: true })),
  ];
}

export const feedsOf = (site: Site): FeedPlace[] => site.languages.flatMap((language) => feedsIn(site, language));
