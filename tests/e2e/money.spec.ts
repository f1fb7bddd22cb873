import { expect, test } from '@playwright/test';
import { fixtureUrl } from '../browser/sites.ts';

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
