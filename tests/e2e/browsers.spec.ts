import { expect, type Page, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { lacksIn } from '../css-support.ts';
import { mayBeLacking } from '../refused-styles.ts';
import { fetchPage, inTurns, pagesOf, type WebPage } from '../browser/crawl.ts';
import { expectNone } from '../browser/faults.ts';
import { all, attribute, textOf } from '../browser/html.ts';
import { partsOf } from '../browser/parts.ts';
import { addressOf, languages } from '../browser/region.ts';
import { fixtureUrl, siteUrl } from '../browser/sites.ts';

declare global {
  interface Window {
    replaced: string[];
  }
}

/** Every page, also those that no sitemap lists. */
async function builtPages(base: string): Promise<WebPage[]> {
  const { document } = await fetchPage(base, '/m/');
  const ofCodes = all(document, 'a').flatMap((link) => attribute(link, 'href') ?? []);
  const unlisted = ['/m/', '/404.html', ...new Set(ofCodes.filter((href) => /^\/m\/\w+\/$/.test(href)))];
  return [...(await pagesOf(base)), ...(await inTurns(unlisted, (path) => fetchPage(base, path)))];
}

/** Style sheets as they were built, each with a page that has it. */
async function sheetsOf(base: string): Promise<[css: string, at: string][]> {
  const pages = await builtPages(base);
  const inPages = pages.flatMap(({ path, document }) =>
    all(document, 'style').map((style): [string, string] => [textOf(style), path]),
  );
  const linked = new Set(
    pages.flatMap(({ document }) =>
      all(document, 'link', { rel: 'stylesheet' }).flatMap((link) => attribute(link, 'href') ?? []),
    ),
  );
  const files = await inTurns([...linked], async (path): Promise<[string, string]> => [
    await (await fetch(new URL(path, base))).text(),
    path,
  ]);
  const icon = await (await fetch(`${base}/favicon.svg`)).text();
  const inIcon = [...icon.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css = '']): [string, string] => [
    css,
    '/favicon.svg',
  ]);
  return [...new Map([...inPages, ...files, ...inIcon])];
}

/** What the search brings along as its dialog opens: a script holds it. */
async function sheetsOfSearch(page: Page): Promise<[css: string, at: string][]> {
  await page.addInitScript(() => {
    window.replaced = [];
    CSSStyleSheet.prototype.replaceSync = (css) => void window.replaced.push(css);
  });
  await page.goto(addressOf('home', languages[0]!));
  await partsOf(page, languages[0]!).search.button.click();
  await expect(partsOf(page, languages[0]!).search.dialog).toBeVisible();
  return (await page.evaluate(() => window.replaced)).map((css) => [css, 'the search']);
}

test('SLIP-F5: the built styles hold only what Safari, Firefox and Chromium know, or may lack without harm', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const searching = await sheetsOfSearch(page);
  expect(searching).toHaveLength(1);
  const stand: [string, string] = [readFileSync('src/features/kiosk/style.css', 'utf8'), 'the stand'];
  const sheets = [...(await sheetsOf(siteUrl)), ...(await sheetsOf(fixtureUrl)), ...searching, stand];
  expect(sheets.length).toBeGreaterThan(20);
  const lacks = sheets.flatMap(([css, at]) => lacksIn(css).map((lack) => ({ ...lack, page: at })));
  expectNone(
    lacks
      .filter(({ feature }) => !Object.hasOwn(mayBeLacking, feature))
      .map(({ feature, by, at, page }) => ({ at: page, problem: `${at}: ${by.join(', ')} lacks ${feature}` })),
  );
  const used = new Set(lacks.map(({ feature }) => feature));
  expect(Object.keys(mayBeLacking).filter((feature) => !used.has(feature))).toEqual([]);
});
