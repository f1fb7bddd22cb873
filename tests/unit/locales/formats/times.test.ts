import { describe, expect, it } from 'vitest';
import { formatsFor } from '../../../../src/locales/formats/formats.ts';

describe('times', () => {
  it.each([
    ['de', 'Dienstag, 9.\u00A0März 2027', '9:00–17:30\u00A0Uhr'],
    ['de-CH', 'Dienstag, 9.\u00A0März 2027', '9.00–17.30\u00A0Uhr'],
    ['en', 'Tuesday, 9\u00A0March 2027', '09:00–17:30'],
    ['pl', 'wtorek, 9\u00A0marca 2027', '09:00–17:30'],
  ])('in %s name the day of the week and the hours as people there write them', (locale, day, hours) => {
    const formats = formatsFor(locale);
    expect(formats.weekday('2027-03-09')).toBe(day);
    expect(formats.hours('09:00', '17:30')).toBe(hours);
  });
});
