import { expect, type Page, test } from '@playwright/test';
import { termOf, termsOf } from '../../src/routes/glossary.ts';
import { tabTo } from '../browser/keyboard.ts';
import { partsOf } from '../browser/parts.ts';
import { addressOf, languages, nameOf, region } from '../browser/region.ts';
import { fixtureUrl } from '../browser/sites.ts';

/** A page of each language that uses a word, and the word. */
const uses: Record<string, [key: string, id: string]> = {
  de: ['programmes/grw-grosse-richtlinie', 'grw'],
  'de-CH': ['guides/schweiz-lausitz', 'hebesatz'],
  en: ['pages/steuern-abgaben', 'hebesatz'],
};

const firstUse = (page: Page, word: string) =>
  page.getByRole('main').getByRole('term').filter({ hasText: word }).first();

for (const language of languages) {
  const [key, id] = uses[language.key]!;
  const term = termOf(region, id, language);

  test.describe(`without JavaScript, in ${language.key}`, () => {
    test.use({ javaScriptEnabled: false });

    test('LOC class N: a word explains itself where it is used first, and leads to its place', async ({ page }) => {
      await page.goto(addressOf(key, language));
      const use = firstUse(page, term.word);
      await expect(use).toBeVisible();
      await expect(use.locator('xpath=..')).toContainText(`${term.word} (${term.gloss})`);
      await use.getByRole('link').click();
      await expect(page).toHaveURL(term.href);
      await expect(page.locator(':target')).toContainText(term.word);
      await expect(page.locator(':target')).toBeInViewport();
    });
  });

  test(`The explanation of a word is printed, in ${language.key}`, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(addressOf(key, language));
    await expect(page.getByText(`${term.word} (${term.gloss})`)).toBeVisible();
  });

  test(`A word is reached by keyboard, in ${language.key}`, async ({ page }) => {
    await page.goto(addressOf(key, language));
    await tabTo(page, firstUse(page, term.word).getByRole('link'));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(term.href);
  });

  test(`The glossary lists every word with its explanation, in ${language.key}`, async ({ page }) => {
    await page.goto(addressOf('home', language));
    await partsOf(page, language)
      .footer.getByRole('link', { name: nameOf('glossary', language), exact: true })
      .click();
    await expect(page).toHaveURL(addressOf('glossary', language));
    for (const { id, word, lang, text } of termsOf(region, language)) {
      const entry = page.locator(`[id="${id}"]`);
      await expect(entry.locator('dfn')).toHaveText(word);
      await expect(entry.locator('dfn:not([lang])')).toHaveCount(lang ? 0 : 1);
      await expect(entry.locator(`dfn[lang="${lang}"][translate="no"]`)).toHaveCount(lang ? 1 : 0);
      await expect(entry.getByRole('definition').first()).toContainText(text);
    }
  });

  test(`A word of the glossary leads back to where it is used, in ${language.key}`, async ({ page }) => {
    await page.goto(term.href);
    await page
      .locator(':target')
      .getByRole('link', { name: nameOf(key, language), exact: true })
      .click();
    await expect(page).toHaveURL(addressOf(key, language));
  });
}

test('A word is explained in reading order, also where a component holds its first use', async ({ page }) => {
  await page.goto(`${fixtureUrl}/en/services/advice/`);
  const explained = page.getByText('Bebauungsplan (local development plan)');
  await expect(explained).toHaveCount(1);
  await expect(page.getByRole('note').and(page.locator(':has(dfn)'))).toContainText('Bebauungsplan (local');
  await expect(page.getByText('how long an Erbbaurecht runs')).toBeVisible();
});
