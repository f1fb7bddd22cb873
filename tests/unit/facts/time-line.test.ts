import { expect, test } from 'vitest';
import { monthsBetween, scaleOf, shareOn, spanOf, yearsOn } from '../../../src/facts/time-line.ts';

test.each([
  ['2024', 2024, 2025],
  ['2023-07', 2023 + 181 / 365, 2023 + 212 / 365],
  ['2024-01-11', 2024 + 10 / 366, 2024 + 11 / 366],
  ['2024-12-31', 2024 + 365 / 366, 2025],
])('%s may be any time from %d to %d', (point, from, until) => {
  expect(spanOf(point).from).toBeCloseTo(from, 9);
  expect(spanOf(point).until).toBeCloseTo(until, 9);
});

test('a scale takes whole years, and all that lies in them', () => {
  const scale = scaleOf([spanOf('2022-05-10'), spanOf('2024-01-11'), spanOf('2026')]);
  expect(scale).toEqual({ from: 2022, until: 2027 });
  expect(yearsOn(scale)).toEqual([2022, 2023, 2024, 2025, 2026, 2027]);
  expect(shareOn(scale, 2022)).toBe(0);
  expect(shareOn(scale, 2024.5)).toBe(0.5);
  expect(shareOn(scale, 2027)).toBe(1);
});

test.each([
  ['2022-05-10', '2024-01-11', 20, 20],
  ['2023-03', '2024-05-24', 14, 15],
  ['2022', '2024-05-24', 17, 29],
  ['2024', '2024-06', 0, 6],
  ['2020', '2022', 12, 36],
])('from %s to %s are %i to %i months', (first, last, least, most) => {
  expect(monthsBetween(spanOf(first), spanOf(last))).toEqual({ least, most });
});
