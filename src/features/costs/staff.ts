import { type FigureView, figureViewOf } from '../../facts/figure-view.ts';
import type { Page } from '../../routes/page.ts';
import { entryOf } from '../../routes/site.ts';
import type { Figure } from '../../schemas/figures/figure.ts';
import { figureAddress } from '../../schemas/trade-tax.ts';
import { type Contribution, employerCost } from './rules.ts';
import { figureLabel } from '../../facts/figure-label.ts';

/** A place whose law says what an employer adds. */
export interface StaffPlace {
  name: string;
  contributions: Contribution[];
}

/** A monthly pay of which a source tells, and what it costs an employer in each place. */
export interface PayRow {
  label: string;
  pay: FigureView;
  /** In euros a month; undefined where the pay is in another currency. */
  costs: (string | undefined)[];
  /** The same pay in euros, by the day's rate, where it is in another currency. */
  inEuros: string | undefined;
}

export interface StaffTable {
  places: StaffPlace[];
  rows: PayRow[];
  /** What contributions rest on. */
  sources: FigureView[];
}

export function staffTableOf(page: Page): StaffTable | undefined {
  const { site, say } = page;
  const { staffCosts } = site.region.config;
  if (!staffCosts) return undefined;
  const used: Figure[] = [];
  const amountAt = (address: string) => {
    const figure = figureAt(address, page).figure;
    used.push(figure);
    return typeof figure.value === 'number' ? figure.value : figure.value.max;
  };
  const places = staffCosts.places.map(({ name, contributions }) => ({
    name: say(name),
    contributions: contributions.map(({ shares, ceiling }) => ({
      percent: shares.reduce((sum, share) => sum + amountAt(share), 0),
      ceiling: amountAt(ceiling),
    })),
  }));
  const rows = staffCosts.pay.map((address): PayRow => {
    const { figure, label } = figureAt(address, page);
    const pay = figureViewOf(figure, page, 'table');
    const gross = typeof figure.value === 'number' ? figure.value : figure.value.max;
    const isEuro = figure.unit.startsWith('EUR');
    return {
      label,
      pay,
      costs: places.map(({ contributions }) =>
        isEuro ? perMonth(employerCost(gross, contributions), page) : undefined,
      ),
      inEuros: isEuro ? undefined : eurosOf(gross, figure.unit, page),
    };
  });
  const sources = [...new Set(used)].map((figure) => figureViewOf(figure, page, 'table'));
  return { places, rows, sources };
}

const perMonth = (value: number, { formats, t }: Page) =>
  formats.amount({ value: Math.round(value), unit: 'EUR/month' }, t, { grouping: 'table' });

/** By the reference rate, which is cited; undefined without one. */
function eurosOf(gross: number, unit: string, page: Page): string | undefined {
  const rate = page.site.region.exchangeRates[unit.split('/')[0] ?? ''];
  return rate && perMonth(gross / rate.perEuro, page);
}

function figureAt(address: string, page: Page) {
  const { holder, key } = figureAddress(address);
  const figure = entryOf(page.site, holder).record.figures[key];
  if (!figure) throw new Error(`${holder} has no figure "${key}" (named under staffCosts in site.yaml).`);
  return { figure, label: figureLabel(key, figure, page) };
}
