import { entryLabel } from '../../facts/entry-label.ts';
import { endOf } from '../../facts/programme-view.ts';
import type { Page } from '../../routes/page.ts';
import type { Entry } from '../../schemas/region.ts';

/** What a page is, in parts of which the last may be left out for want of room. */
export function cardLabel(page: Page): string[] {
  const { route, site, say, t } = page;
  const [kind, ...label] = route.entry ? entryLabel(route.entry, page) : [];
  const end = route.entry?.kind === 'programmes' ? endOf(route.entry as Entry<'programmes'>, page) : undefined;
  if (kind) return [kind, ...(end ? [end] : []), ...label];
  return [route.view === 'overview' ? t(`kinds.${route.kind}`) : say(site.region.config.title)];
}
