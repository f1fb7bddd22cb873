import { expect, type Page, test } from '@playwright/test';
import { languagesOf } from '../../src/locales/languages.ts';
import { interfaceTexts } from '../../src/locales/ui.ts';
import { readRegion } from '../../src/schemas/read-region.ts';
import { fetchPage, inTurns, linksOf, metaOf, pagesOf, pathOf, sitemapPaths } from '../browser/crawl.ts';
import { expectNone } from '../browser/faults.ts';
import { all, attribute, wordsOf } from '../browser/html.ts';
import { tabTo } from '../browser/keyboard.ts';
import { areaName, choose } from '../browser/parts.ts';
import { fixtureUrl } from '../browser/sites.ts';

/**
 * The small region speaks Polish by content alone (tests/fixtures/growing): one line in site.yaml, one file
 * of interface texts, texts of records, and three pages. Nothing in src/ knows of it.
 */
test.use({ baseURL: fixtureUrl });

const folder = 'tests/fixtures/growing';
const site = {
  de: '/de/flaechen/hafen/',
  'de-CH': '/de-ch/flaechen/hafen/',
  en: '/en/sites/harbour/',
  pl: '/pl/tereny/port/',
};
const story = { de: '/de/meldungen/eroeffnung/', en: '/en/news/new-quay/', pl: '/pl/aktualnosci/eroeffnung/' };

const polishPages = async () => (await pagesOf(fixtureUrl)).filter(({ path }) => path.startsWith('/pl/'));

/** Types a term into the search of the Polish home page; gives its answer and the paths it found. */
async function search(page: Page, term: string): Promise<{ answer: string; paths: string[] }> {
  await page.goto('/pl/');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Wyszukiwarka' });
  await dialog.getByRole('combobox', { name: 'Szukane słowo' }).fill(term);
  await expect(dialog.getByRole('status')).not.toHaveText('');
  await expect(dialog.getByRole('listbox')).toHaveAttribute('aria-busy', 'false');
  const links = dialog.locator('a[role=option]:not(.figure)');
  return {
    answer: await dialog.getByRole('status').innerText(),
    paths: await links.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname)),
  };
}

test('A fourth language has its own home page: menu, buttons and finder speak it', async ({ page }) => {
  await page.goto('/pl/');
  const header = page.getByRole('banner');
  const finder = page.getByRole('form', { name: 'Znajdź teren' });
  await expect(page.locator('html')).toHaveAttribute('lang', 'pl');
  await expect(page).toHaveTitle('Nordmark dla inwestorów');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Między dwoma morzami/);
  await expect(header.getByRole('navigation', { name: 'Menu główne' }).getByRole('link')).toHaveText([
    'Tereny',
    'Lokalizacje',
    'Atuty',
    'Usługi',
    'Wsparcie finansowe',
    'Kontakt',
  ]);
  await expect(header.getByRole('button', { name: 'Szukaj' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Przejdź do treści' })).toBeAttached();
  await expect(finder.getByRole('combobox').first().getByRole('option')).toHaveText([
    'dowolnej wielkości',
    ...[1, 5, 10, 20].map((hectares) => `od ${hectares} ha`),
  ]);
  await finder.getByRole('button', { name: 'Pokaż tereny' }).click();
  await expect(page).toHaveURL(/\/pl\/tereny\//);
});

test('A fourth language borrows no text of the interface from the others', async () => {
  const languages = languagesOf(readRegion(folder).parts.config!);
  const textsOf = (key: string) =>
    leavesOf(
      interfaceTexts(
        languages.find((language) => language.key === key)!,
        languages,
        folder,
      ),
    );
  const own = new Set(textsOf('pl'));
  const foreign = new Set([...textsOf('de'), ...textsOf('en')].filter((text) => !own.has(text)));
  const pages = await polishPages();
  expect(pages.length).toBeGreaterThan(8);
  expectNone(
    pages.flatMap(({ path, document }) =>
      [...wordsOf(document)]
        .filter(({ lang, isExempt, text }) => lang === 'pl' && !isExempt && foreign.has(text.trim()))
        .map(({ text, where }) => ({ at: path, problem: `${where}: “${text.trim()}”` })),
    ),
  );
});

function leavesOf(tree: unknown): string[] {
  if (typeof tree === 'string') return [tree];
  return typeof tree === 'object' && tree !== null ? Object.values(tree).flatMap(leavesOf) : [];
}

test('Every link of a page in a fourth language answers, and leaves the language only where it says so', async () => {
  const pages = [...(await polishPages()), await fetchPage(fixtureUrl, story.pl)];
  const links = pages.flatMap(({ path, document }) =>
    all(document, 'a')
      .map((link) => ({ at: path, href: attribute(link, 'href') ?? '', hreflang: attribute(link, 'hreflang') }))
      .filter(({ href }) => href.startsWith('/')),
  );
  // The data are the same in every language.
  const strays = links.filter(({ href, hreflang }) => !hreflang && !/^\/(pl|data)\//.test(href));
  expectNone(strays.map(({ at, href }) => ({ at, problem: `leads to ${href}` })));
  const answers = await inTurns([...new Set(links.map(({ href }) => href.replace(/#.*/, '')))], (path) =>
    fetchPage(fixtureUrl, path),
  );
  expectNone(
    answers
      .filter(({ status }) => status !== 200)
      .map(({ path, status }) => ({ at: path, problem: `answers ${status}` })),
  );
});

test('The language switch leads to a fourth language and back, by keyboard', async ({ page }) => {
  await page.goto(site.de);
  const languages = page.getByRole('banner').getByRole('link', { name: /^(Deutsch|English|Polski)/ });
  await expect(languages).toHaveText(['Deutsch', 'Deutsch (Schweiz)', 'English', 'Polski']);
  await tabTo(page, languages.last());
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(site.pl);
  await expect(page.locator('html')).toHaveAttribute('lang', 'pl');
  await expect(languages.last()).toHaveAttribute('aria-current', 'true');
  await tabTo(page, languages.first());
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(site.de);
});

test('LOC-27: numbers and dates are written as a fourth language writes them', async ({ page }) => {
  await page.goto('/pl/lokalizacje/musterstadt/');
  const text = await page.getByRole('main').textContent();
  for (const written of ['41_250_mieszkańców', '88,4_km²', 'Zmieniono 1_listopada 2026', '31_gru 2025']) {
    expect.soft(text).toContain(written.replaceAll('_', '\u00A0'));
  }
});

test('LOC-24: a fourth language has the quotation marks its browser knows', async ({ page }) => {
  await page.goto('/pl/');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).quotes)).toBe('auto');
});

test('The finder counts in the plural forms of a fourth language', async ({ page }) => {
  await page.goto('/pl/tereny/');
  const count = page.getByRole('status');
  await expect(count).toHaveText('1 teren');
  await choose(page.getByRole('radio', { name: areaName(20) }));
  await expect(count).toHaveText('Pasuje: 0, Pasuje według znanych danych: 0, Nie pasuje: 1');
});

test('The search of a fourth language finds its pages, and counts them in its plural forms', async ({ page }) => {
  const { paths } = await search(page, 'nabrzeżu');
  expect(paths).toEqual([site.pl]);
  const { answer } = await search(page, 'Musterstadt');
  const words = { one: 'wynik', few: 'wyniki', many: 'wyników' } as Partial<Record<Intl.LDMLPluralRule, string>>;
  const found = parseInt(answer);
  expect(found).toBeGreaterThan(1);
  expect(answer).toBe(`${found} ${words[new Intl.PluralRules('pl').select(found)]}`);
});

test('LOC-60: a page and its version in a fourth language name each other', async () => {
  for (const path of Object.values(site)) {
    const named = linksOf(await fetchPage(fixtureUrl, path), 'alternate').flatMap((link) => {
      const key = attribute(link, 'hreflang');
      return key ? [[key, pathOf(attribute(link, 'href')!)]] : [];
    });
    expect(Object.fromEntries(named)).toEqual(site);
  }
});

test('LOC-65: Open Graph names the territory of a fourth language', async () => {
  expect(metaOf(await fetchPage(fixtureUrl, site.pl), 'og:locale')).toEqual(['pl_PL']);
});

test('What nobody has translated is shown in German, and a notice in the page’s language says so', async ({ page }) => {
  await page.goto(story.pl);
  await expect(page.locator('html')).toHaveAttribute('lang', 'pl');
  const notice = page.getByRole('note').and(page.locator('.translation-notice'));
  await expect(notice).toContainText(/niemieck/i);
  await expect(notice.locator('a[hreflang="de"]')).toHaveAttribute('href', story.de);
  const body = page.getByText('Der Kai ist offen.');
  await expect(body).toBeVisible();
  await expect(body.locator('xpath=ancestor-or-self::*[@lang][1]')).toHaveAttribute('lang', 'de');
  await expect(notice.locator('xpath=ancestor-or-self::*[@lang][1]')).toHaveAttribute('lang', 'pl');
});

test('What nobody has translated is kept from search engines: noindex, in no sitemap, named by no other page', async () => {
  const page = await fetchPage(fixtureUrl, story.pl);
  expect(page.status).toBe(200);
  expect(metaOf(page, 'robots').join()).toContain('noindex');
  expect(await sitemapPaths(fixtureUrl)).not.toContain(story.pl);
  for (const path of [story.de, story.en]) {
    const others = linksOf(await fetchPage(fixtureUrl, path), 'alternate').map((link) => attribute(link, 'hreflang'));
    expect(others, path).toEqual(expect.arrayContaining(['de', 'en']));
    expect(others, path).not.toContain('pl');
  }
  for (const file of ['/sitemap-index.xml', '/sitemap-0.xml']) {
    expect((await fetchPage(fixtureUrl, file)).html).not.toContain(story.pl);
  }
});

test('What nobody has translated is not found by the search of that language', async ({ page }) => {
  for (const term of ['Kai', 'offen', 'Frachtschiffe']) {
    const { paths } = await search(page, term);
    expect(paths, term).not.toContain(story.pl);
  }
});
