import { describe, expect, it } from 'vitest';
import { addDays, isOverdue, referenceDate, reviewDue } from '../../../src/schemas/review.ts';

const source = (accessed: string) => ({ title: 'T', publisher: 'P', url: 'https://a.example', accessed, lang: 'de' });
const sources = { old: source('2024-08-31'), young: source('2026-01-31') };

describe('the day a value is to be reviewed', () => {
  it.each([
    ['five years for what is durable', 'durable', '2029-08-31'],
    ['a year for what changes yearly', 'yearly', '2025-08-31'],
    ['three months for a listing, and the last day of a shorter month', 'listing', '2024-11-30'],
  ] as const)('is %s', (_, period, due) => {
    expect(reviewDue({ source: 'old', class: period }, sources)).toBe(due);
  });

  it('counts a year where no class is given', () => {
    expect(reviewDue({ source: 'young' }, sources)).toBe('2027-01-31');
  });

  it('counts from the last check rather than from the source', () => {
    expect(reviewDue({ source: 'old', class: 'yearly', checked: '2026-02-28' }, sources)).toBe('2027-02-28');
  });

  it('counts from the source read last', () => {
    expect(reviewDue({ source: ['old', 'young'], class: 'yearly' }, sources)).toBe('2027-01-31');
  });

  it('is its own reviewBy before all else', () => {
    const value = { source: 'old', class: 'durable', checked: '2026-01-01', reviewBy: '2026-05-05' } as const;
    expect(reviewDue(value, sources)).toBe('2026-05-05');
  });

  it.each([
    ['2023-11-29', '2024-02-29'],
    ['2023-11-30', '2024-02-29'],
    ['2024-11-30', '2025-02-28'],
    ['2026-10-31', '2027-01-31'],
    ['2024-02-29', '2024-05-29'],
  ])('three months after %s is %s', (checked, due) => {
    expect(reviewDue({ source: [], class: 'listing', checked }, {})).toBe(due);
  });

  it('is a year after a leap day the last of February', () => {
    expect(reviewDue({ source: [], class: 'yearly', checked: '2024-02-29' }, {})).toBe('2025-02-28');
  });
});

describe('overdue', () => {
  it('begins on the day after', () => {
    const value = { source: 'young', class: 'yearly' } as const;
    expect(isOverdue(value, sources, '2027-01-31')).toBe(false);
    expect(isOverdue(value, sources, '2027-02-01')).toBe(true);
  });
});

describe('the reference date', () => {
  it('is the day given', () => {
    expect(referenceDate({ AS_OF: '2027-03-01' })).toBe('2027-03-01');
  });

  it('is today when none is given', () => {
    expect(referenceDate({ AS_OF: '' })).toBe(new Date().toISOString().slice(0, 10));
  });

  it.each(['morgen', '2027-3-1', '2027-13-01'])('refuses "%s" in German', (day) => {
    expect(() => referenceDate({ AS_OF: day })).toThrow(
      `AS_OF ist „${day}“. Das ist kein Tag.\n→ Schreiben Sie ihn so: AS_OF=2026-11-22`,
    );
  });

  it.each([
    ['2027-02-29', 'Der Februar 2027 hat 28 Tage.', '2027-02-28'],
    ['2026-11-31', 'Der November 2026 hat 30 Tage.', '2026-11-30'],
    ['2100-02-29', 'Der Februar 2100 hat 28 Tage.', '2100-02-28'],
  ])('refuses %s, which is no day of the calendar, without a stack trace', (day, reason, last) => {
    const message = `AS_OF ist „${day}“. Den Tag „${day}“ gibt es nicht: ${reason}\n→ Berichtigen Sie ihn, z. B. ${last}.`;
    expect(() => referenceDate({ AS_OF: day })).toThrow(expect.objectContaining({ message, stack: message }) as Error);
  });

  it('is a leap day in a leap year', () => {
    expect(referenceDate({ AS_OF: '2028-02-29' })).toBe('2028-02-29');
  });
});

it('adds days over the end of a month and of a year', () => {
  expect(addDays('2026-11-22', 90)).toBe('2027-02-20');
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
});
