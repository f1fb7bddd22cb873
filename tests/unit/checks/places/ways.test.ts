import { expect, it } from 'vitest';
import { type Change, messagesOn } from '../../../fixtures/mistakes/region-with.ts';

const way = (to: string): Record<string, Change> => ({
  'sites/hafen/record.yaml': ['kind: motorway, value: 4, unit: km', to],
});

it('a way of 4000 km to the motorway is asked about', () => {
  expect(messagesOn(way('kind: motorway, value: 4000, unit: km'))).toBe(
    [
      'region/sites/hafen/record.yaml:14:31',
      '    distances.0.value   4000 km zu einem Ziel der Art „motorway“ ist sehr weit; erwartet sind höchstens 300 km.',
      '    → Prüfen Sie Punkt, Nullen, unit und kind. Ist das Ziel so weit entfernt, ist es vermutlich von anderer Art, etwa „city“.',
    ].join('\n'),
  );
});

it.each([
  ['kind: station, value: 800, unit: km', '800 km zu einem Ziel der Art „station“'],
  [
    'kind: motorway, value: 10, unit: h',
    '10 h zu einem Ziel der Art „motorway“ ist sehr weit; erwartet sind höchstens 6 h.',
  ],
  ['kind: road, value: 400, unit: min', '400 min zu einem Ziel der Art „road“'],
  ['kind: airport, value: { min: 60, max: 6000 }, unit: km', '6000 km zu einem Ziel der Art „airport“'],
])('so is %s', (to, problem) => expect(messagesOn(way(to))).toContain(problem));

it.each([
  'kind: city, value: 1500, unit: km',
  'kind: city, mode: air, value: 9000, unit: km',
  'kind: motorway, value: 250, unit: km',
  'kind: airport, value: 4, unit: h',
  'kind: road, value: 0, unit: km',
])('%s is not', (to) => expect(messagesOn(way(to))).toBe(''));
