import { expect, it } from 'vitest';
import { routeOf } from '../../../src/routes/site.ts';
import { fixturePage } from '../region.ts';

it('a page knows no source that the region does not, and no page that it does not', () => {
  const page = fixturePage('sites/hafen');
  expect(page.notes.numberOf('stadt-musterstadt')).toBe(1);
  expect(() => page.notes.numberOf('nobody')).toThrow('There is no source "nobody".');
  expect(() => routeOf(page.site, 'sites/nowhere', page.language)).toThrow('There is no page "sites/nowhere" in de.');
});
