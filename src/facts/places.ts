import type { Page } from '../routes/page.ts';
import { entriesOf } from '../routes/site.ts';

/** Stands for every place that is no location of its own. */
export const elsewhere = 'elsewhere';

/** Places one can look for land in: the locations that have sites, and one word for all the others. */
export function finderPlaces(page: Page): { id: string; name: string }[] {
  const sites = entriesOf(page.site, 'sites');
  const places = entriesOf(page.site, 'locations')
    .filter(({ id }) => sites.some(({ record }) => record.locations.includes(id)))
    .map(({ id, key }) => ({ id, name: page.name(key) }));
  const isElsewhere = sites.some(({ record }) => record.locations.length === 0);
  return isElsewhere ? [...places, { id: elsewhere, name: page.t('finder.elsewhere') }] : places;
}
