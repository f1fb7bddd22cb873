import { expect, type Page, test } from '@playwright/test';
import { addressOf, languages } from '../browser/region.ts';

declare global {
  interface Window {
    shifts: { value: number; moved: string[] }[];
  }
}

/** Notes every shift of the layout, whether or not a person caused it. Runs in the browser. */
function watchShifts(): void {
  window.shifts = [];
  interface Shift extends PerformanceEntry {
    value: number;
    sources: { node: Node | null }[];
  }
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as Shift[]) {
      const moved = sources.map(({ node }) => `${node?.nodeName} “${node?.textContent?.trim().slice(0, 30)}”`);
      window.shifts.push({ value, moved });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

async function readDown(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  for (let screen = 0; screen < 5; screen += 1) {
    await page.mouse.wheel(0, 900);
    await page.waitForTimeout(60);
  }
}

const keys = {
  'the home page': 'home',
  'a location': 'locations/cottbus',
  'a site': 'sites/lausitz-science-park',
  'the overview of sites': 'overview/sites',
};

for (const [view, key] of Object.entries(keys)) {
  for (const width of [390, 1440]) {
    test(`Nothing moves on ${view} at ${width} px: the sum of layout shifts is 0`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.addInitScript(watchShifts);
      await page.goto(addressOf(key, languages[0]!));
      await readDown(page);
      expect(await page.evaluate(() => window.shifts)).toEqual([]);
    });

    test(`Scripts move nothing on ${view} at ${width} px: all headings stand where they stood`, async ({ browser }) => {
      const [withScripts, without] = await Promise.all(
        [true, false].map(async (javaScriptEnabled) => {
          const context = await browser.newContext({ javaScriptEnabled, viewport: { width, height: 800 } });
          const page = await context.newPage();
          // An optional font may come in time for one page and not for the other.
          await page.route('**/*.woff2', (route) => route.abort());
          await page.goto(addressOf(key, languages[0]!), { waitUntil: 'networkidle' });
          const headings = await page.locator('h1, h2, h3').evaluateAll(placesOf);
          await context.close();
          return headings;
        }),
      );
      expect(withScripts).toEqual(without);
    });
  }
}

/** Where elements stand, by their words. Runs in the browser. */
const placesOf = (elements: Element[]) =>
  elements.map((element) => `${Math.round(element.getBoundingClientRect().top)} px: ${element.textContent.trim()}`);
