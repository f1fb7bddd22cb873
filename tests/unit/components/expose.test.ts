import { describe, expect, it } from 'vitest';
import { coverFieldOf } from '../../../src/features/exposes/cover-field.ts';
import { drawingOf } from '../../../src/features/exposes/drawing.ts';
import type { Entry } from '../../../src/schemas/region.ts';
import { fixturePage } from '../region.ts';

describe('coverFieldOf', () => {
  it('draws a hectare as large as the sheet has room for', () => {
    const page = fixturePage('sites/hafen');
    const { field, side } = coverFieldOf(page.route.entry as Entry<'sites'>, page)!;
    expect(field.columns * side).toBeLessThanOrEqual(130);
    expect(field.rows * side).toBeLessThanOrEqual(51);
    expect(side).toBe(10);
  });
});

describe('drawingOf', () => {
  it.each([
    ['sites/hafen', 'field'],
    ['locations/musterstadt', 'map'],
  ])('%s: %s', (key, expected) => {
    const page = fixturePage(key);
    expect(drawingOf(page.route.entry!, 'industry', page)).toBe(expected);
  });
});
