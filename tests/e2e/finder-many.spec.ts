import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { choose, partsOf, shownSites } from '../browser/parts.ts';
import { languages, region } from '../browser/region.ts';
import { manyUrl } from '../browser/sites.ts';

const german = languages[0]!;
const address = `${manyUrl}/de/flaechen/`;

/** By CSS alone, and by the address; the same query must give the same sites. */
const query = [
  ['area', '10'],
  ['place', 'ort-7'],
  ['zoning', 'GE'],
  ['zoning', 'GI'],
] as const;

test('P5: the same choice leaves the same of very many sites, with and without a script', async ({ page, browser }) => {
  await page.goto(`${address}?${new URLSearchParams(query.map(([...pair]) => pair)).toString()}`);
  // Of none it is said that its free area is one piece.
  const found = await shownSites(page, 'open');
  expect(found.length).toBeGreaterThan(1);
  expect(found.every((name) => Number(name.split(' ')[1]) % 12 === 6)).toBe(true);

  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(address);
  const all = await shownSites(plain);
  expect(all.length).toBeGreaterThan(120);
  for (const [name, value] of query) await choose(plain.locator(`#${name}-${value}`));
  expect(await shownSites(plain, 'open')).toEqual(found);
  await context.close();
});

test('very many sites are set in lines that carry what decides about them, and no drawings', async ({ page }) => {
  await page.goto(address);
  const { finder } = partsOf(page, german);
  const line = finder.sites.filter({ has: page.getByRole('heading', { name: 'Fläche 6', exact: true }) });
  await expect(line).toContainText(/56\sha/);
  await expect(line).toContainText('Ort 7');
  await expect(line).toContainText('GE');
  await expect(page.locator('.results svg')).toHaveCount(0);
});

test('each site costs the list at most 60 bytes of what a host sends', async () => {
  const html = await (await fetch(address)).text();
  const first = html.indexOf('<article');
  const lines = html.slice(first, html.lastIndexOf('</article>'));
  const count = lines.split('<article').length - 1;
  expect(brotliCompressSync(lines).length / count).toBeLessThan(60);
});

test('where none of very many fits, the nearest are named', async ({ page }) => {
  await page.goto(`${address}?area=20&place=ort-7&kind=centre`);
  expect(await shownSites(page)).toEqual([]);
  expect(await shownSites(page, 'misses')).toHaveLength(5);
  await expect(page.locator('.near .verdict').first()).toContainText(region.translator(german)('finder.answers.kind'));
});
