import { describe, expect, test } from 'vitest';
import { fullWidthOf, lineOf, measureOf } from '../../../src/facts/distance-lines.ts';
import type { Distance } from '../../../src/schemas/figures/figure.ts';

const way = (value: Distance['value'], unit: Distance['unit'], qualifier?: Distance['qualifier']): Distance => ({
  to: 'Fernstadt',
  kind: 'city',
  mode: 'road',
  value,
  unit,
  ...(qualifier && { qualifier }),
  asOf: 'undated',
  source: 'stadt-musterstadt',
  class: 'durable',
});

describe('a way as a line', () => {
  test.each([
    ['as long as it is', way(60, 'km'), { certain: 0.4, open: 0.4 }],
    ['as long as about', way(60, 'km', 'about'), { certain: 0.4, open: 0.4 }],
    ['in minutes, whatever its unit', way(2, 'h'), { certain: 0.8, open: 0.8 }],
    ['open all along where it is under that', way(60, 'min', 'lessThan'), { certain: 0, open: 0.4 }],
    ['open all along where it is up to that', way(60, 'min', 'upTo'), { certain: 0, open: 0.4 }],
    ['open beyond where it is more than that', way(60, 'min', 'moreThan'), { certain: 0.4, open: 0.48 }],
    ['open beyond where it is at least that', way(60, 'km', 'atLeast'), { certain: 0.4, open: 0.48 }],
    ['open no farther than the drawing', way(150, 'km', 'moreThan'), { certain: 1, open: 1 }],
    ['open between the ends of a range', way({ min: 30, max: 60 }, 'km'), { certain: 0.2, open: 0.4 }],
  ])('is %s', (_, distance, line) => {
    expect(lineOf(distance, 150).certain).toBeCloseTo(line.certain);
    expect(lineOf(distance, 150).open).toBeCloseTo(line.open);
  });
});

test('lengths and times are measured by themselves', () => {
  expect([way(1, 'km'), way(1, 'min'), way(1, 'h')].map(measureOf)).toEqual(['km', 'min', 'min']);
});

test('the full width is the same on every page, unless a way is longer', () => {
  expect(fullWidthOf([way(20, 'km')])).toBe(150);
  expect(fullWidthOf([way({ min: 100, max: 400 }, 'km')])).toBe(400);
  expect(fullWidthOf([way(4, 'h')])).toBe(240);
});
