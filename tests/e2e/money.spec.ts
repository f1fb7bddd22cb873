import { expect, test } from '@playwright/test';
import { pageOf } from '../../src/routes/page.ts';
import { pagesOf, type WebPage } from './crawl.ts';
import { expectNone, faultsAt } from './faults.ts';
import { all, textOf } from './html.ts';
import { region } from './region.ts';
import { fixtureUrl, siteUrl } from './sites.ts';

/** The rate a page converts by, as it is written there; none where amounts stay in euros. */
function rateOn({ path }: WebPage): string | undefined {
  const route = region.routes.find(({ href }) => href === path);
  if (!route?.language) return undefined;
  const { rate, formats } = pageOf(region, route, route.language);
  return rate && formats.rate(rate.perEuro, rate.currency);
}

test('LOC-14: amounts are converted by a current rate only, and the page says it once', async () => {
  const pages = await pagesOf(siteUrl);
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

/** What the price of the fixture's land is written as; its rates are invented (tests/fixtures/growing). */
const prices: Record<string, { path: string; euros: string; equivalent: string | undefined }> = {
  de: { path: '/de/flaechen/hafen/', euros: '35_€/m²', equivalent: undefined },
  'de-CH': { path: '/de-ch/flaechen/hafen/', euros: 'EUR_35/m²', equivalent: 'CHF_33/m²' },
  en: { path: '/en/sites/harbour/', euros: '€35/m²', equivalent: undefined },
  pl: { path: '/pl/tereny/port/', euros: '35_€/m²', equivalent: '150_zł/m²' },
};

for (const [locale, { path, euros, equivalent }] of Object.entries(prices)) {
  test(`LOC-14: readers who count in another currency get it beside the euros, with rate and date (${locale})`, async ({
    page,
  }) => {
    await page.goto(fixtureUrl + path);
    const main = page.getByRole('main');
    await expect(main).toContainText(euros.replace('_', '\u00A0'));
    if (!equivalent) return expect(main).not.toContainText('≈');
    await expect(main).toContainText(equivalent.replace('_', '\u00A0'));
    await expect(main.getByText(/20\.\u00A0November 2026|20\u00A0listopada 2026/)).toHaveCount(1);
  });
}
