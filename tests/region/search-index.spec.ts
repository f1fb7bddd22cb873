import { expect, type Page, test } from '@playwright/test';
import { withoutPagefindJoints } from '../../src/features/search/joints.ts';
import { entriesOf } from '../../src/routes/site.ts';
import { expectNone, faultsAt } from '../browser/faults.ts';
import { all, type Document, type Node } from '../browser/html.ts';
import { languages, nameOf, region } from '../browser/region.ts';
import { siteUrl } from '../browser/sites.ts';
import { listedPages } from './pages.ts';

/** What Pagefind keeps of a page. */
interface Kept {
  url: string;
  content: string;
  filters: Record<string, string[]>;
}

/** Every page the index of a language holds. */
async function indexOf(page: Page, home: string): Promise<Kept[]> {
  await page.goto(siteUrl + home);
  return page.evaluate(async () => {
    const address = new URL('/pagefind/pagefind.js', location.href).href;
    const pagefind = (await import(address)) as {
      search: (term: null) => Promise<{
        results: { data: () => Promise<{ raw_url: string; raw_content: string; filters: Record<string, string[]> }> }[];
      }>;
    };
    const { results } = await pagefind.search(null);
    const found = await Promise.all(results.map(({ data }) => data()));
    return found.map(({ raw_url, raw_content, filters }) => ({ url: raw_url, content: raw_content, filters }));
  });
}

/** Within these a word goes on; everywhere else a text of its own begins. */
const joining = new Set(['b', 'em', 'i', 'strong', 'sub', 'sup', 'wbr']);

/** Words and numbers of a text: a number with its signs is one. */
const tokensOf = (text: string): string[] =>
  text.replaceAll('\u00ad', '').match(/\d+(?:[.,’']\d+)*|\p{L}[\p{L}\p{M}]*/gu) ?? [];

/** The words and numbers of a page's matter, each as it stands in one piece of text. */
function wordsIn(document: Document): Set<string> {
  const [main] = all(document, 'main');
  const texts: string[] = [''];
  const visit = (node: Node) => {
    if ('value' in node) texts.push(texts.pop()! + node.value);
    if (!('childNodes' in node)) return;
    for (const child of node.childNodes) {
      const isApart = 'tagName' in child && !joining.has(child.tagName);
      if (isApart) texts.push('');
      visit(child);
      if (isApart) texts.push('');
    }
  };
  if (main) visit(main);
  return new Set(texts.flatMap(tokensOf));
}

test('The search holds no number and no word that is none of its page', async ({ page }) => {
  test.slow();
  const pages = new Map((await listedPages()).map((found) => [found.path, found]));
  const held: Kept[] = [];
  for (const language of languages) held.push(...(await indexOf(page, `/${language.path}/`)));
  expect(held.length, 'pages in the index').toBeGreaterThan(languages.length);
  expectNone(
    held.flatMap(({ url, content }) => {
      const found = pages.get(decodeURI(url));
      if (!found) return faultsAt(url, ['is in the index and not in the sitemap']);
      const own = wordsIn(found.document);
      const foreign = new Set(tokensOf(withoutPagefindJoints(content)).filter((token) => !own.has(token)));
      return faultsAt(
        url,
        [...foreign].map((token) => `the search holds “${token}”`),
      );
    }),
  );
});

test('The filter by place knows each place by one name', async ({ page }) => {
  for (const language of languages) {
    const held = await indexOf(page, `/${language.path}/`);
    const names = new Set(entriesOf(region, 'locations').map(({ key }) => nameOf(key, language)));
    const places = new Set(held.flatMap(({ filters }) => filters.place ?? []));
    expect([...places].filter((place) => !names.has(place))).toEqual([]);
  }
});
