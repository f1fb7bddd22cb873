import { describe, expect, test } from 'vitest';
import { areaAsked, withoutArea } from '../../../../../src/features/search/client/asked-area.ts';

const areas = [1, 5, 10].map((hectares) => ({
  hectares,
  href: `/de/flaechen/?area=${hectares}`,
  text: `ab ${hectares} ha`,
}));

describe('areaAsked', () => {
  test.each([
    ['freie Fläche 10 ha', 10],
    ['10ha', 10],
    ['ab 12,5 Hektar', 10],
    ['7.5 hectares', 5],
    ['50.000 m²', 5],
    ['50 000 qm', 5],
    ['100’000 m2', 10],
    ['Grundstück mit 0,3 ha', 1],
  ])('“%s” asks for the finder from %i ha', (query, hectares) => {
    expect(areaAsked(query, { areas })?.hectares).toBe(hectares);
  });

  test.each(['Halle 10', 'Hafen', '10 haben', '380 kV', 'Hektar'])('“%s” asks for none', (query) => {
    expect(areaAsked(query, { areas })).toBeUndefined();
  });

  test('a region without land has none to offer', () => {
    expect(areaAsked('10 ha', { areas: [] })).toBeUndefined();
  });
});

test('what is left of a query is searched', () => {
  expect(withoutArea('freie Fläche ab 10 ha')).toBe('freie Fläche ab');
  expect(withoutArea('10 ha')).toBe('');
});
