import { lastDay } from '../figures/as-of.ts';
import type { RecordOf } from '../collections.ts';

/** A day as a date names it. */
const day = '2027-03-09';

/** Where a fair stands on a day: its date is not settled yet, it is to come, it is on, it is over. */
export type FairPhase = 'open' | 'before' | 'during' | 'after';

type Fair = Pick<RecordOf<'fairs'>, 'date' | 'status' | 'hours'>;

/** The phase of a fair on a day (ISO 8601): what its page and its codes say. */
export function fairPhase(fair: Fair, today: string): FairPhase {
  const [first, last] = fairDays(fair);
  if (today > last) return 'after';
  if (fair.status) return 'open';
  return today < first || !hasDays(fair) ? 'before' : 'during';
}

/** Whether the days of a fair are known, by its date or its opening hours, and not only a month or a year. */
const hasDays = ({ date, hours }: Pick<Fair, 'date' | 'hours'>): boolean =>
  hours.length > 0 || date.split('/').every((point) => point.length === day.length);

/** Whether it stands when a fair is and that it takes place: only then has it ended on a day. */
export const isSettled = (fair: Fair): boolean => !fair.status && hasDays(fair);

/**
 * The first and last day (ISO 8601) of a fair. Where its date is but a month or a year, they are those of its
 * opening hours, and without any the first and last of that time.
 */
export function fairDays({ date, hours }: Pick<Fair, 'date' | 'hours'>): [first: string, last: string] {
  const [from = '', until = from] = date.replace('~', '').split('/');
  const open = hours.map(({ on }) => on).sort();
  if (open.length > 0 && until.length < day.length) return [open[0]!, open.at(-1)!];
  return [firstDay(from), lastDay(until)];
}

const firstDay = (point: string) => point + '-01-01'.slice(point.length - 4);
