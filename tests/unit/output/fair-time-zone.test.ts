import { describe, expect, it } from 'vitest';
import { appointmentOf } from '../../../src/output/fairs/appointment.ts';
import { jsonLdOf } from '../../../src/output/json-ld/json-ld.ts';
import { pageOf } from '../../../src/routes/page.ts';
import { entryOf, routeOf, type Site } from '../../../src/routes/site.ts';
import { fixtureSite } from '../region.ts';
import { collectionIn, entryIn } from './open-data/opened.ts';

const key = 'fairs/technikschau-2032';

/** A fair that names no time zone, in a region that names another than the usual one. */
function siteIn(timeZone: string, ofFair?: string): Site {
  const site = fixtureSite();
  site.region.config.timeZone = timeZone;
  entryOf<'fairs'>(site, key).record.timeZone = ofFair;
  return site;
}

const pageIn = (site: Site) => pageOf(site, routeOf(site, key, site.languages[0]!), site.languages[0]!);

describe.each([
  ['the region’s', siteIn('America/New_York'), 'America/New_York', '-04:00'],
  ['its own', siteIn('America/New_York', 'Europe/London'), 'Europe/London', '+01:00'],
  ['the usual one', siteIn('Europe/Berlin'), 'Europe/Berlin', '+02:00'],
])('the hours of a fair are in %s time zone', (_, site, zone, offset) => {
  it('in the calendar', () => {
    expect(appointmentOf(pageIn(site))).toContain(`DTSTART;TZID=${zone}:20320329T090000`);
  });

  it('for search engines', () => {
    expect(jsonLdOf(pageIn(site), '')).toContain(`"startDate":"2032-03-29T09:00:00${offset}"`);
  });

  it('in the open data', () => {
    expect(entryIn(collectionIn(site, 'fairs.json'), 'technikschau-2032')).toMatchObject({ timeZone: zone });
  });
});
