import { test } from '@playwright/test';
import { expectNone, type Fault, faultsAt } from '../browser/faults.ts';
import { hyphenated, overflow, set } from '../browser/looks.ts';
import { languages } from '../browser/region.ts';
import { trustSoftHyphens } from '../browser/soft-hyphens.ts';
import { builtPages } from './pages.ts';
import { isToWalk } from './walk.ts';

for (const language of languages) {
  test(`LOC-28: soft hyphens alone keep long words within 320 px (${language.key})`, async ({ page }) => {
    const divided = (await builtPages()).filter(
      ({ path, html }) => path.startsWith(`/${language.path}/`) && html.includes('\u00ad'),
    );
    test.setTimeout(60_000 + divided.length * 1000);
    const faults: Fault[] = [];
    for (const { path } of divided.filter(isToWalk)) {
      await page.goto(path);
      await set(page, { width: 320, css: hyphenated('manual') });
      await page.evaluate(trustSoftHyphens);
      faults.push(...faultsAt(path, await page.evaluate(overflow)));
    }
    expectNone(faults);
  });
}
