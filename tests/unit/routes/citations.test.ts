import { expect, test } from 'vitest';
import { citationsOf } from '../../../src/routes/citations.ts';
import { fixtureSite } from '../region.ts';

const { region } = fixtureSite();
const [first, second] = Object.keys(region.sources);

test('sources are numbered in the order in which they are first cited, each once', () => {
  const citations = citationsOf(region);
  expect(citations.cite(second!)).toEqual({ number: 1, href: '#q1', title: region.sources[second!]!.title });
  expect(citations.cite(first!).number).toBe(2);
  expect(citations.cite(second!).number).toBe(1);
  expect(citations.list().map(({ number, id }) => [number, id])).toEqual([
    [1, second],
    [2, first],
  ]);
});

test('P1: what no source of the region says cannot be cited', () => {
  expect(() => citationsOf(region).cite('niemand')).toThrow('There is no source "niemand".');
});

test('LOC-14: a rate is cited once an amount stands in the readers’ currency', () => {
  const citations = citationsOf(region);
  expect(citations.isRateCited()).toBe(false);
  citations.citeRate();
  expect(citations.isRateCited()).toBe(true);
});
