import { describe, expect, it } from 'vitest';
import { pageTitle } from '../../../src/routes/head.ts';
import { fixturePage } from '../region.ts';

describe('the title in a browser’s tab', () => {
  it('names the page, then the region', () => {
    expect(pageTitle(fixturePage('sites/hafen'))).toBe('Gewerbepark Hafen – Wirtschaftsstandort Nordmark');
    expect(pageTitle(fixturePage('sites/hafen', 'en'))).toBe('Harbour business park – Business location Nordmark');
  });

  it('is that of the home page alone, which names the region itself', () => {
    const page = fixturePage('home');
    expect(pageTitle({ ...page, route: { ...page.route, title: 'Nordmark: Willkommen' } })).toBe(
      'Nordmark: Willkommen',
    );
  });

  it('is the region’s name where one chooses a language', () => {
    const page = fixturePage('home');
    expect(pageTitle({ ...page, route: { ...page.route, view: 'choice' } })).toBe('Wirtschaftsstandort Nordmark');
  });
});
