import { describe, expect, it } from 'vitest';
import { canonicalOf, landingOf } from '../../../src/routes/landings.ts';
import { entryOf, type Site } from '../../../src/routes/site.ts';
import { codedSite } from '../region.ts';

/** Where a code leads on a day: the page, and what it says has ended. */
function landing(code: string, asOf = '2026-11-23', change: (site: Site) => void = () => undefined) {
  const site = codedSite(asOf);
  change(site);
  const line = site.region.codes.find((line) => line.code === code)!;
  const { subject, ended } = landingOf(site, line, site.languages[0]!);
  return [subject.key, ended && `${ended.key} ${ended.how} ${ended.on}`, ended?.route?.key];
}

describe('a printed code leads', () => {
  it('to its target while that is there', () => {
    expect(landing('K7R4')).toEqual(['fairs/technikschau-2032', undefined, undefined]);
    expect(landing('B4LD')).toEqual(['sites/hafen', undefined, undefined]);
  });

  it('to a fair until its last day', () => {
    expect(landing('K7R4', '2032-03-30')).toEqual(['fairs/technikschau-2032', undefined, undefined]);
  });

  it('once the fair is over to its successor, and says so', () => {
    expect(landing('H2LZ')).toEqual([
      'fairs/technikschau-2032',
      'fairs/holzmesse-2024 over 2024-05-15',
      'fairs/holzmesse-2024',
    ]);
  });

  it('to the region when the last fair is over', () => {
    const over = ['home', 'fairs/technikschau-2032 over 2032-03-30', 'fairs/technikschau-2032'];
    expect(landing('K7R4', '2032-03-31')).toEqual(over);
    expect(landing('H2LZ', '2032-03-31')[0]).toBe('home');
  });

  it('away from a fair nobody ever settled, without a last day', () => {
    const unsettled = (site: Site) => {
      const { record } = entryOf<'fairs'>(site, 'fairs/technikschau-2032');
      Object.assign(record, { status: 'expected', date: '2032', hours: [] });
    };
    expect(landing('K7R4', '2033-01-01', unsettled)[1]).toBe('fairs/technikschau-2032 over undefined');
  });

  it('out of fairs that name each other', () => {
    const circle = (site: Site) => {
      entryOf<'fairs'>(site, 'fairs/technikschau-2032').record.successor = 'holzmesse-2024';
    };
    expect(landing('H2LZ', '2033-01-01', circle)[0]).toBe('home');
  });

  it('once it is retired to its successor, and says since when', () => {
    expect(landing('W3G5')).toEqual(['sites/hafen', 'services/beratung retired 2025-07-01', 'services/beratung']);
    expect(landing('W3G5', '2025-06-30')).toEqual(['services/beratung', undefined, undefined]);
  });

  it('to the region where nothing follows, even when the entry itself is gone', () => {
    expect(landing('F5RT')).toEqual(['home', 'sites/alte-werft retired 2025-07-01', undefined]);
  });
});

describe('search engines are led', () => {
  const canonical = (code: string, asOf?: string) => {
    const site = codedSite(asOf);
    const line = site.region.codes.find((line) => line.code === code)!;
    return canonicalOf(site, landingOf(site, line, site.languages[0]!)).key;
  };

  it('to what the page is about', () => {
    expect([canonical('K7R4'), canonical('H2LZ'), canonical('W3G5')]).toEqual([
      'fairs/technikschau-2032',
      'fairs/technikschau-2032',
      'sites/hafen',
    ]);
  });

  it('to what has ended where nothing follows, and to the region where that is gone', () => {
    expect([canonical('K7R4', '2033-01-01'), canonical('F5RT')]).toEqual(['fairs/technikschau-2032', 'home']);
  });
});
