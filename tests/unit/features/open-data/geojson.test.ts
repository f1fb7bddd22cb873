import { geoBounds } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import type { Site } from '../../../../src/routes/site.ts';
import { fixtureSite } from '../../region.ts';
import { jsonOf, lausitz } from '../../output/open-data/opened.ts';

interface Places {
  type: 'FeatureCollection';
  bbox?: number[];
  features: {
    type: 'Feature';
    id: string;
    geometry: { type: 'Point'; coordinates: number[] } | null;
    properties: Record<string, unknown>;
  }[];
}

const placesIn = (site: Site, kind: string) => jsonOf(site, `${kind}.geojson`) as Places;

describe('P8: GeoJSON (RFC 7946)', () => {
  test('has longitude before latitude', () => {
    expect(placesIn(fixtureSite(), 'locations').features[0]).toMatchObject({
      type: 'Feature',
      id: 'musterstadt',
      geometry: { type: 'Point', coordinates: [9.6, 54.1] },
    });
  });

  test('has the box d3-geo finds around its points, and no reference system of its own', () => {
    const places = placesIn(lausitz('2026-11-24'), 'locations');
    const points = places.features.flatMap(({ geometry }) => (geometry?.coordinates ? [geometry.coordinates] : []));
    const bounds = geoBounds({ type: 'MultiPoint', coordinates: points });
    expect(points.length).toBeGreaterThan(1);
    places.bbox?.forEach((side, index) => expect(side).toBeCloseTo(bounds.flat()[index]!, 9));
    expect(places.bbox).toHaveLength(4);
    expect(places).not.toHaveProperty('crs');
  });

  test('has every entry once; one whose place is not stated has no geometry', () => {
    const sites = placesIn(fixtureSite(), 'sites');
    expect(sites.features.map(({ id, geometry }) => [id, geometry])).toEqual([['hafen', null]]);
    expect(sites).not.toHaveProperty('bbox');
  });

  test.each(['sites', 'locations'])('has flat properties, each figure of %s with its day and source', (kind) => {
    for (const { type, properties } of placesIn(lausitz('2026-11-24'), kind).features) {
      expect(type).toBe('Feature');
      expect(Object.values(properties).filter((value) => typeof value === 'object' && value !== null)).toEqual([]);
      for (const name of Object.keys(properties).filter((name) => /^figures_[A-Za-z0-9]+$/.test(name))) {
        expect(properties).toHaveProperty(`${name}_asOf`);
        expect(properties[`${name}_source`]).toMatch(/^https?:/);
      }
    }
  });

  test('P1: withdraws what is overdue', () => {
    const [harbour] = placesIn(fixtureSite('2035-01-01'), 'sites').features;
    expect(harbour?.properties).toMatchObject({ figures_areaFree: null, figures_areaFree_underReview: true });
  });
});
