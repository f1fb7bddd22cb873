import { expect, test } from '@playwright/test';
import { partsOf } from '../browser/parts.ts';
import { addressOf, languages, region } from '../browser/region.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const language of languages) {
    test(`The search leads to the A–Z, which has every page (${language.key})`, async ({ page }) => {
      const { search, main } = partsOf(page, language);
      await page.goto(addressOf('home', language));
      await search.link.click();
      await expect(page).toHaveURL(addressOf('index', language));
      const pages = region.routes.filter((route) => route.language?.key === language.key);
      for (const { href } of pages.filter(({ key }) => key !== 'index')) {
        await expect.soft(main.locator(`a[href="${href}"]`)).toHaveCount(1);
      }
    });
  }
});
