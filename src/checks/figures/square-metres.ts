import type { Unit } from '../../schemas/figures/units.ts';

const areas: Partial<Record<Unit, number>> = { m2: 1, ha: 10_000, km2: 1_000_000 };

/** An area in square metres; undefined where the unit is none of an area. */
export function squareMetres(value: number, unit: Unit): number | undefined {
  const factor = areas[unit];
  return factor === undefined ? undefined : value * factor;
}
