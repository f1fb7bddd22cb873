import { expect, it } from 'vitest';
import { sharedCardOf } from '../../../../src/output/cards/shared-card.ts';
import { recordReads } from '../../../../src/routes/reads.ts';
import { routeOf, wordsOf } from '../../../../src/routes/site.ts';
import { fixtureSite } from '../../region.ts';

it('is made once, and its words are read by every page that shares it', async () => {
  const site = fixtureSite();
  const route = routeOf(site, 'overview/sites', site.languages[0]!);
  const ask = () => recordReads(async () => sharedCardOf(site, { route }));
  const [first, second] = [await ask(), await ask()];
  expect(second.result).toBe(first.result);
  expect(first.result.alt).toContain(first.result.card.title);
  expect(first.reads).toContain(wordsOf(route));
  expect(second.reads).toEqual(first.reads);
});
