import { expect, test } from '@playwright/test';
import { expectNone, faultsAt } from './faults.ts';
import { reachable, tabTo, walkByTab } from './keyboard.ts';
import { partsOf } from './parts.ts';
import { addressOf, languages, views, viewsIn } from './region.ts';

test.describe.configure({ mode: 'parallel' });

for (const language of languages) {
  test(`The skip link comes first, shows itself and leads to the content (${language.key})`, async ({ page }) => {
    const { skipLink, main } = partsOf(page, language);
    await page.goto(addressOf('locations/cottbus', language));
    await page.keyboard.press('Tab');
    await expect(skipLink).toBeFocused();
    await expect(skipLink).toBeInViewport();
    const size = await skipLink.boundingBox();
    expect(size?.height, 'height of the skip link').toBeGreaterThanOrEqual(24);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const isInside = await main.evaluate((element) => element.contains(document.activeElement));
    expect(isInside, 'the next Tab stands in the content').toBe(true);
  });
}

test('The header is reached in its order: skip link, name, menu, search, languages', async ({ page }) => {
  const language = languages[0]!;
  const { header, skipLink } = partsOf(page, language);
  await page.goto(addressOf('home', language));
  const links = await header.locator('a[href]').allInnerTexts();
  await tabTo(page, skipLink, 1);
  const order: string[] = [];
  while (order.length < links.length) {
    await page.keyboard.press('Tab');
    order.push(await page.evaluate(() => (document.activeElement as HTMLElement).innerText));
  }
  expect(order).toEqual(links);
});

for (const [view, address] of viewsIn(languages[0]!)) {
  test(`The keyboard reaches everything on ${view}, sees where it is, and is not trapped`, async ({ page }) => {
    // The comparison of all sites has a source beside every value.
    test.slow();
    await page.goto(address);
    const expected = await reachable(page);
    const walk = await walkByTab(page);
    const reached = new Set(walk.map(({ index }) => index));
    const order = walk.map(({ index }) => index);
    expectNone([
      ...faultsAt(
        address,
        expected.map(({ index, name }) => !reached.has(index) && `Tab never reaches ${name}`),
      ),
      ...faultsAt(
        address,
        walk.map(({ isVisible, name }) => !isVisible && `the focus does not show on ${name}`),
      ),
      ...faultsAt(
        address,
        walk.map(({ isInView, name }) => !isInView && `the focus is out of view on ${name}`),
      ),
      ...faultsAt(address, [
        order.join() !== order.toSorted((a, b) => a - b).join() && 'Tab leaves the order of the page',
      ]),
    ]);
  });
}

test('A comparison wider than the screen scrolls by keyboard', async ({ page }) => {
  const language = languages[0]!;
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(addressOf(views['the comparison of locations']!, language));
  const table = page.locator('[tabindex="0"]').filter({ has: page.getByRole('table') });
  await table.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => table.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
});
