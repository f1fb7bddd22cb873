import { expect, test } from 'vitest';
import { continentMap, schematicMap } from '../../../../src/output/drawings/map.ts';

const cottbus = { lat: 51.7567, lon: 14.3357 };
const spremberg = { lat: 51.5717, lon: 14.3793 };
const zurich = { lat: 47.3769, lon: 8.5417 };

/** Great-circle distance in kilometres. */
function kilometres(a: typeof cottbus, b: typeof cottbus): number {
  const [lat1, lat2, lon] = [a.lat, b.lat, b.lon - a.lon].map((degrees) => (degrees * Math.PI) / 180) as [
    number,
    number,
    number,
  ];
  return 6371 * Math.acos(Math.sin(lat1) * Math.sin(lat2) + Math.cos(lat1) * Math.cos(lat2) * Math.cos(lon));
}

test('a distance measured with the scale of the map is the distance on the ground', () => {
  const { points, scale } = schematicMap([cottbus, spremberg], 900, 520, 90);
  const [a, b] = points as [{ x: number; y: number }, { x: number; y: number }];
  const measured = (Math.hypot(a.x - b.x, a.y - b.y) / scale.length) * scale.km;
  expect(measured / kilometres(cottbus, spremberg)).toBeCloseTo(1, 1);
});

test('the scale is a round number of kilometres and at most a quarter of the width', () => {
  for (const places of [
    [cottbus, spremberg],
    [cottbus, zurich],
  ]) {
    const { scale } = schematicMap(places, 900, 520, 90);
    expect([1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]).toContain(scale.km);
    expect(scale.length).toBeLessThanOrEqual(225);
  }
});

test('every place stands within the padding, north up and east right', () => {
  const { points } = schematicMap([cottbus, spremberg, zurich], 900, 520, 90);
  for (const { x, y } of points) {
    expect(x).toBeGreaterThanOrEqual(90);
    expect(x).toBeLessThanOrEqual(810);
    expect(y).toBeGreaterThanOrEqual(90);
    expect(y).toBeLessThanOrEqual(430);
  }
  expect(points[2]!.y).toBeGreaterThan(points[0]!.y);
  expect(points[2]!.x).toBeLessThan(points[0]!.x);
});

test('only the map of the continent shows land', () => {
  expect(schematicMap([cottbus, zurich], 900, 520, 90).land).toBe('');
  expect(continentMap([cottbus, zurich], 900, 520, 120).land).toMatch(/^M[\d.]/);
});
