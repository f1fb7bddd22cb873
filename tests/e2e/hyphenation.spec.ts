import { expect, type Page, test } from '@playwright/test';
import { hyphenated, set } from '../browser/looks.ts';
import { addressOf, languages } from '../browser/region.ts';
import { find, openSearch } from '../browser/search.ts';
import { brokenWords, trustSoftHyphens } from '../browser/soft-hyphens.ts';

for (const language of languages) {
  test(`LOC-28: long words are broken where their soft hyphens are (${language.key})`, async ({ page }) => {
    await page.goto(addressOf('compare/sites', language));
    await set(page, { width: 320, css: hyphenated('manual') });
    await page.evaluate(trustSoftHyphens);
    expect((await page.evaluate(brokenWords)).length).toBeGreaterThan(0);
  });
}

test('LOC-83: what the search shows of a page has no soft hyphens', async ({ page }) => {
  const [language] = languages;
  const search = await openSearch(page, language!);
  expect(await find(page, language!, 'Fördermittelberatung')).not.toEqual([]);
  expect(await search.dialog.innerText()).not.toContain('\u00ad');
});

const selected = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      getSelection()!.selectAllChildren(element);
      return getSelection()!.toString();
    });

test('LOC-28: a name, an address and an e-mail address are copied letter by letter', async ({ page }) => {
  await page.goto(addressOf('organisations/egc', languages[0]!));
  expect(await selected(page, 'h1')).toBe('EGC Entwicklungsgesellschaft Cottbus mbH');
  expect(await selected(page, 'main address')).toContain('EGC Entwicklungsgesellschaft Cottbus mbH');
  expect(await selected(page, 'main a[href^="mailto:"]')).toBe('unternehmensservice@egc-cottbus.de');
});
