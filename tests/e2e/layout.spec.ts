import { test } from '@playwright/test';
import { expectNone } from './faults.ts';
import { hyphenate, lookAtViews, overflow, smallTargets } from './looks.ts';
import { languages } from './region.ts';

test.describe.configure({ mode: 'parallel' });

const widths = [320, 390, 768, 1280, 1920];

for (const language of languages) {
  for (const width of widths) {
    test(`WCAG 1.4.10, LOC-28: no view scrolls sideways at ${width} px (${language.key})`, async ({ page }) => {
      test.slow();
      await page.setViewportSize({ width, height: 800 });
      // LOC-28: words must break without the browser's dictionaries, on a phone even without soft hyphens.
      const allowed = width === 320 ? ['manual', 'none'] : ['manual'];
      expectNone(
        await lookAtViews(page, language, async (page) => {
          const faults: string[] = [];
          for (const hyphens of allowed) {
            await page.evaluate(hyphenate, hyphens);
            faults.push(...(await page.evaluate(overflow)));
          }
          return faults;
        }),
      );
    });
  }

  test(`WCAG 1.4.4: text of double size fits every view at 1280 px (${language.key})`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width: 1280, height: 900 });
    expectNone(
      await lookAtViews(page, language, async (page) => {
        await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
        return page.evaluate(overflow);
      }),
    );
  });

  test(`WCAG 1.4.12: wide spacing of text cuts nothing off (${language.key})`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width: 390, height: 800 });
    const spaceOut = () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        ':not(svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
      );
      document.adoptedStyleSheets.push(sheet);
    };
    expectNone(
      await lookAtViews(page, language, async (page) => {
        await page.evaluate(spaceOut);
        return page.evaluate(overflow);
      }),
    );
  });
}

for (const width of [390, 1280]) {
  test(`WCAG 2.5.8: targets in header, footer and finder are at least 24 px at ${width} px`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 800 });
    expectNone(await lookAtViews(page, languages[0]!, (page) => page.evaluate(smallTargets, 24)));
  });
}
