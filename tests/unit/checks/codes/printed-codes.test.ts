import { describe, expect, it } from 'vitest';
import { hintsOn, issuesOf, messagesOn } from '../../../fixtures/mistakes/region-with.ts';

const printed = { code: 'K7R4', target: 'sites/hafen', language: 'de', placement: 'flyer', printed: '2026-11-20' };
const ledger =
  "- { code: 'K7R4', target: sites/hafen, language: de, placement: flyer, owner: wfg, printed: '2026-11-20' }\n";

const regionAt = (url: string, more = "urlConfirmed: true\ndomainPaidUntil: '2036-12-31'") => ({
  'codes.yaml': ledger,
  'codes.lock.json': JSON.stringify({ url, codes: [printed] }),
  'site.yaml': ['url: https://nordmark.example', `url: ${url}\n${more}`] as [string, string],
});

describe('the address behind printed codes', () => {
  it('QR-10: refuses a print on an address nobody has confirmed', () => {
    expect(messagesOn(regionAt('https://nordmark.example', "domainPaidUntil: '2036-12-31'"))).toContain(
      'url   K7R4 (flyer, gedruckt am 2026-11-20) führt auf „https://nordmark.example“, und diese Adresse ist nicht bestätigt.\n    → Gehört die Domain Ihnen auf Dauer, schreiben Sie urlConfirmed: true.',
    );
  });

  it.each(['https://nordmark.example:8080', 'http://nordmark.example'])('QR-01: refuses %s', (url) => {
    expect(messagesOn(regionAt(url))).toContain(`aus https:// und einer Domain allein, nicht „${url}“`);
  });

  it('QR-02: tells of an address that makes the symbol finer, and refuses one that makes it too fine', () => {
    expect(hintsOn(regionAt('https://www.nordmark.example'))).toContain('hat 35 Zeichen; bis 29 ist der Code gröber');
    expect(messagesOn(regionAt('https://www.nordmark.example'))).toBe('');
    expect(messagesOn(regionAt(`https://${'nordmark'.repeat(4)}.example`))).toContain(
      'hat 55 Zeichen; so wird der Code zu fein für den Druck.',
    );
  });

  it.each([
    ['2028-01-01', undefined],
    ['2027-10-01', 'warning'],
    ['2026-11-01', 'error'],
  ])('QR-13: a domain paid until %s', (day, level) => {
    const changes = regionAt('https://nordmark.example', `urlConfirmed: true\ndomainPaidUntil: '${day}'`);
    const found = issuesOf(changes).filter(({ at }) => at?.[0] === 'domainPaidUntil');
    expect(found.map((issue) => issue.level)).toEqual(level ? [level] : []);
  });

  it('QR-13: asks until when the domain is paid, once something is printed', () => {
    const changes = regionAt('https://nordmark.example', 'urlConfirmed: true');
    expect(
      issuesOf(changes)
        .filter(({ at }) => at?.[0] === 'domainPaidUntil')
        .map(({ level }) => level),
    ).toEqual(['open']);
  });
});
