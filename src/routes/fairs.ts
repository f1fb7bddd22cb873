import type { Formats } from '../locales/formats/formats.ts';
import { countryAbroad, type Language } from '../locales/languages.ts';
import type { Translate } from '../locales/ui.ts';
import type { Localised } from '../schemas/basics.ts';
import { fairPhase } from '../schemas/days/fair-phase.ts';
import type { RecordOf } from '../schemas/collections.ts';
import type { Entry } from '../schemas/region.ts';
import type { Site } from './site.ts';

type Fair = RecordOf<'fairs'>;

/** When a fair is, with the word that it is not settled: `2027 (erwartet)`. */
export const fairDate = ({ date, status }: Fair, { formats, t }: { formats: Formats; t: Translate }): string =>
  formats.asOf(date) + (status ? ` (${t(`statuses.${status}`)})` : '');

/** Whether visitors come to a fair or came through its codes: not one of long ago that is only told of. */
export const isVisited = (fair: Fair, today: string): boolean =>
  fairPhase(fair, today) !== 'after' || fair.hours.length > 0 || fair.successor !== undefined;

/** Whether somebody can put a fair into a calendar: its days and hours stand, and it is not over. */
export const hasAppointment = (fair: Fair, today: string): boolean =>
  fair.hours.length > 0 && ['before', 'during'].includes(fairPhase(fair, today));

/** An entry as a fair, where it is one. */
export const fairOf = (entry: Entry | undefined): Entry<'fairs'> | undefined =>
  entry?.kind === 'fairs' ? (entry as Entry<'fairs'>) : undefined;

/** The time zone its hours are in: its own, else the region's. */
export const timeZoneOf = ({ timeZone }: Fair, { region }: Pick<Site, 'region'>): string =>
  timeZone ?? region.config.timeZone;

/** Its town, with the country where that says something: `Bern (Schweiz)`. */
export function townOf(
  fair: Fair,
  page: { language: Language; t: Translate; say: (value: Localised) => string },
): string {
  const abroad = countryAbroad(fair.country, page);
  return abroad ? `${page.say(fair.city)} (${abroad})` : page.say(fair.city);
}

/** Where it is, as one writes it on a letter, without the stand: name, street, place. */
export const venueLines = ({ venue }: Fair, city: string): string[] => [
  ...(venue ? [venue.name, ...(venue.street ? [venue.street] : [])] : []),
  [venue?.postcode, city].filter(Boolean).join(' '),
];
