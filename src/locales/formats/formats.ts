import { type Amounts, amountsOf } from './amounts.ts';
import { conventionOf } from './conventions.ts';
import { type Dates, datesOf } from './dates.ts';
import { type Numbers, numbersOf } from './numbers.ts';
import { phone, phoneHref } from './phone.ts';
import { type Times, timesOf } from './times.ts';

/** Everything that is written differently from language to language and is not a word. */
export interface Formats extends Numbers, Dates, Times, Amounts {
  phone: (number: string) => string;
  phoneHref: (number: string) => string;
  /** `Cottbus, Spremberg and Spreetal`. */
  list: (items: string[]) => string;
  /** Order of the locale's alphabet, numbers by their value; for `sort`. */
  compare: (a: string, b: string) => number;
}

/**
 * The formats of a locale. de, de-CH and en have code points of their own, so that a page does not
 * depend on the runtime that built it (LOC-10); any other locale is written as Intl has it.
 * Throws a RangeError if the locale is no BCP 47 tag.
 */
export function formatsFor(locale: string): Formats {
  const known = made.get(locale) ?? make(locale);
  made.set(locale, known);
  return known;
}

const made = new Map<string, Formats>();

function make(locale: string): Formats {
  const convention = conventionOf(locale);
  const conjunction = new Intl.ListFormat(convention.intl, { type: 'conjunction' });
  const alphabet = new Intl.Collator(convention.intl, { numeric: true });
  return {
    ...numbersOf(convention),
    ...datesOf(convention),
    ...timesOf(convention),
    ...amountsOf(convention),
    phone,
    phoneHref,
    list: (items) => conjunction.format(items),
    compare: alphabet.compare,
  };
}
