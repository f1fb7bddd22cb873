import { expect, test } from '@playwright/test';
import { pagesOf } from '../browser/crawl.ts';
import { expectNone, faultsAt } from '../browser/faults.ts';
import { all, attribute, textOf } from '../browser/html.ts';
import { areaName, choose, tallyOf } from '../browser/parts.ts';
import { fixtureUrl } from '../browser/sites.ts';

test.use({ baseURL: fixtureUrl });

const foreignNames = ['Lausitz', 'Cottbus', 'Spremberg', 'Spreetal', 'Chóśebuz', 'lausitz.example'];

test('Another region builds with nothing of the Lausitz in its pages', async () => {
  const pages = await pagesOf(fixtureUrl);
  expect(pages.length).toBeGreaterThan(20);
  expectNone(
    pages.flatMap(({ path, html }) =>
      faultsAt(
        path,
        foreignNames.map((name) => html.toLowerCase().includes(name.toLowerCase()) && `says “${name}”`),
      ),
    ),
  );
});

test('Another region has its own languages only', async ({ page }) => {
  const pages = await pagesOf(fixtureUrl);
  const langs = pages.map(({ document }) => attribute(all(document, 'html')[0]!, 'lang'));
  expect([...new Set(langs)].sort()).toEqual(['de', 'de-CH', 'en', 'pl']);
  const response = await page.goto('/fr/');
  expect(response?.status()).toBe(404);
});

test('Another region has its own name and address', async () => {
  const pages = await pagesOf(fixtureUrl);
  expectNone(
    pages.flatMap(({ path, document }) =>
      faultsAt(path, [
        !all(document, 'title').map(textOf).join().includes('Nordmark') && 'has no Nordmark in its title',
        !all(document, 'link', { rel: 'canonical' }).every((link) =>
          attribute(link, 'href')?.startsWith('https://nordmark.example/'),
        ) && 'is canonical elsewhere',
      ]),
    ),
  );
});

const colours = {
  '--science': ['#6b21a8', '#d8b4fe'],
  '--industry': ['#854d0e', '#fcd34d'],
  '--ground': ['#155e75', '#67e8f9'],
};

for (const [index, colorScheme] of (['light', 'dark'] as const).entries()) {
  test(`Another region has its own colours (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/de/');
    for (const [property, [...values]] of Object.entries(colours)) {
      const shown = await page.evaluate((property) => {
        const probe = document.body.appendChild(document.createElement('i'));
        probe.style.setProperty('color', `var(${property})`);
        return getComputedStyle(probe).color;
      }, property);
      expect(shown, property).toBe(rgb(values[index]!));
    }
  });
}

const rgb = (hex: string) => {
  const [red, green, blue] = [1, 3, 5].map((start) => parseInt(hex.slice(start, start + 2), 16));
  return `rgb(${red}, ${green}, ${blue})`;
};

test('Another region switches between its languages', async ({ page }) => {
  await page.goto('/de/');
  const languages = page.getByRole('banner').getByRole('link', { name: /^(Deutsch|English|Polski)$/ });
  await expect(languages).toHaveText(['Deutsch', 'English', 'Polski']);
  await languages.nth(1).click();
  await expect(page).toHaveURL('/en/');
  await page.getByRole('main').getByRole('link').first().click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await languages.first().click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
});

test('Another region is searched in its own words', async ({ page }) => {
  await page.goto('/de/');
  await page.keyboard.press('/');
  await page.getByRole('dialog').locator('#search-term').fill('Hafen');
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
});

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('P5: where no site fits, the list says so', async ({ page }) => {
      await page.goto('/de/flaechen/');
      const site = page.getByRole('main').getByRole('article');
      const tally = (label: string) => tallyOf(page, label);
      await expect(site).toBeVisible();
      expect(await tally('Flächen:')).toBe('1');
      await choose(page.getByRole('radio', { name: areaName(20) }));
      await choose(page.getByRole('radio', { name: 'Musterstadt' }));
      expect([await tally('Passt:'), await tally('Passt nicht:')]).toEqual(['keine', '1']);
      // Five hectares are free, in one piece or not.
      await choose(page.getByRole('radio', { name: areaName(5) }));
      await expect(site).toBeVisible();
      expect([await tally('Passt:'), await tally('Passt, soweit bekannt:')]).toEqual(['keine', '1']);
    });
  });
}

test('A region outside brings files of its own, beside the licences of the typeface', async ({ request }) => {
  for (const [path, type] of [
    ['/presse/lageplan.svg', 'image/svg+xml'],
    ['/google0a1b2c.html', 'text/html; charset=utf-8'],
    ['/licences/hanken-grotesk.txt', 'text/plain; charset=utf-8'],
  ] as const) {
    const answer = await request.get(path);
    expect([path, answer.status(), answer.headers()['content-type']]).toEqual([path, 200, type]);
  }
});
