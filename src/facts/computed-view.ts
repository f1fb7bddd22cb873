import type { Computed } from './trade-tax.ts';
import type { Page } from '../routes/page.ts';
import { entryOf } from '../routes/site.ts';
import { lastDayOf } from '../schemas/figures/as-of.ts';
import { figureAddress } from '../schemas/trade-tax.ts';
import { type FigureView, figureViewOf, shortDay } from './figure-view.ts';
import { figureLabel } from './figure-label.ts';

/** A computed value: it has no day of its own, but those of all it is computed from. */
export interface ComputedView extends FigureView {
  /** "From: multiplier (2026) and base rate (1/2026)." */
  from: string;
}

export function computedViewOf({ figure, from }: Computed, page: Page, grouping?: 'prose' | 'table'): ComputedView {
  const { t } = page;
  const days = spanOf(
    from.map((address) => inputAt(address, page).figure.asOf),
    page,
  );
  return {
    ...figureViewOf(figure, page, grouping),
    short: days,
    long: t('tax.computed', { days }),
    from: partsOf(from, page),
  };
}

/** What values are computed from, each with its day, unless that stands beside it. */
export function partsOf(from: readonly string[], page: Page, withoutDay: (address: string) => boolean = () => false) {
  const { t, formats } = page;
  const parts = from.map((address) => {
    const { figure, label } = inputAt(address, page);
    return withoutDay(address) ? label : `${label} (${shortDay(figure.asOf, page)})`;
  });
  return t('tax.from', { parts: formats.list(parts) });
}

function inputAt(address: string, page: Page) {
  const { holder, key } = figureAddress(address);
  const figure = entryOf(page.site, holder).record.figures[key]!;
  return { figure, label: figureLabel(key, figure, page) };
}

/** From the oldest to the newest day; what has none comes first. */
function spanOf(days: string[], page: Page): string {
  const sorted = days.toSorted((a, b) => (lastDayOf(a) ?? '').localeCompare(lastDayOf(b) ?? '', 'en'));
  return [...new Set([sorted[0]!, sorted.at(-1)!].map((day) => shortDay(day, page)))].join('–');
}
