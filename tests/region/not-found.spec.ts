import { expect, test } from '@playwright/test';
import { sitemapPaths } from '../browser/crawl.ts';
import { addressOf, languages } from '../browser/region.ts';
import { missingAddress } from '../browser/views.ts';
import { siteUrl } from '../browser/sites.ts';

for (const address of ['/no-such-page/', '/no-such-file.pdf', ...languages.map(missingAddress)]) {
  test(`${address} answers 404 with a page that leads on, in every language`, async ({ page }) => {
    const response = await page.goto(address);
    expect(response?.status()).toBe(404);
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
    await expect(page.locator('link[rel="canonical"], link[hreflang]')).toHaveCount(0);
    const headings = page.getByRole('heading', { level: 1 });
    await expect(headings).toHaveCount(1);
    for (const language of languages) {
      const link = page.getByRole('main').locator(`a[href="${addressOf('index', language)}"]`);
      await expect(link).toBeVisible();
      const lang = link.locator('xpath=ancestor-or-self::*[@lang][1]');
      await expect(lang, 'C-28: the language of the part').toHaveAttribute('lang', language.key);
    }
  });
}

test('The page for unknown addresses is not in the sitemap', async () => {
  expect((await sitemapPaths(siteUrl)).filter((path) => path.includes('404'))).toEqual([]);
});
