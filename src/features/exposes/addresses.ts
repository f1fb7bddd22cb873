import type { Route } from '../../routes/routes.ts';
import type { Kind } from '../../schemas/collections.ts';
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

/** The exposé of a page, for those that have one: the region says of which kinds. */
export function exposeOf(site: Site, route: Route): Expose | undefined {
  const { language, kind, view, path, href } = route;
  const isWanted = site.region.config.exposes.some((wanted) => wanted === kind);
  if (!language || view !== 'entry' || !isWanted || !isListed(route)) return undefined;
  const word = site.translator(language)('paths.expose');
  const slug = path.split('/').at(-1)!;
  return { route, href: `${href}expose/`, pdf: `${href}${word}-${slug}-${language.path}.pdf` };
}

/** The one-page exposés: of what has a profile of facts. */
export const shortExposesOf = (site: Site): Expose[] =>
  site.routes.flatMap((route) => shortExposeOf(site, route) ?? []);

/** The exposé of one page, beside the full one. */
export function shortExposeOf(site: Site, route: Route): Expose | undefined {
  if (!exposeOf(site, route) || !withProfile.has(route.kind!)) return undefined;
  const word = site.translator(route.language!)('paths.shortExpose');
  const slug = route.path.split('/').at(-1)!;
  return {
    route,
    href: `${route.href}short-expose/`,
    pdf: `${route.href}${word}-${slug}-${route.language!.path}.pdf`,
  };
}

const withProfile: ReadonlySet<Kind> = new Set<Kind>(['locations', 'sites']);

/** Whether this build prints exposés: `npm run build -- --no-exposes` leaves them and the links to them out. */
export const areExposesMade = (environment = process.env) => environment.EXPOSES !== 'no';
