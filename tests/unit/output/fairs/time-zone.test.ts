import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { offsetAt, offsetText, timeZoneLines } from '../../../../src/output/fairs/time-zone.ts';

const zoneOf = (name: string, years: number[]) =>
  new ICAL.Timezone(new ICAL.Component(ICAL.parse(timeZoneLines(name, years).join('\r\n'))));

describe('a time zone in a calendar', () => {
  it.each([
    'Europe/Berlin',
    'Europe/Zurich',
    'Europe/Vienna',
    'Europe/Stockholm',
    'Europe/London',
    'America/New_York',
    'Asia/Tokyo',
  ])('%s is read by others as Intl has it, at noon of every day of its years', (name) => {
    const zone = zoneOf(name, [2027, 2032]);
    for (const year of [2027, 2032]) {
      for (let day = Date.UTC(year, 0, 1, 12); day < Date.UTC(year + 1, 0, 1); day += 86_400_000 * 3) {
        const offset = offsetAt(name, day);
        const local = new Date(day + offset * 60_000).toISOString().slice(0, 19);
        const read = zone.utcOffset(ICAL.Time.fromDateTimeString(local));
        expect(read, local).toBe(offset * 60);
      }
    }
  });

  it('changes in Europe on the last Sundays of March and October, at one o’clock UTC', () => {
    expect(timeZoneLines('Europe/Zurich', [2027]).filter((line) => line.startsWith('DTSTART'))).toEqual([
      'DTSTART:20260101T010000',
      'DTSTART:20260329T020000',
      'DTSTART:20261025T030000',
      'DTSTART:20270328T020000',
      'DTSTART:20271031T030000',
    ]);
  });

  it('writes an offset east and west', () => {
    expect([offsetText(60), offsetText(-210), offsetText(0), offsetText(345, ':')]).toEqual([
      '+0100',
      '-0330',
      '+0000',
      '+05:45',
    ]);
  });
});
