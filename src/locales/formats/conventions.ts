import type { UnitForm } from '../../schemas/figures/units.ts';

/** An ISO 4217 code. */
export type Currency = string;
export type Scale = NonNullable<UnitForm['scale']>;

/** U+00A0: between a number and what belongs to it, so that no line breaks there (LOC-27). */
export const nbsp = '\u00A0';

/** How a locale writes numbers and dates, where that must not depend on the runtime's Intl. */
export interface Convention {
  /** The locale whose month names, conjunctions and alphabet Intl is asked for. */
  intl: string;
  /** What replaces the parts Intl prints (LOC-10). */
  signs: Partial<Record<Intl.NumberFormatPartTypes, string>>;
  /** Where grouping starts in prose: `always` = four digits, `min2` = five, `auto` = as Intl has it (LOC-11). */
  proseGrouping: 'always' | 'min2' | 'auto';
  scales: Record<Scale, string>;
  /** How many of a scale's words make it, where that is not one: Spanish counts a billion as 1000 million. */
  wordsPerScale?: Partial<Record<Scale, number>>;
  percent: (number: string) => string;
  /** Joins a written amount, without its minus sign, and a currency (LOC-13). */
  money: (number: string, currency: Currency) => string;
  /** What stands before an approximate date; German needs an article before a day. */
  about: { date: string; day: string };
  /** How a month is written in the margin. */
  shortMonth: 'numeric' | 'short';
  /** Joins the two ends of a span of hours, each as `09:00`. */
  clock: (ends: [from: string, until: string]) => string;
}

/** Hours as German writes them: without a leading zero, with the word behind. */
const oClock =
  (sign: string) =>
  (ends: string[]): string =>
    `${ends.map((end) => end.replace(/^0/, '').replace(':', sign)).join('\u2013')}${nbsp}Uhr`;

const plainClock = (ends: string[]) => ends.join('\u2013');

const german: Convention = {
  intl: 'de-DE',
  signs: { group: '.', decimal: ',', minusSign: '\u2212' },
  proseGrouping: 'always',
  scales: { million: 'Mio.', billion: 'Mrd.' },
  percent: (number) => `${number}${nbsp}%`,
  money: (number, currency) => `${number}${nbsp}${currency === 'EUR' ? '€' : currency}`,
  about: { date: 'um ', day: 'um den ' },
  shortMonth: 'numeric',
  clock: oClock(':'),
};

const conventions: Record<string, Convention> = {
  de: german,
  'de-CH': {
    ...german,
    signs: { group: '\u2019', decimal: '.', minusSign: '\u2013' },
    proseGrouping: 'min2',
    scales: { million: 'Mio.', billion: 'Mia.' },
    money: (number, currency) => `${currency}${nbsp}${number}`,
    clock: oClock('.'),
  },
  en: {
    intl: 'en-GB',
    signs: { group: ',', decimal: '.', minusSign: '\u2212' },
    proseGrouping: 'always',
    scales: { million: 'million', billion: 'billion' },
    percent: (number) => `${number}%`,
    money: (number, currency) => (currency === 'EUR' ? `€${number}` : `${currency}${nbsp}${number}`),
    about: { date: `c.${nbsp}`, day: `c.${nbsp}` },
    shortMonth: 'short',
    clock: plainClock,
  },
};

/** The convention of a locale: ours, else Intl's. Throws a RangeError if it is no BCP 47 tag. */
export function conventionOf(locale: string): Convention {
  return conventions[locale] ?? conventionOfIntl(locale);
}

function conventionOfIntl(intl: string): Convention {
  const partsOf = (value: number, options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(intl, options).formatToParts(value);
  const million = scaleOf(partsOf(5e6, compact));
  const billion = scaleOf(partsOf(5e9, compact));
  return {
    intl,
    signs: { minusSign: '\u2212' },
    proseGrouping: 'auto',
    scales: { million: million.word, billion: billion.word },
    wordsPerScale: { million: million.count, billion: billion.count },
    percent: (number) => around(number, partsOf(5, { style: 'percent' })),
    money: (number, currency) => around(number, partsOf(5, { style: 'currency', currency })),
    about: { date: '~', day: '~' },
    shortMonth: 'short',
    clock: plainClock,
  };
}

const compact = { notation: 'compact', useGrouping: false } as const;

/** The word Intl has for five of a scale, and how many of it make one: 5 mld, but 5000 M. */
function scaleOf(parts: Intl.NumberFormatPart[]): { word: string; count: number } {
  const valueOf = (wanted: string) => parts.find(({ type }) => type === wanted)?.value ?? '';
  return { word: valueOf('compact'), count: Number(valueOf('integer')) / 5 };
}

/** Puts a written number where Intl would have put its own, with protected spaces (LOC-27). */
function around(number: string, parts: Intl.NumberFormatPart[]): string {
  const digits = ['integer', 'group', 'decimal', 'fraction'];
  const isDigits = ({ type }: Intl.NumberFormatPart) => digits.includes(type);
  const join = (some: Intl.NumberFormatPart[]) => some.map(({ value }) => value.replaceAll(' ', nbsp)).join('');
  const before = parts.slice(0, parts.findIndex(isDigits));
  const after = parts.slice(parts.findLastIndex(isDigits) + 1);
  return join(before) + number + join(after);
}
