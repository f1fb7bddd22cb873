import { test } from '@playwright/test';
import { pageOf } from '../../src/routes/page.ts';
import type { WebPage } from '../browser/crawl.ts';
import { expectNone, faultsAt } from '../browser/faults.ts';
import { all, textOf } from '../browser/html.ts';
import { region } from '../browser/region.ts';
import { builtPages } from './pages.ts';

/** The rate a page converts by, as it is written there; none where amounts stay in euros. */
function rateOn({ path }: WebPage): string | undefined {
  const route = region.routes.find(({ href }) => href === path);
  if (!route?.language) return undefined;
  const { rate, formats } = pageOf(region, route, route.language);
  return rate && formats.rate(rate.perEuro, rate.currency);
}

test('LOC-14: amounts are converted by a current rate only, and the page says it once', async () => {
  const pages = await builtPages();
  expectNone(
    pages.flatMap((page) => {
      const text = all(page.document, 'main').map(textOf).join();
      const amounts = text.split('≈').length - 1;
      const rate = rateOn(page);
      if (!rate) return faultsAt(page.path, [amounts > 0 && 'shows a converted amount without a rate']);
      const notes = text.split(rate).length - 1;
      return faultsAt(page.path, [
        amounts > 0 && notes !== 1 && `says its rate ${notes} times`,
        amounts === 0 && notes > 0 && 'says a rate, but converts nothing',
      ]);
    }),
  );
});
