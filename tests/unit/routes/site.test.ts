import { expect, it } from 'vitest';
import { routeOf } from '../../../src/routes/site.ts';
import { fixtureSite } from '../region.ts';

it('an unknown page is named, and in which language it was looked for', () => {
  const site = fixtureSite();
  expect(routeOf(site, 'sites/hafen', site.languages[0]!).href).toBe('/de/flaechen/hafen/');
  expect(() => routeOf(site, 'sites/nowhere', site.languages[1]!)).toThrow('There is no page "sites/nowhere" in en.');
});
