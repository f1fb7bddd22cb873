import { describe, expect, test } from 'vitest';
import { employerCost, grantUpTo, landPrice, numberIn, sizeOf, taxOn } from '../../../../src/features/costs/rules.ts';

describe('the tax on a profit', () => {
  const law = { fixed: 15.825, perPoint: 0.035 };
  // 15.825 % until 2027, and 3.5 % times the multiplier: the examples of the sources.
  test.each([
    [300, 26.325],
    [350, 28.075],
    [400, 29.825],
  ])('at a multiplier of %i %% is %f %%', (multiplier, burden) => {
    expect(15.825 + (3.5 * multiplier) / 100).toBeCloseTo(burden, 6);
    expect(taxOn(1_000_000, law, multiplier)).toBeCloseTo(burden * 10_000, 6);
  });

  test('counts whole hundreds for the trade tax alone (GewStG § 11 para. 1)', () => {
    // 15.825 % of 1,099 and 14 % of 1,000.
    expect(taxOn(1099, law, 400)).toBeCloseTo(173.91675 + 140, 6);
    expect(taxOn(99, law, 400)).toBeCloseTo(15.66675, 6);
  });
});

describe('the cost of pay', () => {
  // 2026, Brandenburg: 9.3 + 1.3 up to 8,450; 7.3 + 1.45 + 1.8 up to 5,812.50. In all 21.15 %, in Saxony 20.65 %.
  const brandenburg = [
    { percent: 10.6, ceiling: 8450 },
    { percent: 10.55, ceiling: 5812.5 },
  ];
  test.each([
    ['below both ceilings', 4000, 4000 * 1.2115],
    ['at the lower one', 5812.5, 5812.5 * 1.2115],
    ['between them', 7000, 7000 + 7000 * 0.106 + 5812.5 * 0.1055],
    ['above both', 10_000, 10_000 + 8450 * 0.106 + 5812.5 * 0.1055],
    ['of nothing', 0, 0],
  ])('%s', (_, gross, cost) => {
    expect(employerCost(gross, brandenburg)).toBeCloseTo(cost, 6);
  });
});

test('land: ten hectares at 15 euros a square metre are 1.5 million', () => {
  expect(landPrice(10, 15)).toBe(1_500_000);
});

test.each([
  [1, 'small'],
  [49, 'small'],
  [50, 'medium'],
  [60, 'medium'],
  [249, 'medium'],
  [250, 'large'],
])('Recommendation 2003/361/EC: %i people are a %s firm', (people, size) => {
  expect(sizeOf(people)).toBe(size);
});

test.each([
  [20_000_000, 45, undefined, 9_000_000],
  [20_000_000, 25, 2_500_000, 2_500_000],
  [1_000_000, 25, 2_500_000, 250_000],
  [1_000_000, undefined, 400_000, 400_000],
  [1_000_000, undefined, undefined, undefined],
])('an investment of %i at %s %% with a ceiling of %s gets at most %s', (investment, rate, ceiling, most) => {
  expect(grantUpTo(investment, rate, ceiling)).toBe(most);
});

test.each([
  ['1000', 1000],
  ['1.000.000', 1_000_000],
  ['1’000’000', 1_000_000],
  ["1'000'000.50", 1_000_000.5],
  ['1,000,000', 1_000_000],
  ['1,000.5', 1000.5],
  ['1.000,5', 1000.5],
  ['1 000 000', 1_000_000],
  ['4,5', 4.5],
  ['4.5', 4.5],
  ['4.500', 4500],
  [' 7 ', 7],
  ['', NaN],
  ['-5', NaN],
  ['1.00.000', NaN],
  ['1.000,5,5', NaN],
  ['0.125', 0.125],
  ['0,375', 0.375],
  ['2.375', 2375],
  ['5 Mio.', NaN],
  ['<b>', NaN],
])('LOC-10: "%s" is read as %d', (text, value) => {
  expect(numberIn(text)).toBe(value);
});
