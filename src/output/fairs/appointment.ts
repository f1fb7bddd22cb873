import { deskFor } from '../../routes/desks.ts';
import { timeZoneOf, venueLines } from '../../routes/fairs.ts';
import type { Page } from '../../routes/page.ts';
import type { Entry } from '../../schemas/region.ts';
import { contentLines, escapeText } from './content-lines.ts';
import { timeZoneLines } from './time-zone.ts';

/**
 * The opening hours of the page's fair as a calendar (RFC 5545): one appointment a day, in the time of the fair. A later
 * edition takes the place of an earlier one, in whatever language (QR-46): a day is told by its place among the days of
 * the fair, not by its date, and an edition by the last change of the fair's texts. A day that no longer takes place
 * keeps its place and is called off.
 */
export function appointmentOf(page: Page): string {
  const { record } = page.route.entry as Entry<'fairs'>;
  const years = record.hours.map(({ on }) => Number(on.slice(0, 4)));
  const organiser = organiserLines(page);
  return contentLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${new URL(page.site.origin).host}//standortkern//${page.language.key.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    // Who publishes names an organiser (RFC 5546, 3.2.1); without one it is a calendar like any other.
    ...(organiser.length > 0 ? ['METHOD:PUBLISH'] : []),
    ...timeZoneLines(timeZoneOf(record, page.site), years),
    ...daysOf(record).flatMap((day, index) => [
      'BEGIN:VEVENT',
      `UID:${page.route.entry!.id}-${index + 1}@${new URL(page.site.origin).host}`,
      ...editionLines(page, day),
      ...organiser,
      ...dayLines(day, page),
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]);
}

type Fair = Entry<'fairs'>['record'];

/** A day without hours is called off. */
type Day = Fair['hours'][number] | { on: string };

const daysOf = ({ hours, cancelledDays }: Fair): Day[] =>
  [...hours, ...cancelledDays.map((on) => ({ on }))].sort((one, other) => (one.on < other.on ? -1 : 1));

/** The desk, by which calendars call who published it. */
function organiserLines({ site, route }: Page): string[] {
  const { name, email } = deskFor(site, route.entry).record;
  return email ? [`ORGANIZER;CN="${name.replace(/["\r\n]/g, "'")}":mailto:${email}`] : [];
}

/** The same in every language, so that the newer edition is known as newer in whichever it was taken. */
function editionLines({ route }: Page, { on }: Day): string[] {
  const changes = Object.values(route.entry!.texts).map(({ updated }) => updated);
  const last = changes.sort().at(-1) ?? on;
  return [
    `SEQUENCE:${Math.round(Date.parse(last) / (24 * 60 * 60 * 1000))}`,
    `DTSTAMP:${basic(last)}T000000Z`,
    `LAST-MODIFIED:${basic(last)}T000000Z`,
  ];
}

function dayLines(day: Day, page: Page): string[] {
  const { site, route, say, t } = page;
  const { record } = route.entry as Entry<'fairs'>;
  const url = site.origin + route.href;
  const { stand, city, country } = record;
  const place = [stand && say(stand), ...venueLines(record, say(city)), t(`countries.${country}`)].filter(Boolean);
  const at = (time: string) => `;TZID=${timeZoneOf(record, site)}:${basic(day.on)}T${time.replace(':', '')}00`;
  const times =
    'from' in day
      ? ['STATUS:CONFIRMED', `DTSTART${at(day.from)}`, `DTEND${at(day.until)}`]
      : ['STATUS:CANCELLED', `DTSTART;VALUE=DATE:${basic(day.on)}`];
  return [
    ...times,
    `SUMMARY:${escapeText(t('landing.appointmentTitle', { region: say(site.region.config.title), fair: route.navTitle }))}`,
    `LOCATION:${escapeText(place.join(', '))}`,
    `DESCRIPTION:${escapeText(`${route.summary}\n${url}`)}`,
    `URL:${url}`,
  ];
}

const basic = (day: string) => day.replaceAll('-', '');
