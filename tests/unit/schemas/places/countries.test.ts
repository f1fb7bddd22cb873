import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countryNames } from '../../../../src/schemas/places/countries.ts';
import { type Change, issuesOf, messagesOn } from '../../../fixtures/mistakes/region-with.ts';

const fair = 'fairs/technikschau-2032/record.yaml';
// Without its coordinates and postcode: those are of Basel, and would be told.
const inCountry = (code: string) => ({
  [fair]: readFileSync(`tests/fixtures/region/${fair}`, 'utf8')
    .replace('country: CH', `country: ${code}`)
    .replace(/^coordinates: .*\n/m, '')
    .replace(", postcode: '4005'", ''),
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
  const inTown = (code: string, coordinates = 'lat: 54.1, lon: 9.6'): Record<string, Change> => ({
    'locations/musterstadt/record.yaml': [
      'state: Nordland\ncoordinates: { lat: 54.1, lon: 9.6 }',
      `postcode: '${code}'\nstate: Nordland\ncoordinates: { ${coordinates} }`,
    ],
  });

  it.each([
    ['3014', 'lat: 46.95, lon: 7.45'],
    ['1010', 'lat: 48.2, lon: 16.37'],
    ['66-400', 'lat: 52.73, lon: 15.24'],
    ['9490', 'lat: 47.14, lon: 9.52'],
    ['125 80', 'lat: 59.3, lon: 18.0'],
    ['SW1A 1AA', 'lat: 51.5, lon: -0.14'],
    ['03046', 'lat: 54.1, lon: 9.6'],
  ])('may be %s', (code, coordinates) => {
    const places = issuesOf(inTown(code, coordinates)).map(({ at }) => at);
    expect(places).not.toContainEqual(['postcode']);
  });

  it.each(['D', '—', 'Musterstadt'])('is not %s', (code) => {
    expect(issuesOf(inTown(code)).map(({ at }) => at)).toContainEqual(['postcode']);
  });
});
