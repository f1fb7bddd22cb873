import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { brotliCompressSync } from 'node:zlib';
import { fetchPage, inTurns, linksOf, metaOf, type WebPage } from './crawl.ts';
import { expectNone, type Fault, faultsAt } from './faults.ts';
import { all, attribute, textOf } from './html.ts';
import { overflow } from './looks.ts';
import { languages, region } from './region.ts';
import { fixtureUrl, siteUrl } from './sites.ts';
import { checkDeployedCodes } from '../../src/features/codes/deployed-codes.ts';
import { codePagesOf, foldersOf } from '../../src/routes/codes.ts';
import { canonicalOf, landingOf } from '../../src/routes/landings.ts';

/** Bytes of QR-40: what is there before anything is tapped, and with pictures. */
const budgets = { page: 50_000, whole: 150_000, requests: 6 };

/** Telephones, from the smallest to the largest, and one with the bars of its browser. */
const screens = [
  [320, 568],
  [390, 664],
  [390, 844],
  [430, 932],
] as const;

const codePages = codePagesOf(region);

const stubs = () =>
  inTurns(codePages, async (codePage) => ({ codePage, page: await fetchPage(siteUrl, codePage.href) }));

test.describe('The pages behind printed codes', () => {
  test('QR-12, QR-42: answer in their language, lead search engines on, and offer all languages', async () => {
    expectNone(
      (await stubs()).flatMap(({ codePage: { code, language, href }, page }) => {
        const landing = landingOf(region, code, language);
        const canonical = linksOf(page, 'canonical').map((link) => attribute(link, 'href'));
        const offered = all(page.document, 'a')
          .filter((link) => attribute(link, 'hreflang'))
          .map((link) => attribute(link, 'hreflang'));
        return faultsAt(href, [
          page.status !== 200 && `answers ${page.status}`,
          attribute(all(page.document, 'html')[0]!, 'lang') !== language.key && 'is in another language',
          !metaOf(page, 'robots').includes('noindex') && 'is not noindex',
          canonical.join() !== region.origin + canonicalOf(region, landing).href &&
            `is canonical to ${canonical.join()}`,
          offered.join() !== languages.map(({ key }) => key).join() && `offers ${offered.join()}`,
          all(page.document, 'meta').some((meta) => attribute(meta, 'http-equiv') === 'refresh') &&
            'sends on by itself',
        ]);
      }),
    );
  });

  test('C-05, QR-45, QR-49: name the paper, who answers, imprint and privacy, and how to reach somebody', async () => {
    expectNone(
      (await stubs()).flatMap(({ codePage: { code, href, language }, page }) => {
        const text = textOf(page.document);
        const hrefs = all(page.document, 'a').map((link) => attribute(link, 'href') ?? '');
        const has = (pattern: RegExp) => hrefs.some((target) => pattern.test(target));
        return faultsAt(href, [
          !text.includes(region.translator(language)(`codes.placements.${code.placement}`)) &&
            'does not name its paper',
          !text.includes(`/m/${code.code.toLowerCase()}`) && 'does not say its address',
          all(page.document, 'footer').flatMap((footer) => all(footer, 'a')).length < 2 &&
            'has no imprint or no privacy notice',
          !has(/^(tel:\+|mailto:[^?]+@)/) && 'has no way to reach its desk',
          !has(/\.vcf$/) && 'has no contact card',
          !has(/^mailto:\?subject=.+body=/) && 'cannot be sent on',
          all(page.document, 'a').some((link) => attribute(link, 'download') !== undefined) && 'has a download',
        ]);
      }),
    );
  });

  test('QR-40: fit the budget of a bad network', async () => {
    const sizes = new Map<string, number>();
    const sizeOf = async (path: string) => {
      if (!sizes.has(path)) {
        const content = Buffer.from(await (await fetch(siteUrl + path)).arrayBuffer());
        sizes.set(path, path.endsWith('.woff2') ? content.length : brotliCompressSync(content).length);
      }
      return sizes.get(path)!;
    };
    for (const { page } of await stubs()) {
      const { code, pictures } = partsOf(page);
      const before = (await Promise.all([page.path, ...code].map(sizeOf))).reduce((sum, size) => sum + size, 0);
      const whole = (await Promise.all(pictures.map(sizeOf))).reduce((sum, size) => sum + size, before);
      expect.soft(before, page.path).toBeLessThanOrEqual(budgets.page);
      expect.soft(whole, page.path).toBeLessThanOrEqual(budgets.whole);
      expect.soft(1 + code.length + pictures.length, page.path).toBeLessThanOrEqual(budgets.requests);
      const waits = all(page.document, 'script').filter(
        (script) => attribute(script, 'type') !== 'module' && attribute(script, 'src'),
      );
      expect.soft([...waits, ...linksOf(page, 'stylesheet'), ...linksOf(page, 'preload')], page.path).toEqual([]);
    }
  });

  test('QR-01: are the same at the printed address', async () => {
    for (const { code } of region.region.codes) {
      const { printed, typed } = foldersOf(code);
      const [upper, lower] = await Promise.all([fetchPage(siteUrl, `/${printed}/`), fetchPage(siteUrl, `/${typed}/`)]);
      expect.soft(upper.status, code).toBe(200);
      expect.soft(upper.html === lower.html, code).toBe(true);
    }
  });

  test('P2, QR-11: npm run verify finds every code of the ledger on the site, as printed, typed and in each language', async () => {
    const findings = await checkDeployedCodes(region, siteUrl, fetch);
    // The preview speaks HTTP, which is told.
    expect(findings.map(({ level, about, problem }) => `${level} ${about}: ${problem}`)).toEqual([
      `warning Server: ${siteUrl} verlangt keine verschlüsselte Verbindung (Strict-Transport-Security fehlt).`,
    ]);
  });

  test('are in no sitemap, and all in the list', async () => {
    const sitemap = await (await fetch(`${siteUrl}/sitemap-0.xml`)).text();
    expect(sitemap).not.toContain('/m/');
    const list = await fetchPage(siteUrl, '/m/');
    expect(metaOf(list, 'robots')).toContain('noindex');
    const hrefs = all(list.document, 'a').map((link) => attribute(link, 'href'));
    expect(region.region.codes.filter(({ code }) => !hrefs.includes(`/m/${code.toLowerCase()}/`))).toEqual([]);
  });
});

/** What a page asks for at once: fonts it names, scripts, and pictures. */
function partsOf({ document, html }: WebPage) {
  const scripts = all(document, 'script').flatMap((script) => attribute(script, 'src') ?? []);
  // The faces of other alphabets are fetched only where their letters stand.
  const fonts = (html.match(/\/[\w./-]+latin\.[\w-]+\.woff2/g) ?? []).slice(0, 1);
  const icons = [...all(document, 'link', { rel: 'icon' })].flatMap((link) => attribute(link, 'href') ?? []);
  const images = all(document, 'img').flatMap((image) => attribute(image, 'src') ?? []);
  return { code: [...scripts, ...fonts], pictures: [...icons, ...images] };
}

test.describe('On a phone', () => {
  test.use({ baseURL: fixtureUrl, viewport: { width: 390, height: 844 } });

  for (const javaScriptEnabled of [true, false]) {
    test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
      test.use({ javaScriptEnabled });

      test('QR-43: a code opens who it is, three figures and one thing to do under the thumb', async ({ page }) => {
        await page.goto('/M/K7R4/');
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(
          'Wir finden für Unternehmen aus der Schweiz einen Platz am Wasser.',
        );
        const action = page.getByRole('link', { name: 'Gespräch vereinbaren' });
        const box = (await action.boundingBox())!;
        expect(box.height).toBeGreaterThanOrEqual(44);
        expect(box.y).toBeGreaterThan(844 / 2);
        expect(box.y + box.height).toBeLessThanOrEqual(844);
        await expect(action).toHaveAttribute('href', /^mailto:kontakt@nordmark\.example\?subject=Gespr/);
        await expect(page.getByText('Montag, 29. März 2032, 9:00–17:30 Uhr')).toBeVisible();
        await expect(page.getByText('Halle 2, Stand B12')).toBeVisible();
        await expect(page.getByRole('button', { name: 'Teilen' })).toBeVisible({ visible: javaScriptEnabled });
        await expect(page.getByText('gedruckt am 2. November 2026')).toBeVisible();
      });

      test('QR-42: the other language is one tap away', async ({ page }) => {
        await page.goto('/m/k7r4/');
        const english = page.getByRole('link', { name: 'English' });
        const box = (await english.boundingBox())!;
        expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
        await english.click();
        await expect(page).toHaveURL('/m/k7r4/en/');
        await expect(page.getByRole('heading', { level: 1 })).toContainText('We find a place by the water');
        await expect(page.getByRole('link', { name: 'English' })).toHaveAttribute('aria-current', 'true');
      });

      test('QR-11: what has ended says so and leads on', async ({ page }) => {
        await page.goto('/m/h2lz/');
        await expect(page.getByText('Holzmesse 2024 ist vorbei.')).toBeVisible();
        await expect(page.getByText('Letzter Tag war der 15. Mai 2024.')).toBeVisible();
        await expect(page.getByRole('heading', { level: 1 })).toContainText('Platz am Wasser');
        const gone = await page.goto('/M/F5RT/');
        expect(gone?.status()).toBe(200);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dieses Angebot ist beendet');
        await page.getByRole('link', { name: /^Was wir heute für Sie tun/ }).click();
        await expect(page).toHaveURL('/de/');
      });
    });
  }

  test('SLIP-F11: the figures follow the text, the room of a high screen goes to their rows, and the action is under the thumb', async ({
    page,
  }) => {
    test.slow();
    // One of each target, in the language of its print.
    const ofTargets = new Map(region.region.codes.map((code) => [code.target, `/m/${code.code.toLowerCase()}/`]));
    const addresses = [
      ...['/m/k7r4/', '/m/h2lz/en/', '/m/b4ld/', '/m/f5rt/'].map((href) => fixtureUrl + href),
      ...[...ofTargets.values()].map((href) => siteUrl + href),
    ];
    const faults: Fault[] = [];
    for (const address of addresses) {
      await page.goto(address);
      for (const [width, height] of screens) {
        await page.setViewportSize({ width, height });
        const { gap, empty, isUnder } = await page.evaluate(roomOnTop);
        faults.push(
          ...faultsAt(`${address} at ${width} × ${height}`, [
            gap > 24 && `leaves ${gap} px between text and figures`,
            empty > 100 && `leaves ${empty} px below a figure`,
            !isUnder && 'has its action elsewhere',
          ]),
        );
      }
    }
    expectNone(faults);
  });

  for (const [address, colorScheme] of [
    ['/m/k7r4/', 'light'],
    ['/m/h2lz/en/', 'dark'],
    ['/m/f5rt/pl/', 'light'],
    ['/m/', 'dark'],
  ] as const) {
    test(`${address} is accessible (${colorScheme}), and reaches nowhere beyond 320 pixels`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 320, height: 568 });
      await page.goto(address);
      expect(await page.evaluate(overflow)).toEqual([]);
      const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });
  }

  test('By keyboard nothing that has the focus is hidden behind the action', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await page.goto('/m/b4ld/');
    for (let step = 0; step < 12; step++) {
      await page.keyboard.press('Tab');
      const isSeen = await page.evaluate(() => {
        const focused = document.activeElement!;
        const { left, top, width, height } = focused.getBoundingClientRect();
        const found = document.elementFromPoint(left + width / 2, top + height / 2);
        return focused === document.body || focused.contains(found);
      });
      expect(isSeen, `step ${step}`).toBe(true);
    }
  });

  test('QR-45, QR-46: card and appointment are served as what they are', async ({ request }) => {
    const card = await request.get('/m/k7r4/en/contact.vcf');
    expect(card.headers()['content-type']).toBe('text/vcard; charset=utf-8');
    expect((await card.body()).subarray(0, 11).toString()).toBe('BEGIN:VCARD');
    const appointment = await request.get('/de/messen/technikschau-2032/termin.ics');
    expect(appointment.headers()['content-type']).toBe('text/calendar; charset=utf-8');
    expect((await appointment.body()).subarray(0, 15).toString()).toBe('BEGIN:VCALENDAR');
  });
});

test.describe('QR-14: a code typed on the page for unknown addresses', () => {
  test.use({ baseURL: fixtureUrl });

  test('opens its page; a wrong one says what codes look like', async ({ page }) => {
    await page.goto('/m/k7ro/');
    const german = page.locator('section[lang="de"]');
    const field = german.getByLabel('Code auf dem Druckstück');
    await field.fill('k7ro');
    await field.press('Enter');
    await expect(german.getByRole('status')).toContainText('I, O, 0 und 1 kommen in keinem Code vor');
    await expect(field).toBeFocused();
    await field.fill('2222');
    await field.press('Enter');
    await expect(german.getByRole('status')).toContainText('Diesen Code gibt es nicht');
    await field.fill('https://nordmark.example/M/ K7R4');
    await field.press('Enter');
    await expect(page).toHaveURL('/m/k7r4/');
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('is found in the list of all codes', async ({ page }) => {
      await page.goto('/m/k7ro/');
      await expect(page.getByLabel('Code auf dem Druckstück').first()).toBeHidden();
      await page.getByRole('link', { name: 'Alle gedruckten Codes' }).first().click();
      await page.getByRole('link', { name: /^K7R4/ }).click();
      await expect(page).toHaveURL('/m/k7r4/');
    });
  });
});

test.describe('The fair on its own page', () => {
  test.use({ baseURL: fixtureUrl });

  test('says the right thing before, during and after', async ({ page }) => {
    const when = page.getByRole('region', { name: 'Wann und wo' });
    await page.goto('/de/messen/technikschau-2032/');
    await expect(when).toContainText('Hier finden Sie uns');
    await expect(when.getByRole('link', { name: 'In den Kalender übernehmen' })).toHaveAttribute(
      'href',
      /termin\.ics$/,
    );
    await page.goto('/de/messen/hafenschau/');
    await expect(when).toContainText('An diesen Tagen sind wir vor Ort');
    await page.goto('/de/messen/holzmesse-2024/');
    await expect(when).toContainText('letzter Tag war der 15. Mai 2024');
    await when.getByRole('link', { name: 'Als Nächstes: Technikschau 2032' }).click();
    await expect(page).toHaveURL('/de/messen/technikschau-2032/');
  });

  test('stands in the overview among those of now, to come or held', async ({ page }) => {
    await page.goto('/de/messen/');
    const sections = page.getByRole('main').locator('section');
    await expect(sections.getByRole('heading', { level: 2 })).toHaveText([
      'Jetzt',
      'Kommende',
      'Bisherige',
      'Ihr Kontakt',
    ]);
    await expect(sections.nth(1).getByRole('heading', { level: 3 })).toHaveText(['Technikschau 2032']);
  });
});

/** How far the figures are from the text above, and what is empty below the fullest of them. Runs in the browser. */
function roomOnTop(): { gap: number; empty: number; isUnder: boolean } {
  const figures = document.querySelector('.numbers');
  const action = document.querySelector('.first:not(.closed) .action')?.getBoundingClientRect();
  const isUnder = !action || (action.top > innerHeight / 2 && action.bottom <= innerHeight);
  if (!figures) return { gap: 0, empty: 0, isUnder };
  const gap = figures.getBoundingClientRect().top - figures.previousElementSibling!.getBoundingClientRect().bottom;
  const rows = [...figures.children].map((row) => {
    const foot = Math.max(...[...row.children].map((cell) => cell.getBoundingClientRect().bottom));
    return row.getBoundingClientRect().bottom - foot;
  });
  return { gap, empty: Math.max(...rows), isUnder };
}
