import { type Convention, type Currency, nbsp, type Scale } from './conventions.ts';

/** A number, or two as a range. */
export type Amount = number | { min: number; max: number };

export interface NumberOptions {
  /** `prose` groups as LOC-11 says, `table` always, so that columns align; `none` is for years. */
  grouping?: 'prose' | 'table' | 'none';
  /** Digits after the decimal sign at most; 3 unless told. */
  maximumFractionDigits?: number;
  /** Digits after the decimal sign at least; none unless told. */
  minimumFractionDigits?: number;
}

export interface MoneyOptions {
  /** The amount counts millions or billions (10⁹) of the currency. */
  scale?: Scale | undefined;
  grouping?: 'prose' | 'table';
}

export interface Numbers {
  /** `7,100` or, for a range, `75–80` with U+2013 (LOC-10, LOC-11, LOC-26). */
  number: (amount: Amount, options?: NumberOptions) => string;
  /** The value counts per cent: 8.1 is 8.1 %. */
  percent: (amount: Amount, options?: NumberOptions) => string;
  /** `100.000 €`, `EUR 100’000`, `€238 million`; without a scale two decimals or none (LOC-13). */
  money: (amount: Amount, currency: Currency, options?: MoneyOptions) => string;
  /** What a euro is in a currency, with the four decimals rates are published with: `CHF 1.2345`. */
  rate: (perEuro: number, currency: Currency) => string;
}

export function numbersOf(convention: Convention): Numbers {
  return {
    number: (amount, options) => digitsOf(amount, convention, options),
    percent: (amount, options) => convention.percent(digitsOf(amount, convention, options)),
    money: (amount, currency, options = {}) =>
      withCurrency(sumOf(amount, convention, options), currency, convention, options.scale),
    rate: (perEuro, currency) => withCurrency(digitsOf(perEuro, convention, decimals), currency, convention),
  };
}

/** A number or range in the locale's digits and signs. */
export function digitsOf(amount: Amount, convention: Convention, options?: NumberOptions): string {
  return boundsOf(amount)
    .map((value) => joinParts(value, convention, options))
    .join('\u2013');
}

/** The digits of an amount of money: €12 but €12.50, and €2.8 billion. */
export function sumOf(amount: Amount, convention: Convention, options: MoneyOptions): string {
  const { scale, grouping } = options;
  const isWhole = scale || boundsOf(amount).every(Number.isInteger);
  return digitsOf(inScaleWords(amount, convention, scale), convention, { grouping, ...(!isWhole && cents) });
}

/** Digits with their currency; a minus sign comes first everywhere. */
export function withCurrency(digits: string, currency: Currency, convention: Convention, scale?: Scale): string {
  const minus = convention.signs.minusSign ?? '-';
  const sign = digits.startsWith(minus) ? minus : '';
  const scaled = withScale(digits.slice(sign.length), convention, scale);
  return sign + convention.money(scaled, currency);
}

export function withScale(digits: string, { scales }: Convention, scale?: Scale): string {
  return scale ? `${digits}${nbsp}${scales[scale]}` : digits;
}

/** How many of its scale's words an amount is. */
export function inScaleWords(amount: Amount, { wordsPerScale }: Convention, scale?: Scale): Amount {
  const count = (scale && wordsPerScale?.[scale]) ?? 1;
  return typeof amount === 'number' ? amount * count : { min: amount.min * count, max: amount.max * count };
}
const decimals = { minimumFractionDigits: 4, maximumFractionDigits: 6 };

const cents = { minimumFractionDigits: 2, maximumFractionDigits: 2 };

const boundsOf = (amount: Amount) => (typeof amount === 'number' ? [amount] : [amount.min, amount.max]);

function joinParts(
  value: number,
  { intl, signs, proseGrouping }: Convention,
  { grouping = 'prose', ...digits }: NumberOptions = {},
): string {
  const useGrouping = { prose: proseGrouping, table: 'always', none: false } as const;
  return formatOf(intl, {
    maximumFractionDigits: 3,
    ...digits,
    useGrouping: useGrouping[grouping],
    signDisplay: 'negative',
  })
    .formatToParts(value)
    .map((part) => signs[part.type] ?? part.value)
    .join('');
}

/** To make one takes longer than to use it a hundred times. */
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(intl: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = intl + JSON.stringify(options);
  const format = formats.get(key) ?? new Intl.NumberFormat(intl, options);
  formats.set(key, format);
  return format;
}
