import { expect, test } from '@playwright/test';
import { fetchPage, pagesOf } from '../browser/crawl.ts';
import { expectNone, faultsAt } from '../browser/faults.ts';
import { all, attribute } from '../browser/html.ts';
import { fixtureUrl } from '../browser/sites.ts';

test.use({ baseURL: fixtureUrl });

/** Texts of the fixture that are not what their original is (tests/fixtures/growing). */
const stale = {
  'de-CH': {
    page: '/de-ch/leistungen/beratung/',
    says: /Original dieser Seite ist neuer/,
    link: 'Zum Original (Deutsch)',
  },
  pl: {
    page: '/pl/uslugi/doradztwo/',
    says: /Oryginał tej strony jest nowszy/,
    link: 'Przejdź do oryginału (niemiecki)',
  },
  en: { page: '/en/news/new-quay/', says: /original of this page is newer/, link: 'Go to the original (German)' },
};

const missing = {
  en: {
    page: '/en/news/hafenfest/',
    original: '/de/meldungen/hafenfest/',
    says: /has not been translated yet/,
    link: 'Go to the original (German)',
    figure: '41.250\u00A0Einwohner',
  },
  pl: {
    page: '/pl/aktualnosci/hafenfest/',
    original: '/de/meldungen/hafenfest/',
    says: /nie została jeszcze przetłumaczona/,
    link: 'Przejdź do oryginału (niemiecki)',
    figure: '41.250\u00A0Einwohner',
  },
};

const feeds: Record<string, string> = { en: '/en/news.xml', pl: '/pl/aktualnosci.xml' };

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    for (const [locale, { page: address, says, link }] of Object.entries(stale)) {
      test(`A reader of a stale text is told so, and led to the original (${locale})`, async ({ page }) => {
        await page.goto(address);
        const notice = page.getByRole('note').filter({ hasText: says });
        await expect(notice).toBeVisible();
        await notice.getByRole('link', { name: link }).click();
        await expect(page.locator('html')).toHaveAttribute('lang', 'de');
        await expect(page.getByRole('note').filter({ hasText: says })).toHaveCount(0);
      });
    }

    for (const [locale, { page: address, original, says, link }] of Object.entries(missing)) {
      test(`A reader of a missing text is told so before the foreign text begins (${locale})`, async ({ page }) => {
        await page.goto(address);
        await expect(page.locator('html')).toHaveAttribute('lang', locale);
        const notice = page.getByRole('note').filter({ hasText: says });
        await expect(notice).toBeVisible();
        const headline = page.getByRole('heading', { level: 1 });
        await expect(headline).toHaveAttribute('lang', 'de');
        const [noticeBox, headlineBox] = [await notice.boundingBox(), await headline.boundingBox()];
        expect(noticeBox!.y).toBeLessThan(headlineBox!.y);
        await expect(notice.getByRole('link', { name: link })).toHaveAttribute('hreflang', 'de');
        await notice.getByRole('link', { name: link }).click();
        await expect(page).toHaveURL(original);
      });
    }
  });
}

test('A text that waits for its translation is in the language its mark-up says, figures included', async ({
  page,
}) => {
  for (const { page: address, figure } of Object.values(missing)) {
    await page.goto(address);
    const text = page.locator('.prose');
    await expect(text).toHaveAttribute('lang', 'de');
    await expect(text).toContainText(figure);
  }
});

test('LOC-60: a page that waits for its translation is in no search engine, sitemap or feed', async ({ request }) => {
  const pages = await pagesOf(fixtureUrl);
  const sitemap = await (await request.get('/sitemap-0.xml')).text();
  for (const [locale, { page: address, original }] of Object.entries(missing)) {
    const { document } = await fetchPage(fixtureUrl, address);
    expect(all(document, 'meta', { name: 'robots' }).map((meta) => attribute(meta, 'content'))).toEqual(['noindex']);
    expect(all(document, 'link', { rel: 'canonical' })).toEqual([]);
    expect(all(document, 'link', { rel: 'alternate' }).filter((link) => attribute(link, 'hreflang'))).toEqual([]);
    expect(sitemap).not.toContain(address);
    expect(sitemap).toContain(original);
    const named = pages.filter(({ document }) =>
      all(document, 'link', { rel: 'alternate' }).some((link) => attribute(link, 'href')?.endsWith(address)),
    );
    expect(named.map(({ path }) => path)).toEqual([]);
    const feed = await (await request.get(feeds[locale] ?? '')).text();
    expect(feed).not.toContain(address);
  }
});

test('A page that waits for its translation is not found by the search of its language, but by that of its text', async ({
  page,
}) => {
  const found = async (home: string) => {
    await page.goto(home);
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog');
    await dialog.locator('#search-term').fill('Boote');
    await expect(dialog.getByRole('listbox')).toHaveAttribute('aria-busy', 'false');
    return dialog.getByRole('option', { name: /Fest am/ });
  };
  await expect(await found('/de/')).toBeVisible();
  await expect(await found('/en/')).toHaveCount(0);
});

test('WCAG 3.1.2: where a list names a page whose translation is missing, the name says its language', async () => {
  const pages = await pagesOf(fixtureUrl);
  expectNone(
    pages
      .filter(({ path }) => path.startsWith('/en/'))
      .flatMap(({ path, document }) =>
        faultsAt(
          path,
          all(document, 'a')
            .filter((link) => attribute(link, 'href') === missing.en.page && attribute(link, 'hreflang') === undefined)
            .map((link) => {
              const item = link.parentNode;
              const heading = item && 'parentNode' in item ? item.parentNode : undefined;
              const langs = [link, item, heading].map((node) =>
                node && 'attrs' in node ? attribute(node, 'lang') : undefined,
              );
              return !langs.includes('de') && 'names it without lang="de"';
            }),
        ),
      ),
  );
});

test('No current page carries a notice', async () => {
  const pages = await pagesOf(fixtureUrl);
  const told = pages.filter(({ html }) => html.includes('translation-notice')).map(({ path }) => path);
  expect(told.sort()).toEqual([...Object.values(stale).map(({ page }) => page), '/en/services/advice/'].sort());
});

test('P3: a sentence of swiss.yaml stands in the Swiss text, and links as the German one does', async ({ page }) => {
  await page.goto('/de-ch/standorte/musterstadt/');
  const text = page.locator('.prose');
  await expect(text).toContainText('Zum Hafen ist es nicht weit; was dort frei ist, steht beim Areal am Hafen.');
  await expect(text).not.toContainText('Die Strasse zum Hafen ist kurz');
  await text.getByRole('link', { name: 'Areal am Hafen' }).click();
  await expect(page).toHaveURL('/de-ch/flaechen/hafen/');
  await page.goto('/de/standorte/musterstadt/');
  await expect(text).toContainText('Die Straße zum Hafen ist kurz');
});
