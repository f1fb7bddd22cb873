import { expect, test } from '@playwright/test';
import { expectNone, faultsAt } from '../browser/faults.ts';
import { reachable, tabTo, walkByTab } from '../browser/keyboard.ts';
import { partsOf } from '../browser/parts.ts';
import { fetchPage } from '../browser/crawl.ts';
import { addressOf, languages, original } from '../browser/region.ts';
import { siteUrl } from '../browser/sites.ts';
import { viewsIn } from '../browser/views.ts';
import { isToWalk } from './walk.ts';

test.describe.configure({ mode: 'parallel' });

for (const language of languages) {
  test(`The skip link comes first, shows itself and leads to the content (${language.key})`, async ({ page }) => {
    const { skipLink, main } = partsOf(page, language);
    await page.goto(addressOf('home', language));
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
  const { header, skipLink } = partsOf(page, original);
  await page.goto(addressOf('home', original));
  const links = await header.locator('a[href]').allInnerTexts();
  await tabTo(page, skipLink, 1);
  const order: string[] = [];
  while (order.length < links.length) {
    await page.keyboard.press('Tab');
    order.push(await page.evaluate(() => (document.activeElement as HTMLElement).innerText));
  }
  expect(order).toEqual(links);
});

for (const [view, address] of viewsIn(original)) {
  test(`The keyboard reaches everything on ${view}, sees where it is, and is not trapped`, async ({ page }) => {
    test.skip(!isToWalk(await fetchPage(siteUrl, address)), 'The page is as it was when it passed.');
    // The comparison of all sites has a source beside every value.
    test.slow();
    // What a script adds is there before anybody walks.
    await page.goto(address, { waitUntil: 'networkidle' });
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
