import type { Page } from '../routes/page.ts';
import type { Entry } from '../schemas/region.ts';
import { isOverdue } from '../schemas/review.ts';

/** What tells the size of a site in one number: the area on offer, else the one planned, else the whole. */
const measures = ['areaFree', 'areaPlanned', 'areaGross', 'areaNet', 'largestPlot', 'floorArea'] as const;

/** "Freie Fläche: 9,4 ha" and its date, without a source: that stands on the site's page. */
export function measureOf({ record }: Entry<'sites'>, page: Page): { text: string; date: string } | undefined {
  const { t, formats, site } = page;
  const key = measures.find((key) => record.figures[key]);
  const figure = key && record.figures[key];
  if (!figure) return undefined;
  const isWithdrawn = isOverdue(figure, site.region.sources, site.asOf);
  const amount = isWithdrawn ? t('profile.underReview') : formats.amount(figure, t, { grouping: 'table' });
  const date = figure.asOf === 'undated' ? t('profile.undatedShort') : formats.asOfShort(figure.asOf);
  return { text: `${t(`fields.${key}`)}: ${amount}`, date };
}
