import type { Route } from './routes.ts';
import { findRoute, isListed, type Site } from './site.ts';

/** The picture a page is shared with: the card of a page, its own or one that stands for it. */
export interface ShareImage {
  /** The page whose card it is. */
  route: Route;
  /** Address from the root. */
  href: string;
}

/** Every picture to share of the site, each once. */
export function shareImagesOf(site: Site): ShareImage[] {
  const images = site.routes.flatMap((route) => shareImageOf(site, route) ?? []);
  return [...new Map(images.map((image) => [image.href, image])).values()];
}

/** The picture of a page; none where the region has none, or the page waits for its translation. */
export function shareImageOf(site: Site, route: Route): ShareImage | undefined {
  const { shareImages } = site.region.config;
  if (shareImages === 'none' || !isListed(route)) return undefined;
  const shown = shareImages === 'perKind' ? ofKind(site, route) : route;
  return { route: shown, href: `/cards/${shown.path || 'index'}.png` };
}

/** The overview of a page's kind in its language, else the home page. */
function ofKind(site: Site, route: Route): Route {
  const { language, kind } = route;
  if (!language) return route;
  const pages = [...(kind ? [`overview/${kind}`] : []), 'home'].map((key) => findRoute(site, key, language));
  return pages.find((page) => page && isListed(page)) ?? route;
}
