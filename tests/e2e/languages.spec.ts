import { expect, test } from '@playwright/test';
import { languageOf } from '../browser/region.ts';
import { partsOf } from '../browser/parts.ts';
import { tabTo } from '../browser/keyboard.ts';

/** Addresses as they stand on paper: printed codes lead to them. */
const deepPages: Record<string, Record<string, string>> = {
  'a strength': {
    de: '/de/staerken/energie-wasserstoff/',
    'de-CH': '/de-ch/staerken/energie-wasserstoff/',
    en: '/en/strengths/energy-hydrogen/',
  },
  'a guide': {
    de: '/de/leitfaeden/schweiz-lausitz/',
    'de-CH': '/de-ch/leitfaeden/schweiz-lausitz/',
    en: '/en/guides/switzerland-to-lausitz/',
  },
  'the imprint': { de: '/de/impressum/', 'de-CH': '/de-ch/impressum/', en: '/en/imprint/' },
  'the overview of sites': { de: '/de/flaechen/', 'de-CH': '/de-ch/flaechen/', en: '/en/sites/' },
};

for (const [view, addresses] of Object.entries(deepPages)) {
  test(`LOC-66: the language switch stays on ${view}, to and fro between all languages`, async ({ page }) => {
    const keys = Object.keys(addresses);
    await page.goto(addresses[keys[0]!]!);
    for (const [index, key] of [...keys.slice(1), keys[0]!].entries()) {
      const from = languageOf(keys[index]!);
      await partsOf(page, from)
        .languages.getByRole('link', { name: languageOf(key).name, exact: true })
        .click();
      await expect(page).toHaveURL(addresses[key]!);
      await expect(page.locator('html')).toHaveAttribute('lang', key);
    }
  });
}

test('The language switch works by keyboard', async ({ page }) => {
  const [from, to] = [languageOf('de'), languageOf('en')];
  await page.goto(deepPages['a strength']!.de!);
  await tabTo(page, partsOf(page, from).languages.getByRole('link', { name: to.name }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(deepPages['a strength']!.en!);
});

for (const locale of ['de-CH', 'en-US', 'fr-FR']) {
  test.describe(`with a browser set to ${locale}`, () => {
    test.use({ locale });

    for (const path of ['/', deepPages['a strength']!.de!]) {
      test(`LOC-62: ${path} sends nobody elsewhere (${locale})`, async ({ page }) => {
        await page.goto(path, { waitUntil: 'networkidle' });
        await expect(page).toHaveURL(path);
      });
    }
  });
}
