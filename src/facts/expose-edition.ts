import { createHash } from 'node:crypto';

/** Which edition of an exposé this is: when it was printed, and a short name for what it then said. */
export interface Edition {
  day: string;
  version: string;
}

/** What stands in the page to be printed instead, so that it is the same as long as its matter is. */
export const openEdition: Edition = { day: '__DAY__', version: '__VERSION__' };

/** The short name of what a page says. */
export const versionOf = (html: string) => createHash('sha256').update(html).digest('hex').slice(0, 8);

export const withEdition = (html: string, { day, version }: Edition) =>
  html.replaceAll(openEdition.day, day).replaceAll(openEdition.version, version);
