import { expect, type Page, test } from '@playwright/test';
import { mostColumns } from '../../src/components/compare/comparison.ts';
import { type Preview, preview } from '../../src/cli/preview.ts';
import { buildLargeRegion } from './large-region.ts';
import { partsOf } from './parts.ts';
import { languageOf, region } from './region.ts';

const german = languageOf('de');
const t = region.translator(german);
const address = '/de/flaechen/vergleich/';

let server: Preview;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(300_000);
  server = await preview(buildLargeRegion(mostColumns + 1));
});

test.afterAll(() => {
  server.close();
});

async function compare(page: Page, query: string) {
  await page.goto(server.url + address + query);
  return partsOf(page, german).comparison;
}

test('P5: with too many sites for a table, the page holds what its address asks for', async ({ page }) => {
  const { heads, row, box, inquiries } = await compare(page, '?site=hafen-7&site=hafen');
  await expect(heads).toHaveText(['Hafen 7', 'Gewerbepark Hafen']);
  await expect(row(t('fields.areaGross')).getByRole('cell')).toHaveText([/31\sha/, /24\sha/]);
  await expect(row(t('fields.areaGross')).getByRole('rowheader')).toHaveAccessibleName(
    `${t('fields.areaGross')} (${t('compare.differs')})`,
  );
  await expect(row(t('fields.zoning')).getByRole('rowheader')).toHaveAccessibleName(t('fields.zoning'));
  await expect(row(t('compare.availability')).getByRole('cell').first()).toHaveText(/verfügbar|auf Anfrage/);
  await expect(row(t('fields.offices'))).toHaveCount(0);
  const source = row(t('fields.areaGross')).getByRole('cell').first().getByRole('link').first();
  await expect(source).toHaveJSProperty('href', `${server.url}/de/flaechen/hafen-7/#q1`);
  expect(new URL((await inquiries.getAttribute('href'))!).searchParams.get('body')).toContain(
    `Hafen 7\r\n${server.url}/de/flaechen/hafen-7/`,
  );
  await box('Hafen 7').uncheck();
  await expect(heads).toHaveText(['Gewerbepark Hafen']);
  await expect(page).toHaveURL(`${server.url}${address}?site=hafen`);
});

test('P5: the same address has the same columns in English, where pages have other names', async ({ page }) => {
  await page.goto(`${server.url}/en/sites/compare/?site=hafen-40&site=hafen-2`);
  await expect(partsOf(page, languageOf('en')).comparison.heads).toHaveText(['Hafen 40', 'Hafen 2']);
});

test('P5: what cannot be loaded is said', async ({ page }) => {
  await page.route('**/hafen-7/', (route) => route.abort());
  const { status } = await compare(page, '?site=hafen-7');
  await expect(status).toContainText(t('compare.failed'));
});

test('P5: the page of a large region is no larger for it', async ({ page }) => {
  await page.goto(server.url + address);
  expect(await page.getByRole('columnheader').count()).toBe(0);
  expect((await page.content()).length).toBeLessThan(40_000);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('P5: it says where to choose, and leads there', async ({ page }) => {
    const { table } = await compare(page, '?site=hafen-7');
    await expect(page.getByText(t('compare.sites.many'))).toBeVisible();
    await expect(table).toBeHidden();
    await page.getByRole('link', { name: t('compare.sites.back') }).click();
    await expect(page).toHaveURL(`${server.url}/de/flaechen/`);
  });
});
