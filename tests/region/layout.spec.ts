import { test } from '@playwright/test';
import { expectNone } from '../browser/faults.ts';
import { hyphenated, overflow, set, type Setting, smallTargets } from '../browser/looks.ts';
import { languages, original } from '../browser/region.ts';
import { lookAtViews } from './walk.ts';

test.describe.configure({ mode: 'parallel' });

// LOC-28: words must break without the browser's dictionaries, on a phone even without soft hyphens.
const settings: Record<string, Setting> = {
  'LOC-28: without soft hyphens at 320 px': { width: 320, css: hyphenated('none') },
  ...Object.fromEntries(
    [320, 390, 768, 1280, 1920].map((width) => [`1.4.10: at ${width} px`, { width, css: hyphenated('manual') }]),
  ),
  '1.4.4: with text of double size at 1280 px': { width: 1280, css: ':root { font-size: 200% !important }' },
  '1.4.12: with wide spacing at 390 px': {
    width: 390,
    css: `:not(svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-bottom: 2em !important }`,
  },
};

for (const language of languages) {
  test(`WCAG 1.4.4, 1.4.10, 1.4.12, LOC-28: every view fits, however wide, large or spaced (${language.key})`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    expectNone(
      await lookAtViews(page, language, async (page) => {
        const faults: string[] = [];
        for (const [name, setting] of Object.entries(settings)) {
          await set(page, setting);
          faults.push(...(await page.evaluate(overflow)).map((fault) => `${name}: ${fault}`));
        }
        return faults;
      }),
    );
  });
}

test('WCAG 2.5.8: targets in header, footer and finder are at least 24 px at 390 and 1280 px', async ({ page }) => {
  test.slow();
  expectNone(
    await lookAtViews(page, original, async (page) => {
      const faults: string[] = [];
      for (const width of [390, 1280]) {
        await set(page, { width, css: '' });
        faults.push(...(await page.evaluate(smallTargets, 24)).map((fault) => `at ${width} px: ${fault}`));
      }
      return faults;
    }),
  );
});
