import { siteOf } from '../../../src/features/house.ts';
import { describe, expect, it } from 'vitest';
import { captionOf, codeFor, codePagesOf, editionsOfCode, payloadOf, registerOf } from '../../../src/routes/codes.ts';
import { landingOf } from '../../../src/routes/landings.ts';
import { routeOf } from '../../../src/routes/site.ts';
import { type PrintedCode, targetOn } from '../../../src/schemas/codes/printed-codes.ts';
import { readRegion } from '../../../src/schemas/read-region.ts';
import { fixtureFolder } from '../region.ts';

const flyer: PrintedCode = { code: 'K7R4', target: 'sites/hafen', language: 'en', placement: 'flyer', owner: 'wfg' };

function siteWith(codes: PrintedCode[], asOf = '2026-11-23') {
  const region = { ...readRegion(fixtureFolder).region!, codes };
  return siteOf(region, fixtureFolder, asOf);
}

describe('the addresses of a printed code', () => {
  it('QR-01: is printed in upper case, in letters of the alphanumeric mode alone', () => {
    expect(payloadOf(siteWith([]), 'K7R4')).toBe('HTTPS://NORDMARK.EXAMPLE/M/K7R4');
  });

  it('QR-10: is printed in the form the domain has on the wire', () => {
    const { region } = readRegion(fixtureFolder);
    const config = { ...region!.config, url: 'https://spree-neiße.example/' };
    const site = siteOf({ ...region!, config }, fixtureFolder, '2026-11-23');
    expect(payloadOf(site, 'K7R4')).toBe('HTTPS://XN--SPREE-NEIE-E4A.EXAMPLE/M/K7R4');
  });

  it('QR-07: is read and typed in lower case', () => {
    expect(captionOf(siteWith([]), 'K7R4')).toBe('nordmark.example/m/k7r4');
  });

  it('QR-42: opens in the language it is printed in, the others one tap away', () => {
    const site = siteWith([flyer]);
    const pages = editionsOfCode(site, flyer);
    expect(pages.map(({ href, language }) => [language.key, href])).toEqual([
      ['de', '/m/k7r4/de/'],
      ['en', '/m/k7r4/'],
    ]);
    expect(pages.map(({ language }) => landingOf(site, flyer, language).subject.href)).toEqual([
      '/de/flaechen/hafen/',
      '/en/sites/harbour/',
    ]);
  });

  it('QR-11: leads to the successor from the day its offer has ended, or says that it has', () => {
    const retired = { ...flyer, retired: { on: '2026-11-24', successor: 'services/beratung' } };
    const targets = (code: PrintedCode, asOf: string) => {
      const site = siteWith([code], asOf);
      return codePagesOf(site).map(({ language }) => landingOf(site, code, language).subject.key);
    };
    expect(targets(retired, '2026-11-23')).toEqual(['sites/hafen', 'sites/hafen']);
    expect(targets(retired, '2026-11-24')).toEqual(['services/beratung', 'services/beratung']);
    expect(targetOn({ ...flyer, retired: { on: '2026-11-20' } }, '2026-11-24')).toBeUndefined();
    expect(targets({ ...flyer, retired: { on: '2026-11-20' } }, '2026-11-24')).toEqual(['home', 'home']);
  });

  it('is what an exposé in its language carries, as long as it leads to that page', () => {
    const expose: PrintedCode = { ...flyer, placement: 'expose' };
    const found = (code: PrintedCode, language: number, placement: 'expose' | 'wall' = 'expose') => {
      const site = siteWith([code]);
      return codeFor(site, routeOf(site, 'sites/hafen', site.languages[language]!), placement)?.code;
    };
    expect(found(expose, 1)).toBe('K7R4');
    expect(found(expose, 0)).toBeUndefined();
    expect(found(expose, 1, 'wall')).toBeUndefined();
    expect(found({ ...expose, retired: { on: '2026-11-20' } }, 1)).toBeUndefined();
    const successor = { on: '2026-11-20', successor: 'sites/hafen' };
    expect(found({ ...expose, target: 'services/beratung', retired: successor }, 1)).toBeUndefined();
  });

  it('tells the public which codes it answers, not how many were printed', () => {
    const printed = { ...flyer, printed: '2026-11-20', copies: 500, note: 'Am Eingang' };
    expect(JSON.parse(JSON.stringify(registerOf(siteWith([printed]))))).toEqual({
      url: 'https://nordmark.example',
      codes: [{ code: 'K7R4', target: 'sites/hafen', language: 'en', placement: 'flyer', printed: '2026-11-20' }],
    });
  });
});

describe('the code a page carries on print', () => {
  const home: PrintedCode = { ...flyer, code: 'H4FN', target: 'pages/home', language: 'de' };
  const codeOn = (key: string, codes: PrintedCode[], placement: PrintedCode['placement'] = 'flyer') => {
    const site = siteWith(codes);
    site.region.config.home = 'pages/home';
    return codeFor(site, routeOf(site, key, site.languages[0]!), placement)?.code;
  };

  it('is on the home page that of the entry the region names as its home', () => {
    expect(codeOn('home', [flyer, home])).toBe('H4FN');
    expect(codeOn('home', [flyer])).toBeUndefined();
  });

  it('is of its own language, entry and piece of print, and not retired', () => {
    const own: PrintedCode = { ...flyer, code: 'B4LD', language: 'de' };
    expect(codeOn('sites/hafen', [flyer, home, own])).toBe('B4LD');
    expect(codeOn('sites/hafen', [own], 'rollUp')).toBeUndefined();
    expect(codeOn('sites/hafen', [{ ...own, retired: { on: '2026-11-23' } }])).toBeUndefined();
    expect(codeOn('sites/hafen', [{ ...own, retired: { on: '2026-11-24' } }])).toBe('B4LD');
  });

  it('is none where a page is of no language', () => {
    const site = siteWith([{ ...flyer, target: 'choice' }]);
    const choice = { ...routeOf(site, 'home', site.languages[0]!), key: 'choice', language: undefined };
    expect(codeFor(site, choice, 'flyer')).toBeUndefined();
  });
});
