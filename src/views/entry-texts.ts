import { openText as openNamed } from 'virtual:texts';
import type { Route } from '../routes/routes.ts';
import type { Site } from '../routes/site.ts';
import { pageTextsOf, textIdOf } from '../text-steps/page-text.ts';

/** The compiled text of a page; undefined for a page without one. */
export async function openText(site: Site, route: Route) {
  const id = textIdOf(route);
  return pageTextsOf(site).has(id) ? (await openNamed(id)).default : undefined;
}
