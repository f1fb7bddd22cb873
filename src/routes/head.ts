import type { Page } from './page.ts';

/** The title in the browser's tab and in search results: the page, then the region. */
export function pageTitle({ route, site, say }: Page): string {
  const name = say(site.region.config.title);
  if (route.view === 'home') return route.title;
  return route.view === 'choice' ? name : `${route.title} – ${name}`;
}
