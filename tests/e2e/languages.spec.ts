import { expect, test } from '@playwright/test';
import { addressOf, languageOf, languages } from './region.ts';
import { partsOf } from './parts.ts';
import { tabTo } from './keyboard.ts';
import { all, attribute } from './html.ts';
import { pagesOf } from './crawl.ts';
import { expectNone } from './faults.ts';
import { siteUrl } from './sites.ts';

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

test('LOC-65: the switch names each language in itself, marks the present one, and shows no flags', async ({
  page,
}) => {
  for (const language of languages) {
    await page.goto(addressOf('home', language));
    const links = partsOf(page, language).languages.getByRole('link');
    await expect(links).toHaveText(languages.map(({ name }) => name));
    for (const [index, other] of languages.entries()) {
      await expect(links.nth(index)).toHaveAttribute('lang', other.key);
      await expect(links.nth(index)).toHaveAttribute('hreflang', other.key);
    }
    await expect(partsOf(page, language).languages.locator('[aria-current]')).toHaveText(language.name);
    await expect(partsOf(page, language).languages.locator('img, svg')).toHaveCount(0);
  }
});

test('LOC-62: / offers every language, each in its own words', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('lang', languages[0]!.key);
  for (const language of languages) {
    const link = page.getByRole('main').getByRole('link', { name: language.name, exact: true });
    await expect(link).toHaveAttribute('href', addressOf('home', language));
    await expect(link.locator('xpath=ancestor-or-self::*[@lang][1]')).toHaveAttribute('lang', language.key);
  }
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

test('Links of a page stay in its language, but for the language switch', async () => {
  const pages = await pagesOf(siteUrl);
  expectNone(
    pages.flatMap(({ path, document }) => {
      const own = languages.find((language) => path.startsWith(`/${language.path}/`));
      if (!own) return [];
      return all(document, 'a').flatMap((link) => {
        const href = attribute(link, 'href') ?? '';
        const other = languages.find((language) => language !== own && href.startsWith(`/${language.path}/`));
        const isSaid = attribute(link, 'hreflang') === other?.key;
        return other && !isSaid ? [{ at: path, problem: `leads to ${href}` }] : [];
      });
    }),
  );
});
