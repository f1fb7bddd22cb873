import { entryLabel } from '../../components/entry-label.ts';
import type { Page } from '../../routes/page.ts';

/** What a page is, in parts of which the last may be left out for want of room. */
export function cardLabel(page: Page): string[] {
  const { route, site, say, t } = page;
  const label = route.entry ? entryLabel(route.entry, page) : [];
  if (label.length > 0) return label;
  return [route.view === 'overview' ? t(`kinds.${route.kind}`) : say(site.region.config.title)];
}
