import { nbsp } from './conventions.ts';

/**
 * A number for reading, with protected spaces (LOC-30): `+49 355 729913-0`.
 * Throws a RangeError unless it is written internationally, without `00`, `(0)` or a slash.
 */
export function phone(number: string): string {
  return checked(number).replaceAll(' ', nbsp);
}

/** A number for dialling: `tel:` and E.164, the extension's digits appended. Throws like `phone`. */
export function phoneHref(number: string): string {
  return `tel:${checked(number).replace(/[ -]/g, '')}`;
}

function checked(number: string): string {
  if (/^\+[1-9]\d{0,2} [\d ]+(-\d+)?$/.test(number)) return number;
  throw new RangeError(`"${number}" is no international number. Write it as +49 355 729913-0.`);
}
