import { entriesOf, entryOf, type Site } from '../routes/site.ts';
import type { Figure } from '../schemas/figures/figure.ts';
import type { Entry } from '../schemas/region.ts';
import { reviewDue } from '../schemas/figures/review.ts';
import { figureAddress } from '../schemas/trade-tax.ts';

/** A value no record holds, with what it is computed from as `kind/id#key`. As old as its oldest part, due with the first. */
export interface Computed {
  figure: Figure;
  from: string[];
}

/** What a corporation pays of its profit, in per cent. */
export interface TaxBurden {
  tradeTax: Computed;
  /** Trade tax and the taxes that are the same everywhere; undefined for a year whose rate nobody states. */
  taxBurden: Computed | undefined;
}

/** The field of a location's record that holds its multiplier (Hebesatz). */
export const multiplierField = 'tradeTaxRate';

/** The burden in a municipality on the reference date; undefined where its multiplier is not stated. */
export function taxBurdenOf({ key, record }: Entry, site: Site): TaxBurden | undefined {
  const own = record.figures[multiplierField];
  const lender = 'borrows' in record ? record.borrows[multiplierField] : undefined;
  const figure = own ?? (lender ? entryOf(site, lender).record.figures[multiplierField] : undefined);
  if (!figure) return undefined;
  const stated = { figure, address: `${own ? key : lender}#${multiplierField}` };
  return burden(figure.value, [stated], site, yearOf(site.asOf));
}

/** The burden at a multiplier that is an example, not a municipality's. */
export const taxBurdenAt = (multiplier: number, site: Site, year = yearOf(site.asOf)): TaxBurden | undefined =>
  burden(multiplier, [], site, year);

/** The municipalities of a region; the region itself levies no trade tax. */
export const municipalitiesOf = (site: Site): Entry<'locations'>[] =>
  entriesOf(site, 'locations').filter(({ record }) => record.type !== 'region');

/** Base rate × multiplier ÷ 100; all three in per cent. */
export const tradeTaxOf = (base: number, multiplier: number): number => exact((base * multiplier) / 100);

export const yearOf = (day: string) => Number(day.slice(0, 4));

interface Input {
  figure: Figure;
  address: string;
}

function burden(multiplier: Figure['value'], stated: Input[], site: Site, year: number): TaxBurden | undefined {
  const { tradeTax: rules } = site.region.config;
  if (!rules) return undefined;
  const base = inputAt(rules.base, site);
  const trade = forEach(multiplier, (value) => tradeTaxOf(numberIn(base), value));
  const tradeTax = computed(trade, [...stated, base], site);
  const rule = rules.profit.find(({ until = year }) => until >= year);
  if (!rule) return { tradeTax, taxBurden: undefined };
  const profit = inputAt(rule.figure, site);
  const total = forEach(trade, (value) => exact(numberIn(profit) + value));
  return { tradeTax, taxBurden: computed(total, [...stated, base, profit], site) };
}

function inputAt(address: string, site: Site): Input {
  const { holder, key } = figureAddress(address);
  const figure = entryOf(site, holder).record.figures[key];
  if (!figure) throw new Error(`${holder} has no figure "${key}" (named under tradeTax in site.yaml).`);
  return { figure, address };
}

function computed(value: Figure['value'], inputs: Input[], { region: { sources } }: Site): Computed {
  const figures = inputs.map(({ figure }) => figure);
  const figure: Figure = {
    value,
    unit: 'percent',
    status: figures.find(({ status }) => status !== 'actual')?.status ?? 'actual',
    asOf: oldest(figures.map(({ asOf }) => asOf)),
    source: [...new Set(figures.flatMap(({ source }) => source))],
    reviewBy: figures.map((figure) => reviewDue(figure, sources)).sort()[0],
  };
  return { figure, from: inputs.map(({ address }) => address) };
}

/** Without a date of one part, the whole has none. */
function oldest(days: string[]): string {
  if (days.includes('undated')) return 'undated';
  return days.toSorted((a, b) => a.replace('~', '').localeCompare(b.replace('~', ''), 'en'))[0]!;
}

const forEach = (value: Figure['value'], compute: (value: number) => number): Figure['value'] =>
  typeof value === 'number' ? compute(value) : { min: compute(value.min), max: compute(value.max) };

/** Of a rate that is a range the upper end counts: nobody pays more than the page says. */
const numberIn = ({ figure: { value } }: Input) => (typeof value === 'number' ? value : value.max);

/** Without the traces of binary fractions: 26.325, not 26.325000000000003. */
const exact = (value: number) => Number(value.toFixed(6));
