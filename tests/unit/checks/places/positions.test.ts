import { describe, expect, it } from 'vitest';
import { kilometresBetween, liesIn } from '../../../../src/schemas/places/country-shapes.ts';
import { type Change, errorsOf, messagesOn } from '../../../fixtures/mistakes/region-with.ts';

const hafen = (to: string): Record<string, Change> => ({
  'sites/hafen/record.yaml': ['locations: [musterstadt]', `locations: [musterstadt]\ncoordinates: { ${to} }`],
});
const musterstadt = (to: string): Record<string, Change> => ({
  'locations/musterstadt/record.yaml': ['lat: 54.1, lon: 9.6', to],
});
const fair = (to: string): Record<string, Change> => ({
  'fairs/technikschau-2032/record.yaml': ['lat: 47.56, lon: 7.6', to],
});

describe('coordinates that lie elsewhere', () => {
  it('are told with the exchange that puts them right', () => {
    expect(messagesOn(hafen('lat: 9.62, lon: 54.11'))).toBe(
      [
        'region/sites/hafen/record.yaml:6:1',
        '    coordinates   „9.62, 54.11“ liegt 6.315 km von Musterstadt entfernt: Breite und Länge sind wohl vertauscht.',
        '    → Meinten Sie „coordinates: { lat: 54.11, lon: 9.62 }“?',
      ].join('\n'),
    );
    expect(errorsOf(hafen('lat: 9.62, lon: 54.11'))).toHaveLength(1);
  });

  it.each<[Record<string, Change>, string, string]>([
    [hafen('lat: 54.11, lon: -9.62'), 'bei der Länge stimmt wohl das Vorzeichen nicht', '{ lat: 54.11, lon: 9.62 }'],
    [hafen('lat: -54.11, lon: 9.62'), 'bei der Breite stimmt wohl das Vorzeichen nicht', '{ lat: 54.11, lon: 9.62 }'],
    [hafen('lat: 5.411, lon: 9.62'), 'bei der Breite steht der Punkt wohl falsch', '{ lat: 54.11, lon: 9.62 }'],
    [hafen('lat: 54.11, lon: 96.2'), 'bei der Länge steht der Punkt wohl falsch', '{ lat: 54.11, lon: 9.62 }'],
    [
      musterstadt('lat: 9.6, lon: 54.1'),
      '„9.6, 54.1“ liegt nicht im Land DE (Deutschland), auch nicht in seiner Nähe: Breite und Länge sind wohl vertauscht.',
      '{ lat: 54.1, lon: 9.6 }',
    ],
    [fair('lat: 7.6, lon: 47.56'), 'liegt nicht im Land CH (Schweiz)', '{ lat: 47.56, lon: 7.6 }'],
  ])('%j', (changes, problem, hint) => {
    const message = messagesOn(changes);
    expect(message).toContain(problem);
    expect(message).toContain(hint);
  });

  it.each<[Record<string, Change>, string]>([
    [hafen('lat: 48.1, lon: 11.6'), '„48.1, 11.6“ liegt 682 km von Musterstadt entfernt.'],
    [fair('lat: 52.5, lon: 13.4'), '„52.5, 13.4“ liegt nicht im Land CH (Schweiz)'],
  ])('are asked about where nothing puts them right: %j', (changes, problem) => {
    expect(messagesOn(changes)).toContain(problem);
    expect(errorsOf(changes)).toEqual([]);
  });

  it.each([
    hafen('lat: 54.11, lon: 9.62'),
    hafen('lat: 54.3, lon: 9.9'),
    musterstadt('lat: 54.8, lon: 9.43'),
    fair('lat: 46.95, lon: 7.44'),
  ])('are none in %j', (changes) => expect(messagesOn(changes)).toBe(''));
});

it('kilometres are those along the earth', () => {
  expect(kilometresBetween({ lat: 52.52, lon: 13.405 }, { lat: 48.137, lon: 11.575 })).toBeCloseTo(504, -1);
  expect(kilometresBetween({ lat: 0, lon: 179 }, { lat: 0, lon: -179 })).toBeCloseTo(222, 0);
});

it('a country is known by its code, with a margin', () => {
  expect(liesIn('DE', { lat: 51.76, lon: 14.33 }, 0)).toBe(true);
  expect(liesIn('PL', { lat: 51.76, lon: 14.33 }, 0)).toBe(false);
  expect(liesIn('PL', { lat: 51.76, lon: 14.33 }, 60)).toBe(true);
  expect(liesIn('LI', { lat: 47.14, lon: 9.52 }, 5)).toBe(true);
  expect(liesIn('XX', { lat: 0, lon: 0 }, 5)).toBeUndefined();
});
