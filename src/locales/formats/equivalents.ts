import type { Figure } from '../../schemas/figures/figure.ts';
import { formOf } from '../../schemas/figures/units.ts';
import type { Amount } from './numbers.ts';

/** What one euro is in another currency. */
export interface Rate {
  currency: string;
  perEuro: number;
}

type Money = Pick<Figure, 'value' | 'unit'> & Partial<Pick<Figure, 'qualifier'>>;

/**
 * A figure's euros in another currency, rounded to as many digits as the euros are written with, to
 * three at most and to two at least, since of one digit both would often read alike (LOC-14). Undefined for
 * what is not in euros; cents per kilowatt-hour are a price of their country (LOC-33).
 */
export function convert({ value, unit, qualifier }: Money, { perEuro }: Rate): Amount | undefined {
  const { kind, currency, scale } = formOf(unit);
  if (kind !== 'money' || currency !== 'EUR') return undefined;
  const bounds = typeof value === 'number' ? [value] : [value.min, value.max];
  const hasCents = !scale && !bounds.every(Number.isInteger);
  const converted = (euros: number) => {
    const written = hasCents ? euros.toFixed(2) : String(euros);
    return Number((euros * perEuro).toPrecision(digitsOf(written, qualifier === 'about')));
  };
  if (typeof value === 'number') return converted(value);
  const [min, max] = [converted(value.min), converted(value.max)];
  return min === max ? min : { min, max };
}

const [least, most] = [2, 3];

/** Zeros at the end count unless the amount is a round one anyhow; of those, two digits are kept. */
function digitsOf(written: string, isRound: boolean): number {
  const digits = written.replace(/\D/g, '').replace(/^0+/, '');
  const counted = isRound ? digits.replace(/0+$/, '').length : digits.length;
  return Math.max(least, Math.min(most, counted));
}
