import type { Page } from '../../routes/page.ts';
import type { Core } from '../../schemas/basics.ts';
import type { Entry } from '../../schemas/region.ts';
import { coverCountOf } from './cover-count.ts';
import { coverFieldOf } from './cover-field.ts';

/** What the first sheet draws: a site's land, else a figure; a place, and what has neither, where it lies. */
export function drawingOf(entry: Entry, core: Core, page: Page): 'field' | 'count' | 'map' {
  if (entry.kind === 'locations') return 'map';
  if (entry.kind === 'sites' && coverFieldOf(entry as Entry<'sites'>, page)) return 'field';
  return coverCountOf(entry, core, page) ? 'count' : 'map';
}
