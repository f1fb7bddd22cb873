import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { contactCard } from '../../../../src/output/fairs/contact-card.ts';
import { pageOf } from '../../../../src/routes/page.ts';
import { entryOf, routeOf, type Site } from '../../../../src/routes/site.ts';
import { takeAwaysOf } from '../../../../src/routes/take-away.ts';
import { codedSite } from '../../region.ts';

const cardOf = (site: Site, locale: string, key = 'fairs/technikschau-2032') => {
  const language = site.languages.find((language) => language.key === locale)!;
  const fair = key.startsWith('fairs/') ? entryOf<'fairs'>(site, key) : undefined;
  return contactCard(pageOf(site, routeOf(site, key, language), language), fair);
};

/** The values of a card as a program of others reads them. */
function read(card: string): Record<string, unknown> {
  const [name, properties] = ICAL.parse(card) as [string, [string, object, string, unknown][], unknown];
  expect(name).toBe('vcard');
  return Object.fromEntries(properties.map(([property, , , value]) => [property, value]));
}

describe('QR-45: the contact card', () => {
  const site = codedSite();

  it('is read by a parser of others', () => {
    expect(read(cardOf(site, 'de'))).toMatchObject({
      version: '3.0',
      fn: 'Wirtschaftsförderung Nordmark GmbH',
      n: ['Wirtschaftsförderung Nordmark GmbH', '', '', '', ''],
      org: 'Wirtschaftsförderung Nordmark GmbH',
      email: 'kontakt@nordmark.example',
      adr: ['', '', 'Kaistraße 1', 'Musterstadt', '', '24000', 'Deutschland'],
      url: 'https://nordmark.example/de/messen/technikschau-2032/',
      note: 'Technikschau 2032, 29.–30.\u00A0März 2032',
    });
  });

  it('speaks the language of its page', () => {
    expect(read(cardOf(site, 'en'))).toMatchObject({
      adr: ['', '', 'Kaistraße 1', 'Musterstadt', '', '24000', 'Germany'],
      url: 'https://nordmark.example/en/fairs/technology-show-2032/',
      note: 'Technology show 2032, 29–30\u00A0March 2032',
    });
  });

  it('says its version in the second line, has a number to call, no byte order mark, and ends lines with CR and LF', () => {
    const card = cardOf(site, 'de');
    expect(card.split('\r\n').slice(0, 2)).toEqual(['BEGIN:VCARD', 'VERSION:3.0']);
    expect(card).toContain('\r\nTEL;TYPE=WORK,VOICE:+4943211000\r\n');
    expect(card.replaceAll('\r\n', '')).not.toMatch(/[\r\n\uFEFF]/);
    expect(card.match(/BEGIN:VCARD/g)).toHaveLength(1);
    expect(card).not.toContain('PHOTO');
  });

  it('is dated by its content, not by the day it is made', () => {
    expect(cardOf(site, 'de')).toContain('\r\nREV:2026-11-01\r\n');
    expect(cardOf(codedSite('2027-03-01'), 'de')).toBe(cardOf(site, 'de'));
  });

  it('keeps separators in a name', () => {
    const odd = codedSite();
    entryOf<'organisations'>(odd, 'organisations/wfg').record.name = 'Müller, Möller \\ Co';
    expect(read(cardOf(odd, 'de'))).toMatchObject({
      fn: 'Müller, Möller \\ Co',
      n: ['Müller, Möller \\ Co', '', '', '', ''],
    });
  });

  it('escapes what RFC 2426 separates values with', () => {
    const odd = codedSite();
    entryOf<'organisations'>(odd, 'organisations/wfg').record.name = 'Rat; Tat, Co';
    expect(cardOf(odd, 'de')).toContain('\r\nN:Rat\\; Tat\\, Co;;;;\r\nFN:Rat\\; Tat\\, Co\r\n');
  });

  it('names the page where there is no fair', () => {
    expect(read(cardOf(site, 'de', 'sites/hafen'))).toMatchObject({ note: routeTitle('sites/hafen') });
  });

  const routeTitle = (key: string) => routeOf(site, key, site.languages[0]!).title;

  it('lies beside every page of a code and every fair people come to', () => {
    const cards = takeAwaysOf(site).map(({ card }) => card);
    expect(cards).toContain('/m/k7r4/kontakt.vcf');
    expect(cards).toContain('/m/k7r4/en/contact.vcf');
    expect(cards).toContain('/de/messen/technikschau-2032/kontakt.vcf');
    expect(new Set(cards).size).toBe(cards.length);
  });
});
