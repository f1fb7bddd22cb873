import { expect, type Page, test } from '@playwright/test';
import type { Language } from '../../src/locales/languages.ts';
import { choose, countIn, partsOf, shownSites } from './parts.ts';
import { addressOf, languages, nameOf, region, sitesWith } from './region.ts';

const german = languages[0]!;

/** The wish an investor has: at least so many hectares, in this town. */
const hectares = 20;
const town = 'spremberg';
const query = `?area=${hectares}&place=${town}`;

async function wish(page: Page, language: Language): Promise<void> {
  const { finder } = partsOf(page, language);
  await choose(finder.area(hectares));
  await choose(finder.choice(nameOf(`locations/${town}`, language)));
}

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    for (const language of languages) {
      test(`P5: a choice leaves only the sites that fit it (${language.key})`, async ({ page }) => {
        await page.goto(addressOf('overview/sites', language));
        const before = await shownSites(page);
        await wish(page, language);
        const fitting = sitesWith(hectares, town, language);
        expect(fitting.length).toBeGreaterThan(0);
        expect(fitting.length).toBeLessThan(before.length);
        expect(await shownSites(page)).toEqual(fitting);
      });
    }
  });
}

test('P5: the address keeps the choice, and a reload brings it back', async ({ page }) => {
  const address = addressOf('overview/sites', german);
  const { finder } = partsOf(page, german);
  await page.goto(address);
  await wish(page, german);
  await expect(page).toHaveURL(address + query);
  const chosen = await shownSites(page);
  await page.reload();
  expect(await shownSites(page)).toEqual(chosen);
  await expect(finder.area(hectares)).toBeChecked();
  await choose(finder.choice(region.translator(german)('finder.any')));
  await choose(finder.choice(region.translator(german)('finder.anywhere')));
  await expect(page).toHaveURL(address);
});

test('P5: the back key returns to the choice one left', async ({ page }) => {
  await page.goto(addressOf('overview/sites', german) + query);
  const chosen = await shownSites(page);
  await page.getByRole('article').getByRole('link').first().click();
  await page.goBack();
  expect(await shownSites(page)).toEqual(chosen);
});

test('P5: a wish the finder does not know changes nothing', async ({ page }) => {
  await page.goto(addressOf('overview/sites', german));
  const all = await shownSites(page);
  await page.goto(`${addressOf('overview/sites', german)}?area=9999&place=atlantis"&x=<b>`);
  expect(await shownSites(page)).toEqual(all);
});

test('P5: the number of sites left is announced', async ({ page }) => {
  const { finder } = partsOf(page, german);
  await page.goto(addressOf('overview/sites', german));
  const all = await shownSites(page);
  await expect(finder.count).toHaveText(new RegExp(`\\b${all.length}\\b`));
  await wish(page, german);
  const left = await shownSites(page);
  await expect.poll(async () => countIn(await finder.count.innerText())).toBe(left.length);
});

test('P5: the finder works by keyboard alone', async ({ page }) => {
  const { finder } = partsOf(page, german);
  await page.goto(addressOf('overview/sites', german));
  await finder.choice(region.translator(german)('finder.any')).focus();
  for (let pressed = 0; pressed < 4; pressed += 1) await page.keyboard.press('ArrowRight');
  await expect(finder.area(hectares)).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(finder.choice(nameOf(`locations/${town}`, german))).toBeChecked();
  expect(await shownSites(page)).toEqual(sitesWith(hectares, town, german));
});

for (const language of languages) {
  test(`The small finder of the home page leads to the same sites (${language.key})`, async ({ page }) => {
    const { finder } = partsOf(page, language);
    await page.goto(addressOf('home', language));
    await finder.selects.nth(0).selectOption(`${hectares}`);
    await finder.selects.nth(1).selectOption(town);
    await finder.submit.click();
    await expect(page).toHaveURL(addressOf('overview/sites', language) + query);
    await expect.poll(() => shownSites(page)).toEqual(sitesWith(hectares, town, language));
  });
}
