import { describe, expect, it } from 'vitest';
import { townAreaOf } from '../../../../src/facts/town-area.ts';
import { placeMap, type Town } from '../../../../src/output/drawings/place-map.ts';
import { entryOf } from '../../../../src/routes/site.ts';
import type { Figure } from '../../../../src/schemas/figures/figure.ts';
import { fixturePage } from '../../region.ts';

const frame = { width: 300, height: 560, padding: 120, labels: 262 };
const north: Town = { lat: 52, lon: 14, core: 'science', area: 100, isHere: false };
const south: Town = { lat: 51.5, lon: 14, core: 'industry', area: 100, isHere: true };

/** The side of a square path, or the diameter of a circle. */
const widthOf = (path: string | undefined) =>
  Number(
    /h([\d.]+)|1 1 ([\d.]+)/
      .exec(path ?? '')
      ?.slice(1)
      .find(Boolean),
  );

/** The middle of a square path. */
function middleOf(path: string | undefined) {
  const [, x, y, side] = /^M([\d.]+) ([\d.]+)h([\d.]+)/.exec(path ?? '')!.map(Number);
  return { x: x! + side! / 2, y: y! + side! / 2 };
}

describe('placeMap', () => {
  it('draws a site on the scale of its municipality: a hundredth of the area is a tenth of the side', () => {
    const { shapes, lot } = placeMap([north, south], frame, { at: undefined, hectares: 100 });
    expect(widthOf(lot)).toBeCloseTo(widthOf(shapes[1]) / 10, 0);
  });

  it('makes a circle as large as a square of the same area', () => {
    const { shapes } = placeMap([north, south], frame);
    expect(Math.PI * (widthOf(shapes[0]) / 2) ** 2).toBeCloseTo(widthOf(shapes[1]) ** 2, -2);
  });

  it('has no chord that is not twice its radius, which would be no circle', () => {
    const [circle] = placeMap([north, south], frame).shapes;
    const [, radius] = /a([\d.]+)/.exec(circle!)!;
    expect(circle).toContain(`1 1 ${Math.round(Number(radius) * 20) / 10} 0a`);
  });

  it('puts a site whose place nobody stated beside its municipality', () => {
    const { points, lot } = placeMap([north, south], frame, { at: undefined, hectares: 100 });
    const [, x, y] = /^M([\d.]+) ([\d.]+)/.exec(lot!)!.map(Number);
    expect(x).toBe(frame.labels);
    expect(y).toBeGreaterThan(points[1]!.y);
    expect(y).toBeLessThan(points[1]!.y + 60);
  });

  it('puts it between two municipalities it lies in', () => {
    const { points, lot } = placeMap([{ ...north, isHere: true }, south], frame, { at: undefined, hectares: 100 });
    expect(middleOf(lot).y).toBeCloseTo((points[0]!.y + points[1]!.y) / 2, 0);
  });

  it('puts it where it is, once somebody has stated that', () => {
    const at = { lat: 51.75, lon: 14 };
    const { points, lot } = placeMap([north, south], frame, { at, hectares: 100 });
    expect(points).toHaveLength(2);
    expect(middleOf(lot).y).toBeCloseTo((points[0]!.y + points[1]!.y) / 2, -1);
    expect(middleOf(lot).x).toBeLessThan(frame.labels);
  });

  it('draws a dot for a town whose area is not known, whatever its core', () => {
    const { shapes } = placeMap(
      [
        { ...north, area: 0 },
        { ...south, area: 0 },
      ],
      frame,
    );
    expect(shapes.map(widthOf)).toEqual([6, 6]);
    expect(shapes.every((shape) => shape.includes('a3 3'))).toBe(true);
  });

  it('draws no site without hectares', () => {
    expect(placeMap([north, south], frame, { at: undefined, hectares: 0 }).lot).toBeUndefined();
  });
});

describe('townAreaOf', () => {
  const page = fixturePage('locations/musterstadt');
  const { record } = entryOf<'locations'>(page.site, 'locations/musterstadt');
  const areaWith = (change: Partial<Figure>) =>
    townAreaOf({ ...record, figures: { area: { ...record.figures.area!, ...change } } }, page);

  it('is in square kilometres, whatever the unit', () => {
    expect(areaWith({ value: 80, unit: 'km2' })).toBe(80);
    expect(areaWith({ value: 8000, unit: 'ha' })).toBe(80);
  });

  it('P1: is not known where no figure says so, or only one under review', () => {
    expect(townAreaOf({ ...record, figures: {} }, page)).toBe(0);
    expect(areaWith({ reviewBy: '2026-01-01' })).toBe(0);
  });
});
