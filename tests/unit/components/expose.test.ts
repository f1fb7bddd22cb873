import { describe, expect, it } from 'vitest';
import { coverFieldOf } from '../../../src/features/exposes/cover-field.ts';
import { drawingOf } from '../../../src/features/exposes/drawing.ts';
import { withSourceNumbers } from '../../../src/features/exposes/numbered-marks.ts';
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

describe('withSourceNumbers', () => {
  it('names on paper the source a date is linked to, and leaves other links', () => {
    const mark = '<a class="mark" href="#q12" aria-label="Quelle 12"> 2025 </a>';
    const other = '<a href="#q3">3</a>';
    expect(withSourceNumbers(`${mark} ${other}`)).toBe(
      `<a class="mark" href="#q12" aria-label="Quelle 12"> 2025\u00a0[12]</a> ${other}`.replace('> 2025', '>2025'),
    );
  });
});
