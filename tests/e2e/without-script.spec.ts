import { expect, test } from '@playwright/test';
import { partsOf } from '../browser/parts.ts';
import { addressOf, languages, numberOf } from '../browser/region.ts';

test.use({ javaScriptEnabled: false });

for (const language of languages) {
  test.describe(`without JavaScript (${language.key})`, () => {
    test('The home page reads in full: headline, menu, three ways in, sources', async ({ page }) => {
      const { headline, menu, main, sources } = partsOf(page, language);
      await page.goto(addressOf('home', language));
      await expect(headline).toBeVisible();
      await expect(menu.getByRole('link')).not.toHaveCount(0);
      for (const key of ['overview/sites', 'overview/strengths', 'pages/kontaktstelle-lausitz-schweiz']) {
        await expect(main.locator(`a[href="${addressOf(key, language)}"]`).first()).toBeVisible();
      }
      await expect(sources.first()).toBeVisible();
    });

    test('A location shows its figures, its table, its neighbours and its sources', async ({ page }) => {
      const { headline, main, sources } = partsOf(page, language);
      await page.goto(addressOf('locations/cottbus', language));
      await expect(headline).toContainText('Cottbus');
      await expect(main).toContainText(numberOf('locations/cottbus', 'population', language));
      expect(await main.getByRole('row').count()).toBeGreaterThan(15);
      expect(await sources.count()).toBeGreaterThan(3);
      for (const source of await sources.getByRole('link').all()) {
        await expect.soft(source).toHaveAttribute('href', /^https?:/);
      }
    });

    test('A site shows its field of hectares with its words, its table and its sources', async ({ page }) => {
      const { headline, main, sources } = partsOf(page, language);
      await page.goto(addressOf('sites/industriepark-schwarze-pumpe', language));
      await expect(headline).toContainText('Schwarze Pumpe');
      await expect(main.getByRole('img').first()).toHaveAccessibleName(/\d\sha/);
      expect(await main.getByRole('row').count()).toBeGreaterThan(10);
      await expect(sources.first()).toBeVisible();
    });

    test('A guide shows each step with its heading, and its sources', async ({ page }) => {
      const { headline, steps, sources } = partsOf(page, language);
      await page.goto(addressOf('guides/schweiz-lausitz', language));
      await expect(headline).toBeVisible();
      expect(await steps.count()).toBeGreaterThan(4);
      await expect(sources.first()).toBeVisible();
    });
  });
}
