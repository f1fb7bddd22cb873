import { describe, expect, it } from 'vitest';
import { takeAwayOf, takeAwaysOf } from '../../../src/routes/take-away.ts';
import { routeOf, type Site } from '../../../src/routes/site.ts';
import type { Entry } from '../../../src/schemas/region.ts';
import { codedSite, fixtureSite } from '../region.ts';

/** What lies beside the German pages: card, appointment, the page they are about and the fair they come from. */
const germanOf = (site: Site) =>
  takeAwaysOf(site)
    .filter(({ language }) => language.key === 'de')
    .map(({ card, appointment, route, fair }) => [card, appointment, route.entry?.key, fair?.key]);

describe('what a visitor takes home', () => {
  it('lies beside the fairs, an appointment as long as there is one', () => {
    expect(germanOf(fixtureSite())).toEqual([
      ['/de/messen/hafenschau/kontakt.vcf', '/de/messen/hafenschau/termin.ics', 'fairs/hafenschau', 'fairs/hafenschau'],
      ['/de/messen/holzmesse-2024/kontakt.vcf', undefined, 'fairs/holzmesse-2024', 'fairs/holzmesse-2024'],
      [
        '/de/messen/technikschau-2032/kontakt.vcf',
        '/de/messen/technikschau-2032/termin.ics',
        'fairs/technikschau-2032',
        'fairs/technikschau-2032',
      ],
    ]);
  });

  it('does not lie beside a fair of long ago that is only told of', () => {
    const site = fixtureSite();
    const past = site.region.entries.find(({ key }) => key === 'fairs/holzmesse-2024') as Entry<'fairs'>;
    past.record = { ...past.record, hours: [], successor: undefined };
    expect(germanOf(site).map(([, , key]) => key)).toEqual(['fairs/hafenschau', 'fairs/technikschau-2032']);
  });

  it('lies beside the page of a printed code, with the fair the code was printed for', () => {
    const ofCodes = germanOf(codedSite()).filter(([card]) => card?.startsWith('/m/'));
    // A past fair leads on to the next one.
    expect(ofCodes).toContainEqual([
      '/m/h2lz/kontakt.vcf',
      '/m/h2lz/termin.ics',
      'fairs/technikschau-2032',
      'fairs/holzmesse-2024',
    ]);
    expect(ofCodes).toContainEqual(['/m/b4ld/de/kontakt.vcf', undefined, 'sites/hafen', undefined]);
  });

  it('is a card alone, of no fair, where the page is about none', () => {
    const site = fixtureSite();
    const route = routeOf(site, 'sites/hafen', site.languages[0]!);
    expect(takeAwayOf(site, route, route.href)).toMatchObject({
      card: '/de/flaechen/hafen/kontakt.vcf',
      fair: undefined,
      appointment: undefined,
    });
  });
});
