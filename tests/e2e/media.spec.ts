import { expect, test } from '@playwright/test';
import { expectNone } from './faults.ts';
import { lookAtViews, overflow } from './looks.ts';
import { partsOf } from './parts.ts';
import { addressOf, languages } from './region.ts';

test.describe.configure({ mode: 'parallel' });

test('Forced colours and reduced motion show every view without an error, and nothing moves', async ({ page }) => {
  test.slow();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  const faults = await lookAtViews(page, languages[0]!, async (page) => {
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    const moving = await page.evaluate(() => document.getAnimations().length);
    return [...errors.splice(0), ...(moving ? [`${moving} animations run`] : [])];
  });
  expectNone(faults);
});

for (const [view, key] of [
  ['a location', 'locations/cottbus'],
  ['a site', 'sites/industriepark-schwarze-pumpe'],
  ['a guide', 'guides/schweiz-lausitz'],
] as const) {
  test(`On paper ${view} has its headline and sources with their addresses, and no navigation`, async ({ page }) => {
    const language = languages[0]!;
    const { headline, menu, breadcrumbs, search, sources, footer } = partsOf(page, language);
    await page.emulateMedia({ media: 'print' });
    await page.goto(addressOf(key, language));
    await expect(headline).toBeVisible();
    for (const hidden of [menu, breadcrumbs, search.button, footer.getByRole('navigation')]) {
      await expect(hidden).toBeHidden();
    }
    await expect(sources.first()).toBeVisible();
    const printed = await sources
      .first()
      .getByRole('link')
      .evaluate((link) => getComputedStyle(link, '::after').content);
    expect(printed).toContain(await sources.first().getByRole('link').getAttribute('href'));
    expect(await page.evaluate(overflow)).toEqual([]);
  });
}
