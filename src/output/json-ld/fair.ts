import type { Event } from 'schema-dts';
import { timeZoneOf } from '../../routes/fairs.ts';
import type { Page } from '../../routes/page.ts';
import { fairDays, fairPhase, isSettled } from '../../schemas/days/fair-phase.ts';
import type { Entry } from '../../schemas/region.ts';
import { offsetAt, offsetText } from '../fairs/time-zone.ts';
import { geoOf, idOf } from './identity.ts';

/** Only while people can still come, and once the day is settled: before that there is nothing to announce. */
export function fairEvent({ id, record }: Entry<'fairs'>, page: Page): Event[] {
  if (!isSettled(record) || fairPhase(record, page.site.asOf) === 'after') return [];
  const { hours, venue, city, country } = record;
  const zone = timeZoneOf(record, page.site);
  const [first, last] = fairDays(record);
  const at = (day: string, time: string | undefined) => {
    if (!time) return day;
    return `${day}T${time}:00${offsetText(offsetAt(zone, Date.parse(`${day}T12:00Z`)), ':')}`;
  };
  return [
    {
      '@type': record.kind === 'fair' ? 'ExhibitionEvent' : 'BusinessEvent',
      '@id': idOf(page, id),
      name: page.route.title,
      description: page.route.summary,
      startDate: at(first, hours.find(({ on }) => on === first)?.from),
      endDate: at(last, hours.findLast(({ on }) => on === last)?.until),
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: {
        '@type': 'Place',
        name: venue?.name ?? page.say(city),
        ...geoOf(record),
        address: {
          '@type': 'PostalAddress',
          ...(venue?.street && { streetAddress: venue.street }),
          ...(venue?.postcode && { postalCode: venue.postcode }),
          addressLocality: page.say(city),
          addressCountry: country,
        },
      },
    },
  ];
}
