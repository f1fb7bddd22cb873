import { test } from '@playwright/test';
import { expectNone, type Fault } from '../browser/faults.ts';
import { languages } from '../browser/region.ts';
import { siteUrl } from '../browser/sites.ts';
import { pathsToWalk } from './walk.ts';

test.describe.configure({ mode: 'parallel' });

for (const language of languages) {
  test(`C-11, C-13: no page in ${language.key} logs an error, asks another host or stores anything`, async ({
    context,
    page,
  }) => {
    const paths = await pathsToWalk(language);
    test.setTimeout(60_000 + paths.length * 2000);
    const faults: Fault[] = [];
    const note = (problem: string) => faults.push({ at: new URL(page.url()).pathname, problem });
    page.on('console', (message) => {
      const { url } = message.location();
      if (message.type() === 'error' || message.type() === 'warning')
        note(`${message.text()} (${url.replace(siteUrl, '')})`);
    });
    page.on('pageerror', ({ message }) => note(message));
    context.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol !== 'data:' && origin !== siteUrl) note(`asks ${origin}`);
    });

    for (const path of ['/', ...paths]) {
      await page.goto(siteUrl + path);
      const stored = await page.evaluate(storedByThePage);
      for (const what of stored) note(`stores ${what}`);
    }
    for (const { name } of await context.cookies()) note(`sets the cookie ${name}`);
    expectNone(faults);
  });
}

/** What the page keeps on the device. Runs in the browser. */
async function storedByThePage(): Promise<string[]> {
  const databases = (await indexedDB.databases()).map(({ name }) => name);
  const stores = {
    cookies: document.cookie,
    localStorage: Object.keys(localStorage).join(),
    sessionStorage: Object.keys(sessionStorage).join(),
    indexedDB: databases.join(),
    caches: (await caches.keys()).join(),
    serviceWorker: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope).join(),
  };
  return Object.entries(stores).flatMap(([store, found]) => (found ? [`${found} in ${store}`] : []));
}
