import { expect, type Page, test } from '@playwright/test';
import { pagesOf } from './crawl.ts';
import { expectNone, type Fault, faultsAt } from './faults.ts';
import { hyphenated, overflow, set } from './looks.ts';
import { addressOf, languages } from './region.ts';
import { find, openSearch } from './search.ts';
import { siteUrl } from './sites.ts';

/** Takes from texts with soft hyphens every other way to break a word. Runs in the browser. */
function trustSoftHyphens(): void {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode as Text;
    if (data.includes('\u00ad')) parentElement!.style.overflowWrap = 'normal';
  }
}

/** Words that stand on two lines, as far as they stand on the first. Runs in the browser. */
function brokenWords(): string[] {
  const words: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const bottomOf = (text: Text, start: number, end: number) => {
    const range = document.createRange();
    range.setStart(text, start);
    range.setEnd(text, end);
    return [...range.getClientRects()].findLast(({ width }) => width > 0)?.bottom ?? 0;
  };
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    for (const { 0: word, index } of text.data.matchAll(/\p{L}+(\u00ad\p{L}+)+/gu)) {
      for (const { index: hyphen } of word.matchAll(/\u00ad/g)) {
        const before = bottomOf(text, index + hyphen - 1, index + hyphen);
        if (bottomOf(text, index + hyphen + 1, index + hyphen + 2) > before + 4) words.push(word.slice(0, hyphen));
      }
    }
  }
  return words;
}

for (const language of languages) {
  test(`LOC-28: soft hyphens alone keep long words within 320 px (${language.key})`, async ({ page }) => {
    test.slow();
    const pages = await pagesOf(siteUrl);
    const divided = pages.filter(({ path, html }) => path.startsWith(`/${language.path}/`) && html.includes('\u00ad'));
    const faults: Fault[] = [];
    const broken: string[] = [];
    for (const { path } of divided) {
      await page.goto(path);
      await set(page, { width: 320, css: hyphenated('manual') });
      await page.evaluate(trustSoftHyphens);
      faults.push(...faultsAt(path, await page.evaluate(overflow)));
      broken.push(...(await page.evaluate(brokenWords)));
    }
    expectNone(faults);
    expect(broken.length, 'words that needed a soft hyphen').toBeGreaterThan(0);
  });
}

test('LOC-83: what the search shows of a page has no soft hyphens', async ({ page }) => {
  const [language] = languages;
  const search = await openSearch(page, language!);
  expect(await find(page, language!, 'Fördermittelberatung')).not.toEqual([]);
  expect(await search.dialog.innerText()).not.toContain('\u00ad');
});

const selected = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      getSelection()!.selectAllChildren(element);
      return getSelection()!.toString();
    });

test('LOC-28: a name, an address and an e-mail address are copied letter by letter', async ({ page }) => {
  await page.goto(addressOf('organisations/egc', languages[0]!));
  expect(await selected(page, 'h1')).toBe('EGC Entwicklungsgesellschaft Cottbus mbH');
  expect(await selected(page, 'main address')).toContain('EGC Entwicklungsgesellschaft Cottbus mbH');
  expect(await selected(page, 'main a[href^="mailto:"]')).toBe('unternehmensservice@egc-cottbus.de');
});
