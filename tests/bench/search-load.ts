import { chromium, type Page } from 'playwright';
import { preview } from '../../src/cli/preview.ts';
import type { Language } from '../../src/locales/languages.ts';
import { playwrightArguments, provideBrowser } from '../../src/machine/browser.ts';
import { routeOf, type Site } from '../../src/routes/site.ts';
import { bytesOf, loadedBy, type LoadedFile } from '../browser/loaded.ts';
import { inKilobytes, table } from './markdown.ts';
import type { SearchedSite } from './plain-pagefind.ts';

/** So many results are shown on Pagefind's own page of answers. */
const shown = 5;

/** What a browser loads for a first search, packed with Brotli: its first answers, those in the texts, and Pagefind's alone. */
export async function searchLoadTable({ folder }: SearchedSite, site: Site): Promise<string> {
  const server = await preview(folder);
  const browser = await chromium.launch({ executablePath: provideBrowser(), args: playwrightArguments });
  try {
    const rows: (string | number)[][] = [];
    for (const language of site.languages) {
      const query = routeOf(site, 'overview/sites', language).navTitle;
      const on = async (load: (page: Page) => Promise<LoadedFile[]>) => {
        const page = await browser.newPage();
        await page.goto(server.url + routeOf(site, 'home', language).href, { waitUntil: 'networkidle' });
        const files = await load(page);
        await page.close();
        return [inKilobytes(bytesOf(files)), files.length];
      };
      const first = await on((page) => loadedBy(page, () => searchIn(page, site, language, query)));
      const texts = await on(async (page) => {
        await searchIn(page, site, language, query);
        return loadedBy(page, () => searchTexts(page, site.translator(language)('search.fullText')));
      });
      const alone = await on((page) => loadedBy(page, () => searchPlainly(page, query)));
      rows.push([language.key, query, ...first, ...texts, ...alone]);
    }
    return table(
      ['Language', 'Query', 'First answers', 'Files', 'In the texts, if asked', 'Files', 'Pagefind alone', 'Files'],
      rows,
    );
  } finally {
    await browser.close();
    server.close();
  }
}

async function searchIn(page: Page, site: Site, language: Language, query: string) {
  await page
    .getByRole('banner')
    .getByRole('button', { name: site.translator(language)('nav.search') })
    .click();
  await page.locator('dialog input').fill(query);
  await page.locator('dialog a[role=option]').first().waitFor();
  await page.waitForLoadState('networkidle');
}

async function searchTexts(page: Page, button: string) {
  await page.getByRole('button', { name: button }).click();
  await page.locator('dialog [role=listbox][aria-busy=false]').waitFor();
}

const searchPlainly = (page: Page, query: string) =>
  page.evaluate(
    async ({ query, shown }) => {
      const address = new URL('/plain/pagefind/pagefind.js', location.href).href;
      const { search } = (await import(address)) as {
        search: (query: string) => Promise<{ results: { data: () => Promise<unknown> }[] }>;
      };
      const { results } = await search(query);
      await Promise.all(results.slice(0, shown).map(({ data }) => data()));
    },
    { query, shown },
  );
