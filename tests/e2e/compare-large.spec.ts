import { expect, type Page, test } from '@playwright/test';
import { partsOf } from '../browser/parts.ts';
import { languageOf, region } from '../browser/region.ts';
import { manyUrl } from '../browser/sites.ts';

const german = languageOf('de');
const t = region.translator(german);
const address = '/de/flaechen/vergleich/';

async function compare(page: Page, query: string) {
  await page.goto(manyUrl + address + query);
  return partsOf(page, german).comparison;
}

test('P5: with too many sites for a table, the page holds what its address asks for', async ({ page }) => {
  const { heads, row, box, inquiry } = await compare(page, '?site=flaeche-6&site=hafen');
  await expect(heads).toHaveText(['Fläche 6', 'Gewerbepark Hafen']);
  await expect(row(t('fields.areaGross')).getByRole('cell')).toHaveText([/112\sha/, /24\sha/]);
  await expect(row(t('fields.areaGross')).getByRole('rowheader')).toHaveAccessibleName(
    `${t('fields.areaGross')} (${t('compare.differs')})`,
  );
  await expect(row(t('fields.zoning')).getByRole('rowheader')).toHaveAccessibleName(t('fields.zoning'));
  await expect(row(t('compare.availability')).getByRole('cell').first()).toHaveText(/verfügbar|auf Anfrage/);
  await expect(row(t('fields.offices'))).toHaveCount(0);
  const source = row(t('fields.areaGross')).getByRole('cell').first().getByRole('link').first();
  await expect(source).toHaveJSProperty('href', `${manyUrl}/de/flaechen/flaeche-6/#q1`);
  await expect(inquiry).toHaveAttribute('href', /\?site=flaeche-6&site=hafen$/);
  await box('Fläche 6').uncheck();
  await expect(heads).toHaveText(['Gewerbepark Hafen']);
  await expect(page).toHaveURL(`${manyUrl}${address}?site=hafen`);
});

test('P5: the same address has the same columns in English, where pages have other names', async ({ page }) => {
  await page.goto(`${manyUrl}/en/sites/compare/?site=flaeche-40&site=flaeche-2`);
  await expect(partsOf(page, languageOf('en')).comparison.heads).toHaveText(['Site 40', 'Site 2']);
});

test('P5: what cannot be loaded is said', async ({ page }) => {
  await page.route('**/flaeche-6/', (route) => route.abort());
  const { status } = await compare(page, '?site=flaeche-6');
  await expect(status).toContainText(t('compare.failed'));
});

test('P5: the page of a large region is no larger for it', async ({ page }) => {
  await page.goto(manyUrl + address);
  expect(await page.getByRole('columnheader').count()).toBe(0);
  expect((await page.content()).length).toBeLessThan(40_000);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('P5: it says where to choose, and leads there', async ({ page }) => {
    const { table } = await compare(page, '?site=flaeche-6');
    await expect(page.getByText(t('compare.sites.many'))).toBeVisible();
    await expect(table).toBeHidden();
    await page.getByRole('link', { name: t('compare.sites.back') }).click();
    await expect(page).toHaveURL(`${manyUrl}/de/flaechen/`);
  });
});
