import type { Page } from '../routes/page.ts';
import { entriesOf } from '../routes/site.ts';

/** Places one can look for land in: the locations that have sites, and one word for all the others. */
export function finderPlaces(page: Page): { id: string; name: string }[] {
  const sites = entriesOf(page.site, 'sites');
  return entriesOf(page.site, 'locations')
    .filter(({ id }) => sites.some(({ record }) => record.locations.includes(id)))
    .map(({ id, key }) => ({ id, name: page.name(key) }));
}
