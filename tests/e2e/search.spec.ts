import { expect, test } from '@playwright/test';
import { partsOf } from '../browser/parts.ts';
import { addressOf, languageOf, region } from '../browser/region.ts';
import { find, openSearch } from '../browser/search.ts';

const german = languageOf('de');

test('The search opens by its button, closes by Escape and gives the focus back', async ({ page }) => {
  const search = await openSearch(page, german);
  await page.keyboard.press('Escape');
  await expect(search.dialog).toBeHidden();
  await expect(search.button).toBeFocused();
  await page.keyboard.press('Space');
  await expect(search.dialog).toBeVisible();
  await search.dialog.getByRole('button').click();
  await expect(search.dialog).toBeHidden();
});

test('The search opens by the / key, which is a letter like any other while one types', async ({ page }) => {
  const { search } = partsOf(page, german);
  await page.goto(addressOf('home', german));
  await page.keyboard.press('/');
  await expect(search.input).toBeFocused();
  await page.keyboard.type('a/b');
  await expect(search.input).toHaveValue('a/b');
});

test('The search works by keyboard alone, from the first key to the page found', async ({ page }) => {
  const { search, headline } = partsOf(page, german);
  await page.goto(addressOf('home', german));
  await page.keyboard.press('/');
  await expect(search.input).toBeFocused();
  await page.keyboard.type('Wasserstoff');
  await expect(search.results.first()).toBeVisible();
  const wanted = search.results.first();
  const path = await wanted.evaluate((link) => (link as HTMLAnchorElement).pathname);
  for (let pressed = 0; pressed < 8; pressed += 1) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((link) => link === document.activeElement)) break;
  }
  await expect(wanted).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(path);
  await expect(headline).toBeVisible();
});

test('Enter in the search field goes to the first result', async ({ page }) => {
  const search = await openSearch(page, german);
  await find(page, german, 'Wasserstoff');
  await page.keyboard.press('Enter');
  await expect(search.results.first()).toBeFocused();
});

test('The index is asked for only when somebody searches', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(addressOf('home', german), { waitUntil: 'networkidle' });
  await page.mouse.wheel(0, 3000);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
  await page.keyboard.press('/');
  await expect.poll(() => asked.some((path) => path.startsWith('/pagefind/'))).toBe(true);
});

test('A word nobody wrote is answered by a sentence and the way to the A–Z', async ({ page }) => {
  const search = await openSearch(page, german);
  expect(await find(page, german, 'Qwertzuiop')).toEqual([]);
  await expect(search.status).toHaveText(region.translator(german)('search.none'));
  const index = addressOf('index', german);
  await expect(search.dialog.getByRole('link')).toHaveJSProperty('pathname', index);
});

test('Where the index cannot be had, the dialog says so and leads to the A–Z', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  const search = await openSearch(page, german);
  await search.input.fill('Wasserstoff');
  await expect(search.status).toHaveText(region.translator(german)('search.failed'));
  await search.dialog.getByRole('link').click();
  await expect(page).toHaveURL(addressOf('index', german));
});
