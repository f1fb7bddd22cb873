import { expect, test } from 'vitest';
import { type MarkedSite, siteMarks } from '../../../../src/output/drawings/site-marks.ts';

const site = (id: string, hectares: number, isExact = false, at = { x: 100, y: 100 }): MarkedSite => ({
  id,
  hectares,
  at,
  isExact,
});

test('a site is a square of its size on the scale of the map', () => {
  const [mark] = siteMarks([site('port', 400)], 10);
  expect(mark).toEqual({ id: 'port', x: 90, y: 90, size: 20 });
});

test('the smallest site can still be seen', () => {
  const [mark] = siteMarks([site('yard', 0.5)], 10);
  expect(mark!.size).toBe(3);
});

test('a site whose position is known stays there, whatever lies beside it', () => {
  const marks = siteMarks([site('a', 100, true), site('b', 100, true)], 10);
  expect(marks.map(({ x, y }) => [x, y])).toEqual([
    [95, 95],
    [95, 95],
  ]);
});

test('sites of one municipality lie side by side, the largest first, none upon another', () => {
  const marks = siteMarks(
    [5, 300, 20, 80, 150, 1].map((hectares, index) => site(`${index}`, hectares)),
    10,
  );
  expect(marks[0]!.id).toBe('1');
  const overlap = marks.flatMap((a) =>
    marks
      .filter((b) => b.id > a.id)
      .filter((b) => a.x < b.x + b.size && b.x < a.x + a.size && a.y < b.y + b.size && b.y < a.y + a.size),
  );
  expect(overlap).toEqual([]);
  const middle = (axis: 'x' | 'y') =>
    (Math.min(...marks.map((mark) => mark[axis])) + Math.max(...marks.map((mark) => mark[axis] + mark.size))) / 2;
  expect(Math.abs(middle('x') - 100)).toBeLessThan(3);
  expect(Math.abs(middle('y') - 100)).toBeLessThan(3);
});

test('a site on the ground of another lies in its square, however it was placed', () => {
  const inner = (id: string, hectares: number, within: string) => ({ ...site(id, hectares), within });
  const marks = siteMarks(
    [inner('hall', 1, 'part'), inner('part', 100, 'whole'), inner('field', 25, 'whole'), site('whole', 400)],
    10,
  );
  const markOf = (id: string) => marks.find((mark) => mark.id === id)!;
  const isIn = (id: string, whole: string) => {
    const [a, b] = [markOf(id), markOf(whole)];
    return a.x >= b.x && a.y >= b.y && a.x + a.size <= b.x + b.size && a.y + a.size <= b.y + b.size;
  };
  expect(isIn('part', 'whole') && isIn('field', 'whole') && isIn('hall', 'part')).toBe(true);
  expect(markOf('part').x).not.toBe(markOf('field').x);
  expect(siteMarks([inner('part', 100, 'elsewhere')], 10)).toEqual(siteMarks([site('part', 100)], 10));
});
