import { expect, type Page, test } from '@playwright/test';
import { fixtureUrl } from '../browser/sites.ts';

test.use({ baseURL: fixtureUrl });

/** What the region's own program would get, which answers by leading on. */
async function received(page: Page, send: () => Promise<void>): Promise<URLSearchParams> {
  let body = '';
  await page.route('**/anfrage-senden', async (route) => {
    body = route.request().postData() ?? '';
    expect(route.request().method()).toBe('POST');
    await route.fulfill({ status: 200, contentType: 'text/html', body: '<p>Danke</p>' });
  });
  await send();
  await expect(page.getByText('Danke')).toBeVisible();
  return new URLSearchParams(body);
}

test('An inquiry goes to the region’s own server, with the letter in the language of the desks', async ({ page }) => {
  await page.goto('/en/inquiry/?site=hafen');
  await page.locator('[data-field=name]').fill('Ada Example');
  const fields = await received(page, () => page.getByRole('button', { name: 'Send', exact: false }).first().click());
  expect(fields.get('language')).toBe('en');
  expect(fields.get('website')).toBe('');
  expect(fields.get('Name')).toBe('Ada Example');
  expect(fields.get('letter')).toContain('Guten Tag');
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('The same form is sent, its fields named in the first language; nothing may be sent elsewhere', async ({
    page,
  }) => {
    await page.goto('/en/inquiry/');
    const policy = page.locator('meta[http-equiv=content-security-policy]');
    await expect(policy).toHaveAttribute('content', /form-action 'self';/);
    const trap = page.locator('input[name=website]');
    await expect(trap).toHaveAttribute('tabindex', '-1');
    const box = await trap.boundingBox();
    expect(box === null || box.x < 0 || box.width <= 1 || box.y < 0).toBe(true);
    const fields = await received(page, () => page.getByRole('button', { name: 'Send', exact: false }).first().click());
    expect([...fields.keys()]).toContain('Strom (MW)');
    expect(fields.get('language')).toBe('en');
  });
});

test('C-11: the privacy page says where the form goes', async ({ page }) => {
  await page.goto('/de/datenschutz/');
  await expect(page.getByRole('main')).toContainText('geht über diesen Server an die Stelle, die antwortet');
});
