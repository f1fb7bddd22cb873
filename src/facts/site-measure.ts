import type { Page } from '../routes/page.ts';
import type { Figure } from '../schemas/figures/figure.ts';
import type { Entry } from '../schemas/region.ts';
import { isOverdue, isPastListing } from '../schemas/figures/review.ts';
import { shortDay } from './figure-view.ts';

/** What an investor asks of a site first: how large it is, and how much of that is in one piece. */
export const siteHeadlines = [
  'areaFree',
  'areaContiguous',
  'areaPlanned',
  'largestPlot',
  'areaGross',
  'areaNet',
  'floorArea',
] as const;

const pieces: readonly string[] = ['areaContiguous', 'largestPlot'];
const sizes = siteHeadlines.filter((key) => !pieces.includes(key));

/** What tells the size of a site in one number: the area on offer today, else the one planned, else the whole. */
export function sizeOf({ record }: Entry<'sites'>, { site }: Pick<Page, 'site'>): Size | undefined {
  return sizes
    .flatMap((key) => (record.figures[key] ? [{ key, figure: record.figures[key] }] : []))
    .find(({ figure }) => !isPastListing(figure, site.region.sources, site.asOf));
}

interface Size {
  key: string;
  figure: Figure;
}

/** "Freie Fläche: 9,4 ha" and its date, without a source: that stands on the site's page. */
export function measureOf(entry: Entry<'sites'>, page: Page): { text: string; date: string } | undefined {
  const { t, formats, site } = page;
  const size = sizeOf(entry, page);
  if (!size) return undefined;
  const { key, figure } = size;
  const isWithdrawn = isOverdue(figure, site.region.sources, site.asOf);
  const amount = isWithdrawn ? t('profile.underReview') : formats.amount(figure, t, { grouping: 'table' });
  return { text: `${t(`fields.${key}`)}: ${amount}`, date: shortDay(figure.asOf, page) };
}
