import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRegion } from '../../../src/schemas/read-region.ts';
import { type Change, messagesOn, regionWith } from '../../fixtures/mistakes/region-with.ts';

const inFrancs: Record<string, Change> = {
  'site.yaml': ['{ key: en, name: English }', '{ key: en, name: English, currency: CHF }'],
};
const sound = "CHF:\n  perEuro: 0.9312\n  asOf: '2026-11-20'\n  source: stadt-musterstadt\n";
const messagesWith = (from: string, to: string) =>
  messagesOn({ ...inFrancs, 'exchange-rates.yaml': sound.replace(from, to) });

describe('exchange-rates.yaml', () => {
  it('may be missing', () => {
    expect(readRegion('tests/fixtures/region').region?.exchangeRates).toEqual({});
  });

  it('is read as a listing unless it says otherwise', () => {
    const folder = regionWith({ ...inFrancs, 'exchange-rates.yaml': sound });
    const { region } = readRegion(folder);
    rmSync(folder, { recursive: true });
    expect(region?.exchangeRates.CHF).toEqual({
      perEuro: 0.9312,
      asOf: '2026-11-20',
      source: 'stadt-musterstadt',
      class: 'listing',
    });
    expect(region?.config.languages.map(({ currency }) => currency)).toEqual([undefined, 'CHF']);
  });

  it.each<[string, [string, string], string[]]>([
    [
      'a comma for a point',
      ['0.9312', '0,9312'],
      [
        'region/exchange-rates.yaml:2:3',
        '    CHF.perEuro   „perEuro“ hat den Wert „0,9312“; erwartet wird eine Zahl (Dezimalpunkt, kein Tausenderzeichen, keine Anführungszeichen).',
        '    → Schreiben Sie „perEuro: 0.9312“.',
      ],
    ],
    [
      'a rate of nothing',
      ['0.9312', '0'],
      [
        'region/exchange-rates.yaml:2:3',
        '    CHF.perEuro   „perEuro“ hat den Wert „0“.',
        '    → Ein Kurs ist größer als null.',
      ],
    ],
    [
      'a rate without a day',
      ["  asOf: '2026-11-20'\n", ''],
      [
        'region/exchange-rates.yaml:1:1',
        '    CHF.asOf   Das Pflichtfeld „asOf“ fehlt.',
        '    → Ergänzen Sie „asOf: …“. Tag, für den der Kurs galt.',
      ],
    ],
    [
      'a source nobody knows',
      ['stadt-musterstadt', 'stadt-mustrstadt'],
      [
        'region/exchange-rates.yaml:4:3',
        '    CHF.source   Die Quelle „stadt-mustrstadt“ gibt es nicht.',
        '    → Meinten Sie „stadt-musterstadt“? Alle stehen in region/sources.yaml.',
      ],
    ],
    [
      'a misspelt field',
      ['perEuro', 'perEur'],
      [
        'region/exchange-rates.yaml:2:3',
        '    CHF.perEur   Das Feld „perEur“ gibt es hier nicht.',
        '    → Meinten Sie „perEuro“?',
      ],
    ],
    [
      'a name that is no currency',
      ['CHF', 'Franken'],
      [
        'region/exchange-rates.yaml:1:1',
        '    Franken   Der Schlüssel „Franken“ ist so nicht möglich.',
        '    → Währungen heißen nach ISO 4217, z. B. CHF oder PLN; der Euro braucht keine Angabe.',
      ],
    ],
  ])('tells an editor of %s', (_, [from, to], message) => {
    expect(messagesWith(from, to)).toBe(message.join('\n'));
  });
});

describe('the currency of a language', () => {
  it.each(['EUR', 'Franken', 'chf'])('is not %s', (currency) => {
    expect(messagesOn({ 'site.yaml': ['name: English }', `name: English, currency: ${currency} }`] })).toBe(
      [
        'region/site.yaml:6:31',
        `    languages.1.currency   „currency“ hat den Wert „${currency}“.`,
        '    → Währungen heißen nach ISO 4217, z. B. CHF oder PLN; der Euro braucht keine Angabe.',
      ].join('\n'),
    );
  });
});
