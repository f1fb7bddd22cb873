import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { appointmentOf } from '../../../src/output/appointment.ts';
import { pageOf } from '../../../src/routes/page.ts';
import { entryOf, routeOf } from '../../../src/routes/site.ts';
import { takeAwaysOf } from '../../../src/routes/take-away.ts';
import type { Entry } from '../../../src/schemas/region.ts';
import { fixtureSite } from '../region.ts';

const site = fixtureSite();
const [language] = site.languages;

const calendarOf = (key: string, of = site) => appointmentOf(pageOf(of, routeOf(of, key, language!), language!));

/** The appointments of a calendar as a program of others reads them. */
function eventsIn(calendar: string) {
  const component = new ICAL.Component(ICAL.parse(calendar));
  const zone = new ICAL.Timezone(component.getFirstSubcomponent('vtimezone')!);
  return component.getAllSubcomponents('vevent').map((vevent) => {
    const event = new ICAL.Event(vevent);
    const utc = (time: ICAL.Time) => {
      const { year, month, day, hour, minute } = time;
      return new Date(Date.UTC(year, month - 1, day, hour, minute) - zone.utcOffset(time) * 1000).toISOString();
    };
    return { event, start: utc(event.startDate), end: utc(event.endDate) };
  });
}

describe('QR-46: the appointment', () => {
  const calendar = calendarOf('fairs/technikschau-2032');

  it('is one a day, at the time of the fair, whatever the clocks do', () => {
    // Summer time began on 28 March 2032.
    expect(eventsIn(calendar).map(({ start, end }) => [start, end])).toEqual([
      ['2032-03-29T07:00:00.000Z', '2032-03-29T15:30:00.000Z'],
      ['2032-03-30T08:00:00.000Z', '2032-03-30T14:00:00.000Z'],
    ]);
  });

  it('says what and where', () => {
    const [{ event } = { event: undefined }] = eventsIn(calendar);
    expect(event?.summary).toBe('Wirtschaftsstandort Nordmark: Technikschau 2032');
    expect(event?.location).toBe('Halle 2, Stand B12, Messe am Rhein, Uferstraße 5, 4005 Basel, Schweiz');
    expect(event?.description).toBe(
      'Im März 2032 zeigt die Nordmark in Basel, was am Hafen frei ist.\nhttps://nordmark.example/de/messen/technikschau-2032/',
    );
  });

  it('keeps its identifier and is dated by its content', () => {
    expect(eventsIn(calendar).map(({ event }) => event.uid)).toEqual([
      'technikschau-2032-2032-03-29@nordmark.example',
      'technikschau-2032-2032-03-30@nordmark.example',
    ]);
    expect(calendar.match(/DTSTAMP:20261101T000000Z/g)).toHaveLength(2);
    expect(calendarOf('fairs/technikschau-2032', fixtureSite('2031-01-01'))).toBe(calendar);
  });

  it('asks to be published, and nothing of the reader', () => {
    expect(calendar).toContain('METHOD:PUBLISH\r\n');
    expect(calendar).not.toMatch(/ATTENDEE|ORGANIZER|VALARM/);
  });

  it('is there only while hours are known, settled and still to come', () => {
    const addresses = (asOf: string, changes: Partial<Entry<'fairs'>['record']> = {}) => {
      const site = fixtureSite(asOf);
      Object.assign(entryOf<'fairs'>(site, 'fairs/technikschau-2032').record, changes);
      return takeAwaysOf(site).flatMap(({ appointment }) => appointment ?? []);
    };
    const own = '/de/messen/technikschau-2032/termin.ics';
    expect(addresses('2026-11-23')).toContain(own);
    expect(addresses('2032-03-30')).toContain(own);
    expect(addresses('2032-03-31')).not.toContain(own);
    expect(addresses('2026-11-23', { hours: [] })).not.toContain(own);
    expect(addresses('2026-11-23', { status: 'expected' })).not.toContain(own);
  });
});
