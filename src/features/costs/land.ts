import { type FigureView, figureViewOf } from '../../facts/figure-view.ts';
import type { Page } from '../../routes/page.ts';
import { municipalitiesOf } from '../../facts/trade-tax.ts';
import { entriesOf } from '../../routes/site.ts';
import type { Figure } from '../../schemas/figures/figure.ts';
import type { Entry } from '../../schemas/region.ts';
import { landPrice } from './rules.ts';

/** A place with its official land value, and what land costs there by it. */
export interface LandRow {
  key: string;
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
    const figure = valueOf(record);
    const value = figure && figureViewOf(figure, page, 'table');
    if (!value || value.isOverdue) return [];
    const range = typeof figure.value === 'number' ? { min: figure.value, max: figure.value } : figure.value;
    const prices = hectares.map((area) => {
      const [min, max] = [landPrice(area, range.min), landPrice(area, range.max)];
      return page.formats.amount({ value: min === max ? min : { min, max }, unit: 'EUR' }, page.t, {
        grouping: 'table',
      });
    });
    return [{ key, name: page.name(key), href: page.href(key), value, range, prices }];
  });

/** Municipalities of which no value is known that may be counted on, by their keys. */
export function landValuesOpen(page: Page): string[] {
  const known = new Set(landRowsOf(page).map(({ key }) => key));
  return municipalitiesOf(page.site).flatMap(({ key }) => (known.has(key) ? [] : [key]));
}

function valueOf({ figures }: Entry<'locations'>['record']): Figure | undefined {
  const figure = figures.landValue ?? figures.landPrice;
  return figure?.unit === 'EUR/m2' ? figure : undefined;
}
