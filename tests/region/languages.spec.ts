import { expect, test } from '@playwright/test';
import { editionsOf } from '../../src/routes/site.ts';
import { expectNone } from '../browser/faults.ts';
import { all, attribute } from '../browser/html.ts';
import { partsOf } from '../browser/parts.ts';
import { addressOf, languages, original, region } from '../browser/region.ts';
import { builtPages } from './pages.ts';
import { proveOnEveryPage } from './rules.ts';

proveOnEveryPage([
  {
    promise: 'LOC-66: the language switch stays on the page, in every language',
    problemsOf: ({ path, document }) => {
      const route = region.routes.find(({ href }) => decodeURI(href) === path);
      const expected = route?.language ? editionsOf(region, route).map(({ href }) => href) : [];
      const offered = all(document, 'header')
        .flatMap((header) => all(header, 'a'))
        .filter((link) => attribute(link, 'hreflang'))
        .map((link) => attribute(link, 'href'));
      return [offered.join() !== expected.join() && `offers ${offered.join()}, not ${expected.join()}`];
    },
  },
]);

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
  await expect(page.locator('html')).toHaveAttribute('lang', original.key);
  for (const language of languages) {
    const link = page.getByRole('main').getByRole('link', { name: language.name, exact: true });
    await expect(link).toHaveAttribute('href', addressOf('home', language));
    await expect(link.locator('xpath=ancestor-or-self::*[@lang][1]')).toHaveAttribute('lang', language.key);
  }
});

test('Links of a page stay in its language, but for the language switch', async () => {
  const pages = await builtPages();
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
