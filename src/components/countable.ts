import type { Figure } from '../schemas/figure.ts';
import { type UnitForm, units } from '../schemas/units.ts';

/** The number a drawing of a figure takes: of a range, its upper end. */
export const largest = ({ value }: Pick<Figure, 'value'>) => (typeof value === 'number' ? value : value.max);

/** Whether the figure counts things, so that each of them, or of ten, can be drawn; a rate does not. */
export function isCountable({ value, unit }: Figure): boolean {
  const { kind }: UnitForm = units[unit];
  return (
    kind === 'word' && unit !== 'points' && !unit.includes('/') && Number.isInteger(value) && largest({ value }) > 0
  );
}
