import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { lettersMissingIn, standIns, typefaceParts } from '../../src/schemas/typeface.ts';
import { expectNone, type Fault } from '../browser/faults.ts';
import { wordsOf } from '../browser/html.ts';
import { languages } from '../browser/region.ts';
import { siteUrl } from '../browser/sites.ts';
import { builtPages } from './pages.ts';
import { lookAtViews } from './walk.ts';

/** Opens a page as a second visit does: its typeface is there before anything is drawn. */
async function openWithTypeface(page: Page, path: string): Promise<CDPSession> {
  await page.goto(siteUrl + path);
  await page.evaluate(() => document.fonts.ready);
  await page.reload();
  await page.evaluate(() => document.fonts.ready);
  const browser = await page.context().newCDPSession(page);
  await browser.send('DOM.enable');
  await browser.send('CSS.enable');
  return browser;
}

/** What Chromium draws the words of some elements with, where that is not a font the site brings. */
async function foreignFonts(browser: CDPSession, selector: string): Promise<{ text: string; font: string }[]> {
  const { root } = await browser.send('DOM.getDocument');
  const { nodeIds } = await browser.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector });
  const found = [];
  for (const nodeId of nodeIds) {
    const { fonts } = await browser.send('CSS.getPlatformFontsForNode', { nodeId });
    const foreign = fonts.filter(({ isCustomFont }) => !isCustomFont).map(({ familyName }) => familyName);
    if (foreign.length === 0) continue;
    const { outerHTML } = await browser.send('DOM.getOuterHTML', { nodeId });
    found.push({ text: outerHTML.replace(/<[^>]*>/g, ''), font: foreign.join(', ') });
  }
  return found;
}

const ownLetters = [...Object.values(typefaceParts).map(({ letters }) => letters), ...Object.keys(standIns)].join('');

test('No page has a letter the typeface lacks', async () => {
  const pages = await builtPages();
  expectNone(
    pages.flatMap(({ path, document }) => {
      const words = [...wordsOf(document)].map(({ text }) => text).join(' ');
      return lettersMissingIn(words).map((letter): Fault => ({ at: path, problem: `has „${letter}“` }));
    }),
  );
});

test('Every letter of the typeface comes from a file of the site, in every weight a page has', async ({ page }) => {
  const browser = await openWithTypeface(page, '/');
  await page.evaluate((letters) => {
    const weights = [400, 600, 700];
    document.body.replaceChildren(
      ...weights.flatMap((weight) =>
        Array.from(letters, (letter) => {
          const span = document.createElement('span');
          span.className = 'letter';
          span.style.fontWeight = String(weight);
          span.textContent = `a${letter}a`;
          return span;
        }),
      ),
    );
  }, ownLetters);
  await page.evaluate(() => document.fonts.ready);
  expect(await page.locator('.letter').count()).toBe(3 * Array.from(ownLetters).length);
  expect(await foreignFonts(browser, '.letter')).toEqual([]);
});

test('Every word of every view is set in the typeface of the site', async ({ page }) => {
  test.setTimeout(120_000);
  const faults: Fault[] = [];
  for (const language of languages)
    faults.push(...(await lookAtViews(page, language, (page) => page.evaluate(wordsInOtherFamilies))));
  expectNone(faults);
});

/** The first words of each element that does not ask for the site's typeface first. Runs in the browser. */
function wordsInOtherFamilies(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = new Set<string>();
  while (walker.nextNode()) {
    const { textContent, parentElement } = walker.currentNode;
    if (!parentElement || parentElement.closest('script, style') || !textContent?.trim()) continue;
    const { fontFamily } = getComputedStyle(parentElement);
    if (!/^H\b/.test(fontFamily)) found.add(`„${textContent.trim().slice(0, 40)}“ is set in ${fontFamily}`);
  }
  return [...found];
}
