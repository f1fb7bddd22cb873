import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { appointmentOf } from '../../../../src/output/fairs/appointment.ts';
import { pageOf } from '../../../../src/routes/page.ts';
import { entryOf, routeOf } from '../../../../src/routes/site.ts';
import { takeAwaysOf } from '../../../../src/routes/take-away.ts';
import type { Entry } from '../../../../src/schemas/region.ts';
import { fixtureSite } from '../../region.ts';

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

  it('is dated by its content, not by the build', () => {
    expect(calendar.match(/DTSTAMP:20261101T000000Z\r\nLAST-MODIFIED:20261101T000000Z/g)).toHaveLength(2);
    expect(calendarOf('fairs/technikschau-2032', fixtureSite('2031-01-01'))).toBe(calendar);
  });

  it('is published by the desk, and asks nothing of the reader', () => {
    const component = new ICAL.Component(ICAL.parse(calendar));
    expect(component.getFirstPropertyValue('method')).toBe('PUBLISH');
    for (const { event } of eventsIn(calendar)) {
      expect(event.organizer).toBe('mailto:kontakt@nordmark.example');
      expect(event.component.getFirstProperty('organizer')?.getParameter('cn')).toBe(
        'Wirtschaftsförderung Nordmark GmbH',
      );
    }
    expect(calendar).not.toMatch(/ATTENDEE|VALARM/);
  });

  it('has no method where nobody can be named as organiser', () => {
    const site = fixtureSite();
    entryOf<'organisations'>(site, 'organisations/wfg').record.email = undefined;
    expect(calendarOf('fairs/technikschau-2032', site)).not.toMatch(/METHOD|ORGANIZER/);
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

describe('QR-46: a later edition of the appointment', () => {
  type Fair = Entry<'fairs'>['record'];

  const hours = (...days: string[]): Fair['hours'] => days.map((on) => ({ on, from: '09:00', until: '17:00' }));

  /** What somebody's calendar holds who took the editions one after the other, as Outlook, Google and Apple do. */
  function taken(...editions: { updated: string; key?: string; changes: Partial<Fair> }[]) {
    const held = new Map<string, { start: string; sequence: number; isOff: boolean }>();
    for (const { updated, key = 'de', changes } of editions) {
      const site = fixtureSite();
      const fair = entryOf<'fairs'>(site, 'fairs/technikschau-2032');
      Object.assign(fair.record, changes);
      fair.texts.de!.updated = updated;
      const language = site.languages.find((language) => language.key === key)!;
      const page = pageOf(site, routeOf(site, 'fairs/technikschau-2032', language), language);
      for (const { event } of eventsIn(appointmentOf(page))) {
        const sequence = event.sequence;
        const before = held.get(event.uid);
        if (before && before.sequence >= sequence) continue;
        const isOff = event.component.getFirstPropertyValue('status') === 'CANCELLED';
        held.set(event.uid, { start: event.startDate.toString().slice(0, 10), sequence, isOff });
      }
    }
    return [...held.values()]
      .filter(({ isOff }) => !isOff)
      .map(({ start }) => start)
      .sort();
  }

  const days = ['2032-03-29', '2032-03-30', '2032-03-31'];
  const first = { updated: '2026-11-02', changes: { hours: hours(...days) } };

  it('takes the place of the one before when a day moves', () => {
    const changes = { hours: hours('2032-03-29', '2032-03-31', '2032-04-01') };
    expect(taken(first, { updated: '2026-11-03', changes })).toEqual(['2032-03-29', '2032-03-31', '2032-04-01']);
  });

  it('takes it when the fair moves by a year', () => {
    const moved = ['2033-04-04', '2033-04-05', '2033-04-06'];
    expect(taken(first, { updated: '2027-01-15', changes: { hours: hours(...moved) } })).toEqual(moved);
  });

  it.each(days)('calls off %s when the fair loses it', (day) => {
    const left = days.filter((other) => other !== day);
    const changes = { hours: hours(...left), cancelledDays: [day] };
    expect(taken(first, { updated: '2026-11-03', changes })).toEqual(left);
  });

  it('gives a day back that was called off', () => {
    const without = { hours: hours('2032-03-29', '2032-03-30'), cancelledDays: ['2032-03-31'] };
    expect(taken({ updated: '2026-11-03', changes: without }, { ...first, updated: '2026-11-04' })).toEqual(days);
  });

  it('is the same appointment in every language, whichever text was changed', () => {
    const changes = { hours: hours('2032-04-01', '2032-04-02', '2032-04-03') };
    expect(taken(first, { updated: '2026-11-03', key: 'en', changes })).toEqual([
      '2032-04-01',
      '2032-04-02',
      '2032-04-03',
    ]);
  });

  it('is older where its text is older, and then changes nothing', () => {
    const changes = { hours: hours('2032-04-01', '2032-04-02', '2032-04-03') };
    expect(taken(first, { updated: '2026-11-01', changes })).toEqual(days);
  });
});
