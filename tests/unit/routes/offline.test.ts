import { describe, expect, it } from 'vitest';
import { keptPagesOf } from '../../../src/routes/offline.ts';
import { codedSite } from '../region.ts';

function keptOn(asOf: string, offline = true) {
  const site = codedSite(asOf);
  site.region.config.offline = offline;
  return keptPagesOf(site).map(({ href }) => href);
}

describe('the pages a visitor may keep', () => {
  it('are those of fairs that are not over, and of codes whose fair has a successor, in every language', () => {
    const pages = keptOn('2026-11-23');
    for (const href of ['/m/k7r4/', '/m/k7r4/en/', '/m/k7r5/', '/m/h2lz/']) expect(pages).toContain(href);
    expect(pages.filter((href) => /b4ld|w3g5|f5rt/.test(href))).toEqual([]);
  });

  it('are none once the fairs are over, and none where it is switched off', () => {
    expect(keptOn('2120-01-01')).toEqual([]);
    expect(keptOn('2026-11-23', false)).toEqual([]);
  });

  it('are also those about something else that were printed for such a fair', () => {
    const site = codedSite('2026-11-23');
    site.region.config.offline = true;
    for (const code of site.region.codes) if (code.code === 'B4LD') code.fair = 'technikschau-2032';
    expect(keptPagesOf(site).map(({ href }) => href)).toContain('/m/b4ld/');
  });
});
