import { type ComputedView, computedViewOf } from '../../facts/computed-view.ts';
import { type FigureView, figureViewOf } from '../../facts/figure-view.ts';
import { municipalitiesOf, multiplierField, taxBurdenAt, yearOf } from '../../facts/trade-tax.ts';
import type { Citation } from '../../routes/citations.ts';
import type { Page } from '../../routes/page.ts';
import type { Site } from '../../routes/site.ts';
import type { TaxLaw } from './rules.ts';

/** The burden at a multiplier, year by year. */
export interface TaxRow {
  /** Of a municipality whose multiplier is known; an example otherwise. */
  place: { name: string; href: string; dating: FigureView } | undefined;
  /** As it reads, and as a number. */
  multiplier: string;
  amount: number;
  burdens: ComputedView[];
}

/** The burden of a profit where it is made, by the years in which the law changes it. */
export interface TaxTable {
  /** A year, and those after it in which the law is the same: "2026–2027". */
  years: { year: number; label: string }[];
  /** From the lowest multiplier to the highest. */
  rows: TaxRow[];
  /** What the rates of all years rest on. */
  sources: Citation[];
  /** The multiplier to begin with, in per cent: that of the region’s first place, as far as it is known. */
  start: number;
  /** Keys of the municipalities whose multiplier nobody states, or that is under review. */
  open: string[];
}

/** Examples, in per cent: from the least the law allows (GewStG § 16 para. 4) to more than any town of the region asks. */
const examples = [200, 250, 300, 350, 400, 450, 500];

export function taxTableOf(page: Page): TaxTable | undefined {
  const { site } = page;
  const { tradeTax } = site.region.config;
  if (!tradeTax) return undefined;
  const now = yearOf(site.asOf);
  const years = tradeTax.profit
    .filter(({ until = now }) => until >= now)
    .map(({ until }, index, rules) => {
      const year = index === 0 ? now : rules[index - 1]!.until! + 1;
      return { year, label: until && until > year ? `${year}\u2013${until}` : `${year}` };
    });
  const burdensAt = (multiplier: number) =>
    years.flatMap(({ year }) => {
      const burden = taxBurdenAt(multiplier, site, year)?.taxBurden;
      return burden ? [computedViewOf(burden, page, 'table')] : [];
    });
  const rowOf = (amount: number, place?: TaxRow['place']): TaxRow => ({
    place,
    amount,
    multiplier: place?.dating.text ?? page.formats.amount({ value: amount, unit: 'hebesatz' }, page.t),
    burdens: burdensAt(amount),
  });
  const places = municipalitiesOf(site).map(({ key, record }) => {
    const figure = record.figures[multiplierField];
    if (typeof figure?.value !== 'number') return { key, row: undefined };
    const dating = figureViewOf(figure, page, 'table');
    const row = dating.isOverdue
      ? undefined
      : rowOf(figure.value, { name: page.name(key), href: page.href(key), dating });
    return { key, row };
  });
  const known = places.flatMap(({ row }) => row ?? []);
  const open = places.filter(({ row }) => row === undefined).map(({ key }) => key);
  const others = examples.filter((amount) => known.every((row) => row.amount !== amount));
  const rows = [...known, ...others.map((amount) => rowOf(amount))].sort((a, b) => a.amount - b.amount);
  const cited = rows.flatMap(({ burdens }) => burdens).flatMap(({ sources }) => sources);
  const sources = [...new Map(cited.map((source) => [source.number, source])).values()];
  return { years, open, rows, sources, start: known[0]?.amount ?? 400 };
}

/** A year's law as a script computes it: the fixed part, and what each point of the multiplier adds, in per cent. */
export function lawOf(year: number, label: string, site: Site): (TaxLaw & { label: string })[] {
  const [none, one] = [taxBurdenAt(0, site, year)?.taxBurden, taxBurdenAt(1, site, year)?.tradeTax];
  if (typeof none?.figure.value !== 'number' || typeof one?.figure.value !== 'number') return [];
  return [{ label, fixed: none.figure.value, perPoint: one.figure.value }];
}
