import { expect, test } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { makeKiosk } from '../../src/features/kiosk/folder.ts';
import { frozenRegion } from '../runner/regions.ts';
import type { Language } from '../../src/locales/languages.ts';
import { captionOf, codePagesOf } from '../../src/routes/codes.ts';
import { entriesOf, routeOf } from '../../src/routes/site.ts';
import { expectNone, type Fault } from '../browser/faults.ts';
import { firefox, named, openPage, resize, startFirefox } from './firefox.ts';
import { overflow } from '../browser/looks.ts';
import { editionsIn, nameOf, region, sitesWith } from '../browser/region.ts';
import { siteUrl } from '../browser/sites.ts';

// One browser for all, and one bundle.
test.describe.configure({ mode: 'default' });
test.skip(!firefox, 'There is no Firefox. Set FIREFOX_PATH, or install it.');

/** The site as somebody opens it: the address of a page by its path. */
interface Edition {
  base: string;
  addressOf: (href: string) => string;
}

const places: Record<string, () => Promise<Edition>> = {
  'from its server': () => Promise.resolve({ base: siteUrl, addressOf: (href) => siteUrl + href }),
  'from the folder of a stand': async () => {
    const { folder } = await makeKiosk(frozenRegion.outDir, parent, region, { start: 'index.html', idle: 90 });
    const base = pathToFileURL(folder).href;
    return { base, addressOf: (href) => `${base}${href}index.html` };
  },
};

/** What is looked for and compared: the first two sites of the region. */
const sites = entriesOf(region, 'sites').slice(0, 2);
const chosen = sites.map(({ key }) => key);
const town = sites[0]!.record.locations[0]!;

const widths = { desk: { width: 1280, height: 800 }, telephone: { width: 390, height: 844 } };

let parent: string;
let browser: Browser;

test.beforeAll(async () => {
  test.setTimeout(60_000);
  parent = mkdtempSync(join(tmpdir(), 'firefox-'));
  browser = await startFirefox();
});

test.afterAll(async () => {
  await browser.close();
  rmSync(parent, { recursive: true });
});

for (const [order, [place, open]] of Object.entries(places).entries()) {
  test.describe(place, () => {
    let edition: Edition;
    let page: Page;
    let faults: Fault[];

    test.beforeAll(async () => {
      test.setTimeout(120_000);
      edition = await open();
    });

    for (const [index, [device, size]] of Object.entries(widths).entries()) {
      // Each language once on each device: at a desk from the server, or on a telephone from the folder.
      for (const language of editionsIn(index === order ? 'de' : 'en')) {
        const t = region.translator(language);
        const hrefOf = (key: string) => routeOf(region, key, language).href;

        test.describe(`at a ${device} (${language.key})`, () => {
          test.beforeEach(async () => {
            ({ page, faults } = await openPage(browser, edition.base));
            await resize(page, size);
          });

          test.afterEach(async () => {
            await page.close();
            expectNone(faults);
          });

          test('SLIP-F5: home leads to the finder, and it to the comparison, which tells what differs', async () => {
            await visit(page, edition.addressOf(hrefOf('home')), language);
            await page.select('.finder [name=area]', '10');
            await page.select('.finder [name=place]', town);
            await follow(page, named('button', t('finder.submit')));
            expect(page.url()).toBe(`${edition.addressOf(hrefOf('overview/sites'))}?area=10&place=${town}`);
            const fitting = sitesWith(10, town, language);
            expect(await shownSites(page)).toEqual(fitting);
            expect(await page.$eval('.filter output', (count) => Number(/\d+/.exec(count.value)?.[0]))).toBe(
              fitting.length,
            );
            // The words of a choice stand for the button behind them.
            await click(page, 'label:has(#area-all)');
            await click(page, 'label:has(#place-all)');
            const all = entriesOf(region, 'sites').map(({ key }) => nameOf(key, language));
            expect(await shownSites(page)).toEqual(all.sort());

            for (const key of chosen) await click(page, `.choose:has([value="${key.split('/')[1]}"])`);
            await follow(page, named('button', t('finder.compare')));
            const names = chosen.map((key) => nameOf(key, language));
            expect((await texts(page, '.compare thead th:not(:first-child)')).sort()).toEqual(names.sort());
            const before = await page.$$eval('.compare tbody tr', visible);
            await click(page, named('checkbox', t('compare.only')));
            expect(await page.$$eval('.compare tbody tr', visible)).toBeLessThan(before);
            expect(await page.$$eval('.compare tr.same', visible)).toBe(0);
            expect(await page.evaluate(overflow)).toEqual([]);
          });

          test('SLIP-F5: the search finds a page and opens it', async () => {
            await visit(page, edition.addressOf(hrefOf('overview/sites')), language);
            await click(page, named('button', t('nav.search')));
            const wanted = edition.addressOf(hrefOf(chosen[0]!));
            await click(page, '.search-dialog input');
            await page.keyboard.type(nameOf(chosen[0]!, language));
            await follow(page, `.search-dialog [role=option][href="${hrefOf(chosen[0]!)}"]`);
            expect(page.url()).toBe(wanted);
            expect(await texts(page, 'h1')).toEqual([routeOf(region, chosen[0]!, language).title]);
          });

          test('SLIP-F5, QR-42, QR-45: a code page has its languages and its contact card', async () => {
            const { code, href } = codePagesOf(region).find(({ language: own }) => own.key === language.key)!;
            await visit(page, edition.addressOf(href), language);
            if (edition.base === siteUrl) {
              const card = await page.$eval('a[href$=".vcf"]', ({ href }) => href);
              expect((await fetch(card)).headers.get('content-type')).toBe('text/vcard; charset=utf-8');
            } else {
              // At a stand the card stays on the page, which goes along as a code.
              await click(page, named('button', t('stand.take')));
              expect(await texts(page, '#stand-take')).toEqual([expect.stringContaining(captionOf(region, code.code))]);
              await click(page, named('button', t('stand.close')));
            }
            const other = codePagesOf(region).find((page) => page.code === code && page.language.key !== language.key)!;
            await follow(page, `.languages [hreflang="${other.language.key}"]`);
            expect(page.url()).toBe(edition.addressOf(other.href));
            expect(await page.$eval('html', ({ lang }) => lang)).toBe(other.language.key);
          });
        });
      }
    }
  });
}

/** Opens a page, which has its language, a headline, and no line beyond its edge. */
async function visit(page: Page, address: string, language: Language): Promise<void> {
  await page.goto(address);
  expect(await page.$eval('html', ({ lang }) => lang)).toBe(language.key);
  expect(await page.$$eval('h1', visible)).toBe(1);
  expect(await page.evaluate(overflow)).toEqual([]);
  const mark = await page.$eval('[aria-current]', (link) => getComputedStyle(link).textDecoration);
  expect(mark).toMatch(/^underline 2px/);
}

/** Clicks in the middle of the window, where no bar lies above it. */
async function click(page: Page, what: string): Promise<void> {
  const element = await page.waitForSelector(what, { visible: true });
  await element!.evaluate((shown) => shown.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await element!.click();
}

/** Clicks what leads to another page, and waits until that is there. */
const follow = (page: Page, what: string) => Promise.all([page.waitForNavigation(), click(page, what)]);

const texts = (page: Page, selector: string) =>
  page.$$eval(selector, (elements) =>
    elements
      .filter((element) => element.checkVisibility())
      .map(({ textContent }) => textContent.replaceAll('\u00ad', '').trim()),
  );

/** Names of the sites in the first group of the finder. */
const shownSites = async (page: Page) => {
  const names = await page.$$eval('article', (rows) =>
    rows.flatMap((row) =>
      getComputedStyle(row).order === '1' ? [row.querySelector('h2')!.textContent.replaceAll('\u00ad', '').trim()] : [],
    ),
  );
  return names.sort();
};

/** Number of elements to be seen. Runs in the browser. */
const visible = (elements: Element[]) => elements.filter((element) => element.checkVisibility()).length;
