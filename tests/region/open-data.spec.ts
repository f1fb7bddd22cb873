import { expect, type Page, test } from '@playwright/test';
import { openDataOf } from '../../src/features/open-data/files.ts';
import { inTurns } from '../browser/crawl.ts';
import { partsOf } from '../browser/parts.ts';
import { addressOf, languages, nameOf, region } from '../browser/region.ts';
import { siteUrl } from '../browser/sites.ts';
import { schemaFaults } from '../json-schema.ts';
import { readCsv } from '../read-csv.ts';

/** What a file is sent as, and how it is read. */
const readers: [ending: string, type: string, read: (text: string) => unknown][] = [
  ['.schema.json', 'application/schema+json', JSON.parse],
  ['.json', 'application/json', JSON.parse],
  ['.geojson', 'application/geo+json', JSON.parse],
  ['.jsonld', 'application/ld+json', JSON.parse],
  ['.csv', 'text/csv; charset=utf-8', readCsv],
];

/** Paths of the files a page of open data leads to. */
const linkedFrom = async (page: Page) => {
  const links = await page.getByRole('main').locator('a[href^="/data/"]').all();
  return Promise.all(links.map(async (link) => (await link.getAttribute('href')) ?? ''));
};

for (const language of languages) {
  test(`P8: the footer leads to the open data, and each of its links to a file that can be read, in ${language.key}`, async ({
    page,
  }) => {
    await page.goto(addressOf('home', language));
    await partsOf(page, language)
      .footer.getByRole('link', { name: nameOf('data', language), exact: true })
      .click();
    await expect(page).toHaveURL(addressOf('data', language));
    const paths = await linkedFrom(page);
    expect(paths.toSorted()).toEqual(
      openDataOf(region)
        .files.map(({ path }) => `/${path}`)
        .sort(),
    );
    await inTurns(paths, async (path) => {
      const response = await page.request.get(path);
      const [, type, read] = readers.find(([ending]) => path.endsWith(ending)) ?? [];
      expect(response.status(), path).toBe(200);
      expect(response.headers()['content-type'], path).toBe(type);
      expect(read?.(await response.text()), path).toBeTruthy();
    });
  });
}

const built = async (path: string) => (await fetch(siteUrl + path)).json() as Promise<{ schema: string }>;

test('P8: every built collection fits the schema it names', async () => {
  const { holdings } = openDataOf(region);
  await inTurns(holdings, async ({ collection }) => {
    const file = await built(`/data/${collection.collection}.json`);
    const schema = await built(new URL(file.schema).pathname);
    expect(schemaFaults(schema, file), collection.collection).toEqual([]);
  });
});
