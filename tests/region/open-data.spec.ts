import { read } from '@e965/xlsx';
import { expect, type Page, test } from '@playwright/test';
import { openDataOf, workbookMediaType } from '../../src/features/open-data/files.ts';
import { inTurns } from '../browser/crawl.ts';
import { partsOf } from '../browser/parts.ts';
import { addressOf, languages, nameOf, region } from '../browser/region.ts';
import { siteUrl } from '../browser/sites.ts';
import { schemaFaults } from '../json-schema.ts';
import { readCsv } from '../read-csv.ts';

/** What a file is sent as, and how it is read. */
const readers: [ending: string, type: string, read: (file: Buffer) => unknown][] = [
  ['.schema.json', 'application/schema+json', readJson],
  ['.json', 'application/json', readJson],
  ['.geojson', 'application/geo+json', readJson],
  ['.jsonld', 'application/ld+json', readJson],
  ['.csv', 'text/csv; charset=utf-8', (file) => readCsv(file.toString())],
  ['.xlsx', workbookMediaType, (file) => read(file).SheetNames.length > 0],
];

function readJson(file: Buffer): unknown {
  return JSON.parse(file.toString());
}

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
      const [, type, readFile] = readers.find(([ending]) => path.endsWith(ending)) ?? [];
      expect(response.status(), path).toBe(200);
      expect(response.headers()['content-type'], path).toBe(type);
      expect(readFile?.(await response.body()), path).toBeTruthy();
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
