import { profileFor } from '../../facts/profile-rows.ts';
import type { Route } from '../../routes/routes.ts';
import { isListed, type Site } from '../../routes/site.ts';

/** A PDF of an entry's page to print, hand over and file, and the page it is printed from. */
export interface Expose {
  /** The entry's own page, which the exposé is a version of. */
  route: Route;
  /** Address of the page that is printed. It is no page of the site: the build removes it again. */
  href: string;
  /** Address of the PDF, in the folder of the entry's page; its name tells it from others once it is saved. */
  pdf: string;
}

/** Every exposé of the site, full and of one page. There is none for a page whose text is not in its language. */
export const exposesOf = (site: Site): Expose[] => [...fullExposesOf(site), ...shortExposesOf(site)];

export const fullExposesOf = (site: Site): Expose[] => site.routes.flatMap((route) => exposeOf(site, route) ?? []);

/** The one-page exposés. */
export const shortExposesOf = (site: Site): Expose[] =>
  site.routes.flatMap((route) => shortExposeOf(site, route) ?? []);

/** The exposé of a page, for those that have one: the region says of which kinds. */
export function exposeOf(site: Site, route: Route): Expose | undefined {
  const isWanted = site.region.config.exposes.some((wanted) => wanted === route.kind);
  return route.view === 'entry' && isWanted && isListed(route) ? exposeAt(site, route, 'expose') : undefined;
}

/** The exposé of one page, beside the full one of what has a profile of facts. */
export function shortExposeOf(site: Site, route: Route): Expose | undefined {
  return exposeOf(site, route) && profileFor(route.entry!) ? exposeAt(site, route, 'shortExpose') : undefined;
}

/** Named so that saved ones are told apart: what it is, of what, in which language. */
function exposeAt(site: Site, route: Route, form: keyof typeof folders): Expose | undefined {
  const { language, path, href } = route;
  if (!language) return undefined;
  const word = site.translator(language)(`paths.${form}`);
  const slug = path.split('/').at(-1)!;
  return { route, href: `${href}${folders[form]}/`, pdf: `${href}${word}-${slug}-${language.path}.pdf` };
}

/** Where the pages lie that are printed. */
const folders = { expose: 'expose', shortExpose: 'short-expose' } as const;

/** The address of the page in the net, as it is printed. */
export const printedAddress = ({ origin }: Site, { href }: Route): string =>
  (origin + href).replace(/^https?:\/\//, '');

/** Whether this build prints exposés: `npm run build -- --no-exposes` leaves them and the links to them out. */
export const areExposesMade = (environment = process.env) => environment.EXPOSES !== 'no';
