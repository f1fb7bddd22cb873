import { describe, expect, it } from 'vitest';
import { referenceDate, referenceDateOf } from '../../../../src/schemas/days/reference-date.ts';
import { regionWith } from '../../../fixtures/mistakes/region-with.ts';

describe('the reference date', () => {
  it('is the day given', () => {
    expect(referenceDate('Europe/Berlin', { AS_OF: '2027-03-01' })).toBe('2027-03-01');
  });

  it.each(['morgen', '2027-3-1', '2027-13-01'])('refuses "%s" in German', (day) => {
    expect(() => referenceDate('Europe/Berlin', { AS_OF: day })).toThrow(
      `AS_OF ist „${day}“. Das ist kein Tag.\n→ Schreiben Sie ihn so: AS_OF=2026-11-22`,
    );
  });

  it.each([
    ['2027-02-29', 'Der Februar 2027 hat 28 Tage.', '2027-02-28'],
    ['2026-11-31', 'Der November 2026 hat 30 Tage.', '2026-11-30'],
    ['2100-02-29', 'Der Februar 2100 hat 28 Tage.', '2100-02-28'],
  ])('refuses %s, which is no day of the calendar, without a stack trace', (day, reason, last) => {
    const message = `AS_OF ist „${day}“. Den Tag „${day}“ gibt es nicht: ${reason}\n→ Berichtigen Sie ihn, z. B. ${last}.`;
    expect(() => referenceDate('Europe/Berlin', { AS_OF: day })).toThrow(
      expect.objectContaining({ message, stack: message }) as Error,
    );
  });

  it('is a leap day in a leap year', () => {
    expect(referenceDate('Europe/Berlin', { AS_OF: '2028-02-29' })).toBe('2028-02-29');
  });

  // Half past midnight on 1 January in Berlin; build servers keep UTC.
  const newYear = new Date('2026-12-31T23:30:00Z');

  it.each([
    ['Europe/Berlin', '2027-01-01'],
    ['Europe/London', '2026-12-31'],
    ['Pacific/Auckland', '2027-01-01'],
    ['America/New_York', '2026-12-31'],
  ])('is the day it is in %s', (zone, day) => {
    expect(referenceDate(zone, {}, newYear)).toBe(day);
    expect(referenceDate(zone, { AS_OF: '' }, newYear)).toBe(day);
  });

  it('is the day it is in the region', () => {
    const today = (zone: string) => new Intl.DateTimeFormat('sv', { timeZone: zone }).format(new Date());
    // These two are never on the same day.
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      const folder = regionWith({ 'site.yaml': ['languages:', `timeZone: ${zone}\nlanguages:`] });
      expect(referenceDateOf(folder, {})).toBe(today(zone));
    }
  });

  it('is the day in Berlin where site.yaml names no time zone, a wrong one, or is not there', () => {
    const today = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Berlin' }).format(new Date());
    const wrong = regionWith({ 'site.yaml': ['languages:', 'timeZone: Mars\nlanguages:'] });
    expect([wrong, 'tests/fixtures/region', 'nowhere'].map((folder) => referenceDateOf(folder, {}))).toEqual([
      today,
      today,
      today,
    ]);
  });
});
