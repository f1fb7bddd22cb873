import { expect, type Page, test } from '@playwright/test';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { killSwitch } from '../../src/features/codes/offline/worker.ts';
import { offlineNames } from '../../src/routes/offline-names.ts';
import { fixtureUrl } from '../browser/sites.ts';

test.use({ baseURL: fixtureUrl, viewport: { width: 390, height: 844 } });

const save = (page: Page) => page.getByRole('button', { name: 'Für unterwegs speichern' });

const told = (page: Page) => page.locator('keep-offline').getByRole('status');

/** What the browser keeps of the site. */
const kept = (page: Page) =>
  page.evaluate(async () => ({
    stores: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));

const nothing = { stores: 0, workers: 0 };

test('C-12, QR-44: nothing is kept until somebody asks; then the pages open without a network, until they are deleted', async ({
  context,
  page,
}) => {
  await page.goto('/M/K7R4/');
  await expect(save(page)).toBeVisible();
  expect(await kept(page)).toEqual(nothing);
  await save(page).click();
  await expect(told(page)).toContainText('Gespeichert.');
  expect(await kept(page)).toEqual({ stores: 1, workers: 1 });

  await context.setOffline(true);
  await page.getByRole('link', { name: 'Ohne Netz öffnet sich die Seite hier' }).click();
  await expect(page).toHaveURL('/m/k7r4/');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('We find a place by the water');
  const card = page.getByRole('link', { name: 'Save contact' });
  const file = await card.evaluate(async (link: HTMLAnchorElement) => (await fetch(link.href)).text());
  expect(file).toMatch(/^BEGIN:VCARD\r\n/);
  await page.goto('/m/h4fn/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await page.getByRole('button', { name: 'Gespeichertes löschen' }).click();
  await expect(told(page)).toContainText('Gelöscht.');
  await expect(save(page)).toBeVisible();
  expect(await kept(page)).toEqual(nothing);
  await expect(page.reload()).rejects.toThrow('ERR_INTERNET_DISCONNECTED');
});

test('says that it failed where the network is gone, and leaves nothing', async ({ context, page }) => {
  await page.goto('/m/k7r4/');
  await expect(save(page)).toBeVisible();
  await context.setOffline(true);
  await save(page).click();
  await expect(told(page)).toContainText('Das ging nicht');
  expect(await kept(page)).toEqual(nothing);
});

test('is offered neither where it is no use nor without a script, and described in the privacy notice', async ({
  browser,
  page,
}) => {
  await page.goto('/m/b4ld/de/');
  await expect(page.locator('keep-offline')).toHaveCount(0);
  await page.getByRole('link', { name: 'Datenschutz' }).click();
  await expect(page.getByRole('main')).toContainText('„Für unterwegs speichern“');
  const context = await browser.newContext({ baseURL: fixtureUrl, javaScriptEnabled: false });
  const bare = await context.newPage();
  await bare.goto('/m/k7r4/');
  await expect(bare.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(bare.getByText('Ohne Netz öffnen')).toBeHidden();
  await context.close();
});

test('QR-44: a build that has it switched off removes everything at the next visit', async ({ page }) => {
  const site = await switchable();
  await page.goto(`${site.url}/m/k7r4/`);
  await save(page).click();
  await expect(told(page)).toContainText('Gespeichert.');
  site.isOff = true;
  await page.goto(`${site.url}/m/k7r4/en/`);
  await expect.poll(() => kept(page), { timeout: 10_000 }).toEqual(nothing);
  site.close();
});

/** The same site on a server of its own, on which the worker can be exchanged for the one that removes itself. */
async function switchable() {
  const site = { isOff: false, url: '', close: () => void server.close() };
  const server = createServer((request, response) => {
    void (async () => {
      if (site.isOff && request.url === offlineNames.worker)
        return response.setHeader('content-type', 'text/javascript').end(await killSwitch());
      const answer = await fetch(new URL(request.url ?? '', fixtureUrl));
      response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type')! });
      return response.end(Buffer.from(await answer.arrayBuffer()));
    })();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  site.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return site;
}
