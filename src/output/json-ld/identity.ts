import type { Page } from '../../routes/page.ts';
import type { Entry } from '../../schemas/region.ts';

/** What names an entry in the structured data of every page: `https://…/#cottbus`. */
export const idOf = ({ site }: Pick<Page, 'site'>, key: string) => `${site.origin}/#${key}`;

/** What names a page: its address. */
export const addressOf = ({ site, route }: Pick<Page, 'site' | 'route'>) => site.origin + route.href;

export const geoOf = ({ coordinates }: Pick<Entry<'locations'>['record'], 'coordinates'>) =>
  coordinates && {
    geo: { '@type': 'GeoCoordinates' as const, latitude: coordinates.lat, longitude: coordinates.lon },
  };
