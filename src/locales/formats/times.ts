import type { Convention } from './conventions.ts';
import { datesOf } from './dates.ts';

export interface Times {
  /** `2027-03-09` as `Dienstag, 9. März 2027`. */
  weekday: (day: string) => string;
  /** From when until when, both as `09:00`: `9:00–17:00 Uhr`, in de-CH `9.00–17.00 Uhr`, in English `09:00–17:00`. */
  hours: (from: string, until: string) => string;
}

export function timesOf(convention: Convention): Times {
  const name = new Intl.DateTimeFormat(convention.intl, { timeZone: 'UTC', weekday: 'long' });
  const { day: dayText } = datesOf(convention);
  return {
    weekday: (day) => `${name.format(new Date(day))}, ${dayText(day)}`,
    hours: (from, until) => convention.clock([from, until]),
  };
}
