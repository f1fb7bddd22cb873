import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countryNames } from '../../../src/schemas/countries.ts';
import { issuesOf, messagesOn } from '../../fixtures/mistakes/region-with.ts';

const fair = 'fairs/technikschau-2032/record.yaml';
// Without its coordinates: those lie in Basel, and would be told.
const inCountry = (code: string) => ({
  [fair]: readFileSync(`tests/fixtures/region/${fair}`, 'utf8')
    .replace('country: CH', `country: ${code}`)
    .replace(/^coordinates: .*\n/m, ''),
});

describe('a country', () => {
  it.each(['LI', 'AE', 'XK', 'NO', 'US'])('may be %s', (code) => {
    expect(messagesOn(inCountry(code))).toBe('');
  });

  it.each([
    ['UK', 'Meinten Sie „GB“ (Vereinigtes Königreich)?'],
    ['ch', 'Meinten Sie „CH“ (Schweiz)?'],
    ['Schweiz', 'Meinten Sie „CH“ (Schweiz)?'],
    ['liechtenstein', 'Meinten Sie „LI“ (Liechtenstein)?'],
    ['Czechia', 'Meinten Sie „CZ“ (Tschechien)?'],
    ['EU', 'Schreiben Sie zwei Großbuchstaben, z. B. DE, AT, CH oder PL.'],
    ['XX', 'Schreiben Sie zwei Großbuchstaben, z. B. DE, AT, CH oder PL.'],
    ['ZZ', 'Schreiben Sie zwei Großbuchstaben, z. B. DE, AT, CH oder PL.'],
    ['constructor', 'Schreiben Sie zwei Großbuchstaben, z. B. DE, AT, CH oder PL.'],
  ])('is not %s', (code, hint) => {
    expect(messagesOn(inCountry(code))).toContain(`country   „${code}“ ist kein Land nach ISO 3166.\n    → ${hint}`);
  });

  it('is one of 250, each with a name in every language', () => {
    expect(Object.keys(countryNames('de'))).toHaveLength(250);
    expect(Object.keys(countryNames('pl'))).toEqual(Object.keys(countryNames('de')));
    expect([countryNames('de-CH').BY, countryNames('en').LI, countryNames('pl').LI]).toEqual([
      'Belarus',
      'Liechtenstein',
      'Liechtenstein',
    ]);
  });
});

describe('a postal code', () => {
  const inTown = (code: string) => ({
    'locations/musterstadt/record.yaml': ['state:', `postcode: '${code}'\nstate:`] as [string, string],
  });

  it.each(['3014', '1010', '66-400', '9490', '125 80', 'SW1A 1AA', '03046'])('may be %s', (code) => {
    expect(messagesOn(inTown(code))).toBe('');
  });

  it.each(['D', '—', 'Musterstadt'])('is not %s', (code) => {
    expect(issuesOf(inTown(code)).map(({ at }) => at)).toContainEqual(['postcode']);
  });
});
