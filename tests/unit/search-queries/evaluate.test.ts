import { expect, test } from 'vitest';
import { evaluate, meanRankOf, recallOf, together } from '../../search/evaluate.ts';
import type { Found } from '../../search/searches.ts';

const found: Record<string, Partial<Found>> = {
  Hafen: { pages: ['/hafen/', '/stadt/', '/markt/'] },
  Stadt: { pages: ['/hafen/', '/markt/', '/mond/', '/stadt/'] },
  Einwohner: { answers: ['/stadt/'], pages: ['/hafen/'] },
  Mond: { answers: ['/stadt/'] },
};

const evaluated = (queries: Parameters<typeof evaluate>[0]) =>
  evaluate(
    queries,
    async (query) => ({ answers: [], pages: [], atOnce: [], ...found[query] }),
    (key) => `/${key}/`,
  );

test('a page is right among the first three, and counts by its place', async () => {
  const quality = await evaluated([
    { type: 'name', query: 'Hafen', top3: ['hafen', 'markt'] },
    { type: 'name', query: 'Stadt', top3: ['stadt'] },
  ]);
  expect(recallOf(quality)).toBe(1 / 2);
  expect(meanRankOf(quality)).toBe((1 + 1 / 4) / 2);
  expect(quality.misses).toEqual(['“Stadt” finds /hafen/ /markt/ /mond/; wanted: /stadt/']);
});

test('all of "top3" are wanted, and of "anyOf" one', async () => {
  const all = await evaluated([{ type: 'name', query: 'Hafen', top3: ['hafen', 'mond'] }]);
  const one = await evaluated([{ type: 'name', query: 'Hafen', anyOf: ['mond', 'stadt'] }]);
  expect([recallOf(all), recallOf(one), meanRankOf(one)]).toEqual([0, 1, 1 / 2]);
});

test('a figure that answers above the pages counts as the first place of its page, and takes none from others', async () => {
  const quality = await evaluated([{ type: 'figure', query: 'Einwohner', top3: ['stadt', 'hafen'] }]);
  expect([recallOf(quality), meanRankOf(quality)]).toEqual([1, 1]);
});

test('a query that finds nothing is a miss and counts for nothing', async () => {
  const quality = await evaluated([{ type: 'name', query: 'Rathaus', anyOf: ['stadt'] }]);
  expect([recallOf(quality), meanRankOf(quality)]).toEqual([0, 0]);
  expect(quality.misses).toEqual(['“Rathaus” finds no page; wanted: /stadt/']);
});

test('what may find nothing is no hit and no miss, and what may not be found is told', async () => {
  const nothing = await evaluated([
    { type: 'nothing', query: 'Mond', nothing: true },
    { type: 'nothing', query: 'Rathaus', nothing: true },
  ]);
  expect(nothing).toMatchObject({ asked: 0, askedForNothing: 2 });
  expect(nothing.falseHits).toEqual(['“Mond” stands nowhere and finds (above: /stadt/) no page']);
  const unwanted = await evaluated([{ type: 'name', query: 'Stadt', anyOf: ['hafen'], not: ['mond', 'rathaus'] }]);
  expect(unwanted.forbidden).toEqual(['“Stadt” finds /mond/']);
  expect(together([nothing, unwanted])).toMatchObject({ asked: 1, askedForNothing: 2, right: 1, reciprocalRanks: 1 });
});
