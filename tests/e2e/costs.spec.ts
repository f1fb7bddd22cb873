import { expect, test } from '@playwright/test';
import { violationsOn } from '../browser/axe.ts';
import { addressOf, languages, region } from '../browser/region.ts';

const german = languages[0]!;
const t = region.translator(german);

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  for (const language of languages) {
    test(`P13: the common cases are worked out, with day and source (${language.key})`, async ({ page }) => {
      await page.goto(addressOf('costs', language));
      const tables = page.getByRole('table');
      // 15.825 % + 3.5 × 4 until 2027; from 2032 ten per cent and the surcharge.
      const at400 = tables
        .first()
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name: /^400/ }) });
      await expect(at400.getByRole('cell').first()).toContainText(language.key === 'de' ? '29,825' : '29.825');
      await expect(at400.getByRole('cell').last()).toContainText(language.key === 'de' ? '24,55' : '24.55');
      // Whence the rates are stands once, below the table.
      const rests = page.getByText(region.translator(language)('costs.tax.rests'));
      await expect(rests.getByRole('link').first()).toHaveAttribute('href', /^#q\d+$/);
      await expect(page.locator('costs-form form').first()).toBeHidden();
      await expect(page.locator('td:empty')).toHaveCount(0);
    });
  }
});

test('P13: one’s own numbers are worked out, and the address keeps them', async ({ page }) => {
  await page.goto(addressOf('costs', german));
  const staff = page.locator('costs-form').nth(1);
  await staff.getByRole('textbox').fill('7.000');
  // 7,000 + 10.6 % of it + 10.55 % of 5,812.50.
  await expect(staff.getByRole('status')).toContainText('Brandenburg: 8.355\u00a0€');
  await expect(page).toHaveURL(/\?.*salary=7\.000/);
  await page.reload();
  await expect(staff.getByRole('status')).toContainText('8.355');
  await staff.getByRole('textbox').fill('viel');
  await expect(staff.getByRole('status')).toHaveText(t('costs.wrong'));
  await expect(staff.getByRole('textbox')).toHaveAttribute('aria-invalid', 'true');
});

test('P13: the tax on a profit follows the multiplier, year by year', async ({ page }) => {
  await page.goto(`${addressOf('costs', german)}?profit=2.000.000&multiplier=350`);
  const tax = page.locator('costs-form').first().getByRole('status');
  await expect(tax).toContainText('2026\u20132027: 561.500\u00a0€ (28,075\u00a0%)');
  await expect(tax).toContainText('2032: 456.000\u00a0€ (22,8\u00a0%)');
});

test('P13: programmes are those for a firm of that size, with what each may give at most', async ({ page }) => {
  await page.goto(addressOf('costs', german));
  const rows = page.locator('tr[data-sizes]').filter({ visible: true });
  const medium = await rows.count();
  expect(medium).toBeGreaterThan(0);
  const grants = page.locator('costs-form').last();
  await grants.getByRole('textbox').first().fill('300');
  await expect.poll(() => rows.count()).not.toBe(medium);
  await grants.getByRole('textbox').first().fill('60');
  await grants.getByRole('textbox').last().fill('1.000.000');
  await expect(page.locator('tr[data-rate]:visible .at-most').first()).toContainText('€');
});

test('the calculations have no finding of axe, and fit a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(addressOf('costs', german));
  expect(await violationsOn(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
