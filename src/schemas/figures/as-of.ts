/** The last day (ISO 8601) a date may mean: of its year, month, period or term. Undefined where the source gives none. */
export function lastDayOf(asOf: string): string | undefined {
  if (asOf === 'undated') return undefined;
  const [from = '', until = from] = asOf.replace('~', '').split('/');
  return lastDay(until.length === 2 ? from.slice(0, 2) + until : until);
}

/** The last day of a year or month; a day is its own. */
export function lastDay(point: string): string {
  if (point.length === 4) return `${point}-12-31`;
  if (point.length === 10) return point;
  const [year, month] = point.split('-').map(Number);
  return new Date(Date.UTC(year!, month, 0)).toISOString().slice(0, 10);
}

/** The first day of a year or month; a day is its own. */
export const firstDay = (point: string): string => point + '-01-01'.slice(point.length - 4);
