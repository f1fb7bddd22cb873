import { expect, type Locator, test } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import decodeQR from 'qr/decode.js';
import sharp from 'sharp';
import { preview } from '../../src/cli/preview.ts';
import { makeKiosk } from '../../src/features/kiosk/folder.ts';
import { frozenRegion } from '../runner/regions.ts';
import { derive, type Language } from '../../src/locales/languages.ts';
import { exposesOf } from '../../src/features/exposes/addresses.ts';
import { routeOf } from '../../src/routes/site.ts';
import { violationsOn } from '../browser/axe.ts';
import { expectNone, type Fault } from '../browser/faults.ts';
import { choose, partsOf } from '../browser/parts.ts';
import { addressOf, languageOf, languages, nameOf, region } from '../browser/region.ts';
import { viewsIn } from '../browser/views.ts';
import { queries } from './search-queries.ts';

// One bundle for all: made once from the built site, and opened as at a stand, from a folder without a net.
test.describe.configure({ mode: 'default' });

const german = languageOf('de');
const idle = 90;

let parent: string;
let bundle: Awaited<ReturnType<typeof makeKiosk>>;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  parent = mkdtempSync(join(tmpdir(), 'stand-'));
  bundle = await makeKiosk(frozenRegion.outDir, parent, region, { start: 'index.html', idle });
});

test.afterAll(() => rmSync(parent, { recursive: true, force: true }));

const root = () => `${pathToFileURL(bundle.folder).href}/`;
const at = (key: string, language: Language) => `${root()}${routeOf(region, key, language).path}/index.html`;
/** What goes wrong on the pages a test opens: errors, and anything that is not of the folder. */
let faults: Fault[];

test.beforeEach(async ({ context, page }) => {
  faults = [];
  const note = (problem: string) => faults.push({ at: page.url().replace(root(), ''), problem });
  await context.setOffline(true);
  context.on('request', (request) => {
    if (!/^(file|data):/.test(request.url())) note(`asks for ${request.url()}`);
  });
  context.on('requestfailed', (request) => {
    // A page that is left has no use for what it still waits for.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') note(`does not get ${request.url()}`);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) note(message.text());
  });
  page.on('pageerror', ({ message }) => note(message));
});

test('P7: pages ask the net for nothing, store nothing, and have targets for a finger', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  const english = languageOf('en');
  const addresses = viewsIn(english).flatMap(([view, address]) =>
    view === 'the page for unknown addresses' ? [] : [`${root()}${address.slice(1)}index.html`],
  );
  for (const address of [`${root()}index.html`, ...addresses]) {
    await page.goto(address);
    for (const problem of await page.evaluate(smallTargets)) faults.push({ at: address, problem });
    for (const problem of await page.evaluate(stored)) faults.push({ at: address, problem });
  }
  expectNone(faults);
});

for (const language of languages) {
  test(`P7: the search finds pages and opens them (${language.key})`, async ({ page }) => {
    await page.goto(at('home', language));
    const { search } = partsOf(page, language);
    await search.button.click();
    const found = () => search.results.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    let wanted = '';
    for (const [term, key] of queries[language.derivedFrom ?? language.key]!.slice(0, 3)) {
      wanted = key;
      await search.input.fill(derive(term, language));
      await expect.poll(found, term).toContain(addressOf(key, language));
    }
    await search.dialog
      .locator(`a[href="${addressOf(wanted, language)}"]`)
      .first()
      .click();
    await expect(page).toHaveURL(at(wanted, language));
    await expect(page.locator('h1')).toBeVisible();
    await page.getByRole('button', { name: region.translator(language)('stand.back') }).click();
    await expect(page).toHaveURL(at('home', language));
    expectNone(faults);
  });
}

test('P5, P7: what somebody found and compared goes along on their telephone', async ({ page }) => {
  const [first, second] = ['industriepark-schwarze-pumpe', 'tip-cottbus'];
  const t = region.translator(german);
  await page.goto(at('overview/sites', german));
  await choose(partsOf(page, german).finder.area(5));
  await expect(page).toHaveURL(/index\.html\?area=5$/);
  await page.goto(at('overview/sites', german));
  for (const id of [first, second])
    await page
      .getByRole('article')
      .filter({ has: page.getByRole('heading', { name: nameOf(`sites/${id}`, german), exact: true }) })
      .first()
      .locator('.choose')
      .click();
  await page.getByRole('button', { name: t('finder.compare') }).click();
  await expect(page).toHaveURL(`${at('compare/sites', german)}?site=${first}&site=${second}`);
  const { comparison } = partsOf(page, german);
  await expect(comparison.heads).toHaveCount(2);
  await comparison.box(nameOf(`sites/${first}`, german)).uncheck();
  await page.getByRole('button', { name: t('stand.take') }).click();
  const panel = page.getByRole('dialog', { name: t('stand.take') });
  const address = `${region.origin}${routeOf(region, 'compare/sites', german).href}?site=${second}`;
  await expect(panel).toContainText(address.replace('https://', ''));
  expect(await codeIn(panel.getByRole('img'))).toBe(address);
  expectNone(faults);
});

test('P6, P7: an exposé comes as a code, since no way leads back from a PDF', async ({ page }) => {
  const t = region.translator(german);
  await page.goto(at('locations/cottbus', german));
  await page
    .getByRole('main')
    .getByRole('button', { name: t('expose.link') })
    .click();
  const panel = page.getByRole('dialog', { name: t('stand.take') });
  const { pdf, route } = exposesOf(region).find(({ route }) => route === routeOf(region, 'locations/cottbus', german))!;
  expect(await codeIn(panel.getByRole('img').first())).toBe(region.origin + route.href);
  expect(await codeIn(panel.getByRole('img').last())).toBe(region.origin + pdf);
  expect(await violationsOn(page, { preload: false })).toEqual([]);
  await panel.getByRole('button', { name: t('stand.close') }).click();
  await expect(panel).toBeHidden();
  await page.goto(at('overview/sites', german));
  await page.evaluate(() => document.querySelector<HTMLDialogElement>('#stand-idle')!.showModal());
  expect(await violationsOn(page, { preload: false })).toEqual([]);
  expectNone(faults);
});

test('nobody leaves the stand, even by a link that a script makes', async ({ page }) => {
  await page.goto(at('locations/cottbus', german));
  for (const href of ['https://elsewhere.example/', 'mailto:a@b.example', '/etc/hosts']) {
    await page.evaluate((href) => {
      const link = Object.assign(document.createElement('a'), { href, textContent: 'out', id: 'out' });
      document.querySelector('#out')?.remove();
      document.querySelector('main')!.prepend(link);
    }, href);
    await page.locator('#out').click();
  }
  await expect(page).toHaveURL(at('locations/cottbus', german));
  expectNone(faults);
});

test('WCAG 2.2.1: without a touch the stand says so, waits, and starts anew without a trace', async ({ page }) => {
  const t = region.translator(german);
  const notice = page.getByRole('alertdialog', { name: t('stand.idle') });
  const now = Date.now();
  await page.clock.install({ time: now });
  // Else a slow machine's own seconds count too.
  await page.clock.pauseAt(now + 1000);
  await page.goto(`${root()}index.html`);
  await page.clock.runFor((idle + 60) * 1000);
  await expect(notice, 'on a start page nobody has touched').toBeHidden();
  await page.getByRole('main').getByRole('link', { name: german.name, exact: true }).click();
  await page.goto(`${at('overview/sites', german)}?area=5`);
  await page.clock.runFor((idle - 1) * 1000);
  await expect(notice).toBeHidden();
  await page.clock.runFor(2000);
  await expect(notice).toBeVisible();
  await expect(notice.getByRole('status')).toHaveText(t('stand.idleSay', { seconds: 20 }));
  await page.clock.runFor(10_000);
  await expect(notice.getByRole('status')).toHaveText(t('stand.idleSay', { seconds: 10 }));
  await page.mouse.click(5, 5);
  await expect(notice, 'after a touch anywhere').toBeHidden();
  await expect(page).toHaveURL(`${at('overview/sites', german)}?area=5`);

  await page.clock.runFor((idle + 21) * 1000);
  await expect(page).toHaveURL(`${root()}index.html`);
  await expect(notice).toBeHidden();
  const kept = () => page.evaluate(() => window.navigation.entries().map(({ url }) => url));
  await expect.poll(kept, 'in the history').toEqual([`${root()}index.html`, `${root()}index.html`]);
  await expect(page.getByRole('button', { name: t('stand.back') })).toBeHidden();
  expectNone(faults);
});

test('P7: the same folder works on any server, below any path', async ({ page, context }) => {
  await context.setOffline(false);
  context.removeAllListeners('request');
  const server = await preview(parent);
  const base = `${server.url}${bundle.folder.slice(parent.length).replaceAll(sep, '/')}/`;
  await page.goto(base);
  await page.getByRole('main').getByRole('link', { name: german.name, exact: true }).click();
  const { search } = partsOf(page, german);
  await search.button.click();
  await search.input.fill('Spremberg');
  await search.results.first().click();
  await expect(page).toHaveURL(new RegExp(`^${base}de/.+index\\.html`));
  server.close();
  expectNone(faults);
});

/** What a telephone reads from a code on the screen. */
async function codeIn(drawing: Locator): Promise<string> {
  const { data, info } = await sharp(await drawing.screenshot())
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return decodeQR({ width: info.width, height: info.height, data: new Uint8Array(data) });
}

/** Controls below 56 pixels. Runs in the browser. */
function smallTargets(): string[] {
  const controls = 'nav a, header a, button, select, summary, .filter label, .picks label, .choose';
  return [...document.querySelectorAll<HTMLElement>(controls)]
    .filter((control) => control.checkVisibility({ visibilityProperty: true }))
    .filter((control) => Math.round(control.getBoundingClientRect().height) < 56)
    .map((control) => `${control.localName}.${control.className} “${control.innerText.trim().slice(0, 30)}” is small`);
}

/** What a page keeps on the device. Runs in the browser. */
function stored(): string[] {
  const kept = [document.cookie, ...Object.keys(localStorage), ...Object.keys(sessionStorage)];
  return kept.filter(Boolean).map((what) => `keeps ${what}`);
}
