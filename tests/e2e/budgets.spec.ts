import { expect, test } from '@playwright/test';
import { firstIndexPath } from '../../src/features/search/first-index.ts';
import { fetchPage, inTurns } from '../browser/crawl.ts';
import { expectNone } from '../browser/faults.ts';
import { bytesOf, loadedBy } from '../browser/loaded.ts';
import { isPackedWithin, overBudget, packed } from '../browser/packed.ts';
import { partsOf } from '../browser/parts.ts';
import { addressOf, languages, nameOf, region } from '../browser/region.ts';
import { siteUrl } from '../browser/sites.ts';

/** Bytes, packed by Brotli. A region's own pages may fill TCP's first flight; ours leave room in it for a bad network. */
const budget = 12_032;

const firstKinds = ['locations', 'sites', 'fairs'];

test('P11: what a visitor of a fair opens first leaves room in the first round trip', async () => {
  const first = region.routes.filter(
    ({ view, kind }) => view === 'home' || (view === 'entry' && firstKinds.includes(kind!)),
  );
  const pages = await inTurns(
    first.map(({ href }) => decodeURI(href)),
    (path) => fetchPage(siteUrl, path),
  );
  expectNone(
    pages
      .filter(({ html }) => !isPackedWithin(html, budget))
      .flatMap(({ path, html }) => overBudget(path, 'HTML', packed(html), budget)),
  );
});

/** Bytes of the first answers of a search, packed by Brotli: the dialog, and what it finds them in. */
const searchBudget = 20_480;

for (const language of languages) {
  test(`The first answers of a search fit their budget, and load no text of a page (${language.key})`, async ({
    page,
  }) => {
    const { search } = partsOf(page, language);
    await page.goto(addressOf('home', language), { waitUntil: 'networkidle' });
    const files = await loadedBy(page, async () => {
      await search.button.click();
      await search.input.fill(nameOf('overview/sites', language));
      // So many pages answer that their texts are searched only on demand.
      await expect(search.further).toBeVisible();
      await page.waitForLoadState('networkidle');
    });
    const paths = files.map(({ path }) => path);
    expect(paths).toContain(firstIndexPath(language.path));
    expect(paths.filter((path) => path.endsWith('.js')).length, 'scripts of the dialog').toBeGreaterThan(0);
    expect(paths.filter((path) => /full-text|pagefind/.test(path))).toEqual([]);
    expectNone(overBudget(paths.join(' '), 'The first search', bytesOf(files), searchBudget));
    const texts = await loadedBy(page, async () => {
      await search.further.click();
      await expect(search.list).toHaveAttribute('aria-busy', 'false');
    });
    expect(texts.filter(({ path }) => /full-text|pagefind/.test(path)).length, 'files of the texts').toBeGreaterThan(0);
  });
}
