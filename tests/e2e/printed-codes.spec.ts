import { expect, test } from '@playwright/test';
import { violationsOn } from '../browser/axe.ts';
import { expectNone, type Fault } from '../browser/faults.ts';
import { faultsOfScreens } from '../browser/first-screen.ts';
import { overflow } from '../browser/looks.ts';
import { fixtureUrl } from '../browser/sites.ts';

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
    const faults: Fault[] = [];
    for (const address of ['/m/k7r4/', '/m/h2lz/en/', '/m/b4ld/', '/m/f5rt/'])
      faults.push(...(await faultsOfScreens(page, address)));
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
      const violations = await violationsOn(page);
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
