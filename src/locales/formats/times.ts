import { type Convention, nbsp } from './conventions.ts';

export interface Times {
  /** `2027-03-09` as `Dienstag, 9. März 2027`. */
  weekday: (day: string) => string;
  /** From when until when, both as `09:00`: `9:00–17:00 Uhr`, in de-CH `9.00–17.00 Uhr`, in English `09:00–17:00`. */
  hours: (from: string, until: string) => string;
}

export const timesOf = ({ intl, clock }: Convention): Times => ({
  weekday: (day) =>
    new Intl.DateTimeFormat(intl, { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
      .format(new Date(day))
      .replace(/(\d\.?) (?=\p{L})/u, `$1${nbsp}`),
  hours: (from, until) => clock([from, until]),
});
