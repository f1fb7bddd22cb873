import type { Figure } from '../../schemas/figures/figure.ts';
import { formOf, type Unit } from '../../schemas/figures/units.ts';
import { type Convention, type Currency, nbsp } from './conventions.ts';
import { convert, type Rate } from './equivalents.ts';
import { type Amount, digitsOf, inScaleWords, sumOf, withCurrency, withScale } from './numbers.ts';
import type { Translate } from '../ui.ts';

/** What of a figure, or of a distance, is written out. */
export type Measured = Pick<Figure, 'value' | 'unit'> & Partial<Pick<Figure, 'qualifier' | 'status'>>;

export interface AmountOptions {
  /** `false` where the unit stands elsewhere, say in a column's head; the scale goes with it. */
  withUnit?: boolean;
  /** Adds `(geplant)` to what is not yet so. */
  withStatus?: boolean;
  grouping?: 'prose' | 'table';
}

export interface AmountParts {
  /** The qualifier's words: `about `. */
  before: string;
  /** Where a language sets it before the number: `€`, `EUR\u00a0`. */
  currency: string;
  number: string;
  after: string;
}

export interface Amounts {
  /** A figure's value as text: `rund 7.100 Studierende`, `€238 million`, `75–80 ha`. */
  amount: (figure: Measured, t: Translate, options?: AmountOptions) => string;
  /** The same in pieces, for a number set larger than the words around it. */
  amountParts: (figure: Measured, t: Translate, options?: AmountOptions) => AmountParts;
  /** What an amount in euros is in another currency: `CHF 222 Mio.`; undefined for all else. */
  equivalent: (figure: Measured, rate: Rate, t: Translate, grouping?: 'prose' | 'table') => string | undefined;
}

export function amountsOf(convention: Convention): Amounts {
  const numberOf = ({ value, unit }: Measured, { grouping }: AmountOptions) => {
    const { kind, scale } = formOf(unit);
    if (kind === 'money') return sumOf(value, convention, { scale, grouping });
    const count = inScaleWords(value, convention, scale);
    return digitsOf(count, convention, { grouping: kind === 'year' ? 'none' : grouping });
  };

  const amount: Amounts['amount'] = (figure, t, options = {}) => {
    const { qualifier, status = 'actual' } = figure;
    const { withUnit = true, withStatus = false } = options;
    const number = numberOf(figure, options);
    const measured = withUnit ? withUnitOf(figure, number, convention, t) : number;
    const text = qualifier ? t(`qualifiers.${qualifier}`, { amount: measured }) : measured;
    return withStatus && status !== 'actual' ? `${text} (${t(`statuses.${status}`)})` : text;
  };

  const amountParts: Amounts['amountParts'] = (figure, t, options = {}) => {
    const text = amount(figure, t, options);
    const number = numberOf(figure, options);
    const at = text.indexOf(number);
    // In "−€5" the currency stands within the number.
    if (at < 0) return { before: '', currency: '', number: text, after: '' };
    const unqualified = amount({ ...figure, qualifier: undefined }, t, options);
    const currency = isMoney(figure) ? unqualified.slice(0, Math.max(0, unqualified.indexOf(number))) : '';
    return { before: text.slice(0, at - currency.length), currency, number, after: text.slice(at + number.length) };
  };

  const equivalent: Amounts['equivalent'] = (figure, rate, t, grouping) => {
    const value = convert(figure, rate);
    if (value === undefined) return undefined;
    const converted = { ...figure, value };
    return withUnitOf(converted, numberOf(converted, { grouping }), convention, t, rate.currency);
  };

  return { amount, amountParts, equivalent };
}

/**
 * Where a unit's words stand in the interface texts, behind `units.`: `inhabitants/km2` is
 * `inhabitantsPerKm2` and `working days/year` is `workingDaysPerYear`.
 */
export function unitTextKey(unit: Unit): string {
  return unit.replaceAll('/', ' per ').replace(/ (.)/g, (_, initial: string) => initial.toUpperCase());
}

function withUnitOf(
  { value, unit: key }: Measured,
  number: string,
  convention: Convention,
  t: Translate,
  currency?: Currency,
): string {
  const { kind, symbol = '', currency: own = '', scale, per, perWord } = formOf(key);
  const written = () => {
    switch (kind) {
      case 'year':
        return number;
      case 'percent':
        return convention.percent(number);
      case 'word':
        return t(`units.${unitTextKey(key)}`, { count: countOf(value), amount: number });
      case 'symbol':
        return `${withScale(number, convention, scale)}${nbsp}${symbol}`;
      case 'money':
        return withCurrency(number, currency ?? own, convention, scale) + (per ? `/${per}` : '');
    }
  };
  return perWord ? t(`per.${perWord}`, { amount: written() }) : written();
}

const isMoney = ({ unit }: Measured) => formOf(unit).kind === 'money';

/** The number a range's noun follows: 0–1 place, 1–3 places. */
const countOf = (value: Amount) => (typeof value === 'number' ? value : value.max);
