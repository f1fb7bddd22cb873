import { expect, test } from '@playwright/test';
import { partsOf } from '../browser/parts.ts';
import { addressOf, languageOf, region } from '../browser/region.ts';
import { find, openSearch } from '../browser/search.ts';

const german = languageOf('de');
const english = languageOf('en');
const t = region.translator(german);

test('The search opens by its button, closes by Escape and gives the focus back', async ({ page }) => {
  const search = await openSearch(page, german);
  await page.keyboard.press('Escape');
  await expect(search.dialog).toBeHidden();
  await expect(search.button).toBeFocused();
  await page.keyboard.press('Space');
  await expect(search.dialog).toBeVisible();
  await search.close.click();
  await expect(search.dialog).toBeHidden();
});

for (const keys of ['/', 'Control+k', 'Meta+k']) {
  test(`The search opens by ${keys}`, async ({ page }) => {
    const { search } = partsOf(page, german);
    await page.goto(addressOf('home', german));
    await page.keyboard.press(keys);
    await expect(search.input).toBeFocused();
  });
}

test('A slash is a letter like any other while one types', async ({ page }) => {
  const search = await openSearch(page, german);
  await page.keyboard.type('a/b');
  await expect(search.input).toHaveValue('a/b');
});

test('Arrow keys go through the answers while the field keeps the focus, and Enter opens the one chosen', async ({
  page,
}) => {
  const search = await openSearch(page, german);
  await find(page, german, 'Wasserstoff');
  const chosen = search.list.getByRole('option', { selected: true });
  await page.keyboard.press('ArrowDown');
  await expect(search.input).toBeFocused();
  await expect(search.input).toHaveAttribute('aria-activedescendant', (await chosen.getAttribute('id'))!);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(chosen).toHaveAttribute('id', (await search.list.getByRole('option').last().getAttribute('id'))!);
  await page.keyboard.press('ArrowDown');
  const path = await chosen.evaluate((link) => (link as HTMLAnchorElement).pathname);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(path);
});

test('Enter without a choice opens the first answer', async ({ page }) => {
  await openSearch(page, german);
  const [first] = await find(page, german, 'Wasserstoff');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(first!);
});

test('Nothing of the search is asked for before somebody searches, and the full text only where it is needed', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const { search } = partsOf(page, german);
  await page.goto(addressOf('home', german), { waitUntil: 'networkidle' });
  expect(asked.filter((path) => /search\.json|pagefind|dialog/.test(path))).toEqual([]);
  await page.keyboard.press('/');
  await search.input.fill('Cottbus');
  await expect(search.results.nth(5)).toBeVisible();
  await expect(search.further).toBeVisible();
  expect(asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
  await search.further.click();
  await expect(search.list).toHaveAttribute('aria-busy', 'false');
  expect(asked.filter((path) => path.startsWith('/pagefind/'))).not.toEqual([]);
  await expect(search.groups.last()).toContainText(t('search.inText'));
});

test('What the texts add stands below what was there before, which stays', async ({ page }) => {
  await page.route('**/pagefind/pagefind.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 600));
    await route.continue();
  });
  const search = await openSearch(page, german);
  await search.input.fill('Dampf');
  await expect(search.results.first()).toBeVisible();
  const first = await search.results.first().boundingBox();
  const count = await search.results.count();
  await expect(search.list).toHaveAttribute('aria-busy', 'false');
  expect(await search.results.count()).toBeGreaterThan(count);
  expect(await search.results.first().boundingBox()).toEqual(first);
});

test('A figure is answered with its day and its source, from the page that states it', async ({ page }) => {
  const search = await openSearch(page, german);
  await search.input.fill('Einwohner Cottbus');
  await expect(search.figures).toHaveCount(1);
  await expect(search.figures).toContainText('100.010');
  await expect(search.figures).toContainText('Stand 31. Dezember 2023');
  await expect(search.figures).toHaveAttribute('href', addressOf('locations/cottbus', german));
});

test('A figure nobody names a place for is answered for several', async ({ page }) => {
  const search = await openSearch(page, english);
  await search.input.fill('population Spremberg');
  await expect(search.figures).toHaveCount(1);
  await search.input.fill('population');
  await expect.poll(() => search.figures.count()).toBeGreaterThan(1);
});

test('A word of the glossary answers with what it means', async ({ page }) => {
  const search = await openSearch(page, german);
  await search.input.fill('GRW');
  await expect(search.figures).toContainText(/Zuschüsse zu Investitionen/);
  await expect(search.figures).toHaveAttribute('href', `${addressOf('glossary', german)}#grw`);
});

for (const [query, area] of [
  ['freie Fläche 10 ha', '10'],
  ['ab 50.000 m²', '5'],
]) {
  test(`“${query}” offers the finder with that choice`, async ({ page }) => {
    const search = await openSearch(page, german);
    await search.input.fill(query!);
    const option = search.list.getByRole('option').first();
    await expect(option).toHaveAttribute('href', `${addressOf('overview/sites', german)}?area=${area}`);
    await option.click();
    await expect(page).toHaveURL(new RegExp(`area=${area}$`));
  });
}

test('It says why a page is an answer: a part of a compound, another language, another spelling', async ({ page }) => {
  const search = await openSearch(page, german);
  await find(page, german, 'hydrogen');
  await expect(search.results.first()).toContainText('englisch für „Wasserstoff“');
  await find(page, german, 'Spermberg');
  await expect(search.status).toContainText('„Spremberg“');
  await find(page, german, 'Park');
  await expect(search.list).toContainText('Teil von „Industriepark“');
});

test('A choice of kind and place narrows figures too, and can be taken back where nothing is left', async ({
  page,
}) => {
  const search = await openSearch(page, german);
  await search.place.selectOption('Spreetal');
  await search.input.fill('Einwohner');
  await expect(search.figures).toHaveCount(1);
  await search.kind.selectOption(t('kinds.services'));
  await search.input.fill('Einwohner');
  await expect(search.figures).toHaveCount(0);
  await search.reset.click();
  await expect(search.kind).toHaveValue('');
  await expect.poll(() => search.figures.count()).toBeGreaterThan(1);
});

test('Before anything is typed, it shows what there is', async ({ page }) => {
  const search = await openSearch(page, german);
  const overviews = region.routes.filter(({ view, language }) => view === 'overview' && language?.key === 'de');
  await expect(search.results).toHaveCount(overviews.length);
});

test('The keys that open the search close it, and so does an answer on the page that is open', async ({ page }) => {
  const search = await openSearch(page, german);
  await page.keyboard.press('Control+k');
  await expect(search.dialog).toBeHidden();
  await page.goto(addressOf('glossary', german));
  await page.keyboard.press('/');
  await search.input.fill('GRW');
  await search.figures.click();
  await expect(page).toHaveURL(/#grw$/);
  await expect(search.dialog).toBeHidden();
});

test('A question too long or of broken signs breaks nothing', async ({ page }) => {
  const search = await openSearch(page, german);
  await search.input.fill('a'.repeat(5000));
  expect((await search.input.inputValue()).length).toBeLessThanOrEqual(120);
  await page.goto(`${addressOf('index', german)}?q=${'b'.repeat(5000)}`);
  const field = page.getByRole('main').locator('#search-term');
  await expect(field).toHaveValue('b'.repeat(120));
  await field.evaluate((input: HTMLInputElement) => {
    input.value = 'Dampf \uD83D';
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await expect(page.getByRole('main').getByRole('listbox').getByRole('option').first()).toBeVisible();
});

test('A word nobody wrote is answered by a sentence, a desk and the way to the A–Z', async ({ page }) => {
  const search = await openSearch(page, german);
  expect(await find(page, german, 'Brauerei')).toEqual([]);
  await expect(search.status).toHaveText(t('search.none', { word: 'Brauerei' }));
  await expect(search.desk).toHaveAttribute('href', `${addressOf('inquiry', german)}?subject=Brauerei`);
  await expect(search.all).toHaveAttribute('href', addressOf('index', german));
});

test('Where the texts cannot be had, the dialog says so and keeps what it has', async ({ page, context }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  const search = await openSearch(page, german);
  await search.input.fill('Dampf');
  await expect(search.status).toHaveText(t('search.failed'));
  await expect(search.results.first()).toBeVisible();
  await context.setOffline(true);
  await search.input.fill('Papier');
  await expect(search.status).toHaveText(t('search.offline'));
});

test('Where the first answers cannot be had, the link leads to the A–Z', async ({ page }) => {
  await page.route('**/search.json', (route) => route.abort());
  await page.goto(addressOf('home', german));
  await partsOf(page, german).search.button.click();
  await expect(page).toHaveURL(addressOf('index', german));
});

test('The field is emptied by its button, which is there while there is something to empty', async ({ page }) => {
  const search = await openSearch(page, german);
  await expect(search.clear).toBeHidden();
  await find(page, german, 'Wasserstoff');
  await search.clear.click();
  await expect(search.input).toHaveValue('');
  await expect(search.input).toBeFocused();
  await expect(search.status).toHaveText('');
});

test('A search has an address of its own, which is kept while one types', async ({ page }) => {
  const search = await openSearch(page, german);
  await find(page, german, 'Wasserstoff');
  await search.share.click();
  await expect(page).toHaveURL(`${addressOf('index', german)}?q=Wasserstoff`);
  const field = page.getByRole('main').getByRole('combobox', { name: t('search.label') });
  await expect(field).toHaveValue('Wasserstoff');
  await expect(page.getByRole('main').getByRole('listbox').getByRole('option').first()).toBeVisible();
  await field.fill('Dampf & Gas');
  await expect(page).toHaveURL(`${addressOf('index', german)}?q=Dampf+%26+Gas`);
  await page.keyboard.press('Control+k');
  await expect(search.dialog).toBeHidden();
  await expect(field).toBeFocused();
});

test('Nothing of a search is kept: no storage, no cookie', async ({ page, context }) => {
  await openSearch(page, german);
  await find(page, german, 'Wasserstoff');
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  expect(await context.cookies()).toEqual([]);
});

test('On a phone all that can be touched is 44 px high', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const search = await openSearch(page, german);
  await find(page, german, 'Cottbus');
  const heights = await search.dialog
    .locator('button:visible, select:visible, [role=option]:visible, input:visible')
    .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().height));
  expect(heights.length).toBeGreaterThan(5);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  expect(await search.dialog.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0);
});
