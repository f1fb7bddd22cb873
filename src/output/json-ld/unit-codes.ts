import { formOf, type Unit } from '../../schemas/figures/units.ts';

/** How schema.org names a unit: by its code of UN/CEFACT Recommendation 20, else as our data files write it. */
export function unitIn(unit: Unit): { unitCode: string } | { unitText: string } | undefined {
  const unitCode = unitCodes[unit];
  if (unitCode) return { unitCode };
  // A year is a day in time, not an amount of them.
  return formOf(unit).kind === 'year' ? undefined : { unitText: unit };
}

const unitCodes: Partial<Record<Unit, string>> = {
  ha: 'HAR',
  m2: 'MTK',
  km2: 'KMK',
  m: 'MTR',
  km: 'KMT',
  min: 'MIN',
  h: 'HUR',
  'km/h': 'KMH',
  t: 'TNE',
  MW: 'MAW',
  GW: 'A90',
  MWh: 'MWH',
  'm3/day': 'G52',
  'Mbit/s': 'E20',
  percent: 'P1',
  hebesatz: 'P1',
  days: 'DAY',
  months: 'MON',
  years: 'ANN',
};
