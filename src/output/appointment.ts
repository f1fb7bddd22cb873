import { timeZoneOf, venueLines } from '../routes/fairs.ts';
import type { Page } from '../routes/page.ts';
import type { Entry } from '../schemas/region.ts';
import { contentLines, escapeText } from './content-lines.ts';
import { timeZoneLines } from './time-zone.ts';

/**
 * The opening hours of the page's fair as a calendar (RFC 5545): one appointment a day, in the time of the
 * fair. Identifiers stay, so that a calendar that has it takes a later one for the same (QR-46).
 */
export function appointmentOf(page: Page): string {
  const { record } = page.route.entry as Entry<'fairs'>;
  const years = record.hours.map(({ on }) => Number(on.slice(0, 4)));
  return contentLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${new URL(page.site.origin).host}//standortkern//${page.language.key.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...timeZoneLines(timeZoneOf(record, page.site), years),
    ...record.hours.flatMap((hours) => dayLines(hours, page)),
    'END:VCALENDAR',
  ]);
}

function dayLines({ on, from, until }: Entry<'fairs'>['record']['hours'][number], page: Page): string[] {
  const { site, route, say, t } = page;
  const { id, record } = route.entry as Entry<'fairs'>;
  const url = site.origin + route.href;
  const { stand, city, country } = record;
  const place = [stand && say(stand), ...venueLines(record, say(city)), t(`countries.${country}`)].filter(Boolean);
  const at = (time: string) => `;TZID=${timeZoneOf(record, site)}:${basic(on)}T${time.replace(':', '')}00`;
  return [
    'BEGIN:VEVENT',
    `UID:${id}-${on}@${new URL(site.origin).host}`,
    `DTSTAMP:${basic(route.modified ?? on)}T000000Z`,
    `DTSTART${at(from)}`,
    `DTEND${at(until)}`,
    `SUMMARY:${escapeText(t('landing.appointmentTitle', { region: say(site.region.config.title), fair: route.navTitle }))}`,
    `LOCATION:${escapeText(place.join(', '))}`,
    `DESCRIPTION:${escapeText(`${route.summary}\n${url}`)}`,
    `URL:${url}`,
    'END:VEVENT',
  ];
}

const basic = (day: string) => day.replaceAll('-', '');
