import { expect, test } from '@playwright/test';
import { expectNone } from '../browser/faults.ts';
import { overflow } from '../browser/looks.ts';
import { partsOf } from '../browser/parts.ts';
import { addressOf, original } from '../browser/region.ts';
import { richestEntry } from '../browser/views.ts';
import { lookAtViews } from './walk.ts';

test.describe.configure({ mode: 'parallel' });

test('Forced colours and reduced motion show every view without an error, and nothing moves', async ({ page }) => {
  test.slow();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  const faults = await lookAtViews(page, original, async (page) => {
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    const moving = await page.evaluate(() => document.getAnimations().length);
    return [...errors.splice(0), ...(moving ? [`${moving} animations run`] : [])];
  });
  expectNone(faults);
});

for (const kind of ['locations', 'sites', 'guides'] as const) {
  test(`On paper one of ${kind} has its headline and sources with their addresses, and no navigation`, async ({
    page,
  }) => {
    const key = richestEntry(kind);
    test.skip(!key, `The region has no ${kind}.`);
    const { headline, menu, breadcrumbs, search, sources, footer } = partsOf(page, original);
    await page.emulateMedia({ media: 'print' });
    await page.goto(addressOf(key!, original));
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
