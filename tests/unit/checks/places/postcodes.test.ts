import { describe, expect, it } from 'vitest';
import { type Change, errorsOf, messagesOn } from '../../../fixtures/mistakes/region-with.ts';

const address = (postcode: string, country = ''): Record<string, Change> => ({
  'organisations/wfg/record.yaml': [
    "postcode: '24000', city: Musterstadt",
    `postcode: '${postcode}', city: Musterstadt${country && `, country: ${country}`}`,
  ],
});
const venue = (postcode: string): Record<string, Change> => ({
  'fairs/technikschau-2032/record.yaml': ["postcode: '4005'", `postcode: '${postcode}'`],
});
const town = (postcode: string, coordinates = 'lat: 54.1, lon: 9.6'): Record<string, Change> => ({
  'locations/musterstadt/record.yaml': [
    'coordinates: { lat: 54.1, lon: 9.6 }',
    `postcode: '${postcode}'\ncoordinates: { ${coordinates} }`,
  ],
});

describe('a postcode', () => {
  it('is judged by its country, and mended where a sign is wrong', () => {
    expect(messagesOn(address('D-24000'))).toBe(
      [
        'region/organisations/wfg/record.yaml:5:33',
        '    address.postcode   „D-24000“ ist keine Postleitzahl des Landes DE (Deutschland).',
        "    → Meinten Sie '24000'? Liegt der Ort in einem anderen Land, steht es daneben unter country, z. B. „country: CH“.",
      ].join('\n'),
    );
    expect(errorsOf(address('D-24000'))).toHaveLength(1);
  });

  it.each<[Record<string, Change>, string]>([
    [address('2400'), "Meinten Sie '02400'?"],
    [address('240'), "Dort schreibt man sie wie '03046'"],
    [address('24 000'), "Meinten Sie '24000'?"],
    [address('CH-3014', 'CH'), "keine Postleitzahl des Landes CH (Schweiz).\n    → Meinten Sie '3014'?"],
    [address('A-1010', 'AT'), "Meinten Sie '1010'?"],
    [address('66400', 'PL'), "Meinten Sie '66-400'?"],
    [address('3014', 'LI'), "wie '9490'"],
    [address('1012', 'NL'), "wie '1012 AB'"],
    [venue('40050'), '„40050“ ist keine Postleitzahl des Landes CH (Schweiz)'],
    [town('2400'), "Meinten Sie '02400'?"],
  ])('is told in %j', (changes, told) => expect(messagesOn(changes)).toContain(told));

  it.each<Record<string, Change>>([
    address('1010', 'AT'),
    address('66-400', 'PL'),
    address('110 00', 'CZ'),
    address('11000', 'CZ'),
    address('SW1A 1AA', 'GB'),
    town('24103'),
    town('4001', 'lat: 47.56, lon: 7.6'),
  ])('is right in %j', (changes) => expect(messagesOn(changes)).not.toContain('Postleitzahl'));
});
