import { type FigureView, figureViewOf } from '../../facts/figure-view.ts';
import type { Page } from '../../routes/page.ts';
import { entriesOf } from '../../routes/site.ts';
import { landPrice } from './rules.ts';

/** A place with its official land value, and what land costs there by it. */
export interface LandRow {
  name: string;
  href: string;
  value: FigureView;
  /** Euros per square metre. */
  range: { min: number; max: number };
  prices: string[];
}

/** Hectares of the common cases. */
export const hectares = [1, 5, 10];

export const landRowsOf = (page: Page): LandRow[] =>
  entriesOf(page.site, 'locations').flatMap(({ key, record }) => {
    const figure = record.figures.landValue ?? record.figures.landPrice;
    if (figure?.unit !== 'EUR/m2') return [];
    const value = figureViewOf(figure, page, 'table');
    if (value.isOverdue) return [];
    const range = typeof figure.value === 'number' ? { min: figure.value, max: figure.value } : figure.value;
    const prices = hectares.map((area) => {
      const [min, max] = [landPrice(area, range.min), landPrice(area, range.max)];
      return page.formats.amount({ value: min === max ? min : { min, max }, unit: 'EUR' }, page.t, {
        grouping: 'table',
      });
    });
    return [{ name: page.name(key), href: page.href(key), value, range, prices }];
  });
