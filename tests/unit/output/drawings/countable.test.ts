import { expect, test } from 'vitest';
import { drawnCountOf } from '../../../../src/output/drawings/countable.ts';
import type { Figure } from '../../../../src/schemas/figures/figure.ts';
import { fixturePage } from '../../region.ts';

const people: Figure = {
  value: 5200,
  unit: 'inhabitants',
  status: 'actual',
  asOf: '2025',
  source: 'stadt-musterstadt',
  class: 'yearly',
};

test('things are drawn in the shape of their core, a floor in squares, and one of them says what it stands for', () => {
  const page = fixturePage('locations/musterstadt');
  const dots = drawnCountOf(people, 'science', page);
  expect(dots.shape).toBe('dots');
  expect(dots.scale).toContain(`${dots.drawing.perCell}\u00a0Einwohner`);
  expect(drawnCountOf(people, 'industry', page).shape).toBe('squares');
  expect(drawnCountOf({ ...people, unit: 'm2' }, 'science', page).shape).toBe('squares');
});

test('of a range its lower end is drawn', () => {
  const page = fixturePage('locations/musterstadt');
  const range = { ...people, value: { min: 300, max: 900 } };
  expect(drawnCountOf(range, 'science', page).drawing.cells).toBe(300);
});
