import { describe, expect, it } from 'vitest';
import { addDays, isOverdue, reviewDue } from '../../../../src/schemas/figures/review.ts';

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

it('adds days over the end of a month and of a year', () => {
  expect(addDays('2026-11-22', 90)).toBe('2027-02-20');
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
});
