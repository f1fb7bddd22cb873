import { expect, test } from '@playwright/test';
import { markdownToHtml } from 'satteri';
import { parse } from 'yaml';
import { routesIn } from '../../src/routes/site.ts';
import { inTurns, linksOf, type WebPage } from '../browser/crawl.ts';
import { expectNone, type Fault, faultsAt } from '../browser/faults.ts';
import { all, attribute, type Element, type Node, readHtml, textOf } from '../browser/html.ts';
import { languages, region } from '../browser/region.ts';
import { siteUrl } from '../browser/sites.ts';
import { listedPages } from './pages.ts';

interface Both {
  page: WebPage;
  /** Below what stands above it. */
  markdown: string;
  head: Record<string, string>;
}

let read: Promise<Both[]> | undefined;

const pagesAndMarkdown = () => {
  read ??= listedPages().then((pages) => inTurns(pages.filter(isInLanguage), withMarkdown));
  return read;
};

const isInLanguage = ({ path }: WebPage) => languages.some((language) => path.startsWith(`/${language.path}/`));

async function withMarkdown(page: WebPage): Promise<Both> {
  const response = await fetch(`${siteUrl}${page.path}index.md`);
  expect(response.status, `${page.path}index.md`).toBe(200);
  expect(response.headers.get('content-type')).toContain('text/markdown');
  const [, head = '', markdown = ''] = /^---\n([^]*?)---\n\n([^]*)$/.exec(await response.text()) ?? [];
  return { page, markdown, head: parse(head) as Record<string, string> };
}

const unwritten = new Set(
  'button dialog form input label noscript script select style svg template textarea'.split(' '),
);

const hasClass = (element: Element, ...names: string[]) =>
  names.some((name) => (attribute(element, 'class') ?? '').split(' ').includes(name));

/** What of a page is text; a mark of a source by what it is called. */
function textIn(node: Node): string {
  if (!('tagName' in node)) return textOf(node);
  const isHidden = attribute(node, 'hidden') !== undefined || attribute(node, 'aria-hidden') === 'true';
  if (unwritten.has(node.tagName) || isHidden || hasClass(node, 'contents', 'verdict', 'group', 'tally')) return ' ';
  if (/^#q\d+$/.test(attribute(node, 'href') ?? '')) return ` ${attribute(node, 'aria-label') ?? ''} `;
  return node.childNodes.map(textIn).join(' ');
}

/** Its letters and digits, however they are set apart; the order of a term and its margin is another. */
const lettersOf = (text: string) =>
  Array.from(text.replace(/[^\p{L}\p{N}]/gu, ''))
    .sort()
    .join('');

test('P18: the Markdown of a page says what the page says, each figure with its date and source', async () => {
  const faults: Fault[] = [];
  for (const { page, markdown } of await pagesAndMarkdown()) {
    const [main] = all(page.document, 'main');
    const [written, shown] = [readHtml(markdownToHtml(markdown).html), textIn(main!)];
    if (lettersOf(textOf(written)) !== lettersOf(shown)) faults.push({ at: page.path, problem: 'says something else' });
    const marks = all(main!, 'a').filter((link) => hasClass(link, 'mark'));
    const wanting = marks
      .map((mark) => `(${attribute(mark, 'aria-label')})`)
      .filter((mark) => !textOf(written).includes(mark));
    if (wanting.length > 0) faults.push(...faultsAt(page.path, wanting));
  }
  expectNone(faults);
});

test('P18: says where it is from, in which language and of which day', async () => {
  for (const { page, head } of await pagesAndMarkdown()) {
    const [canonical] = linksOf(page, 'canonical');
    expect(head).toMatchObject({
      url: attribute(canonical!, 'href'),
      language: attribute(all(page.document, 'html')[0]!, 'lang'),
      edition: region.asOf,
      licence: region.region.config.data.licence,
    });
  }
});

test('P18: each page names its Markdown in its head', async () => {
  for (const { page } of await pagesAndMarkdown()) {
    const markdown = linksOf(page, 'alternate').filter((link) => attribute(link, 'type') === 'text/markdown');
    expect(markdown.map((link) => attribute(link, 'href'))).toEqual(['index.md']);
  }
});

for (const language of languages) {
  test(`P18: llms.txt lists every page that search engines are led to (${language.key})`, async () => {
    const text = await (await fetch(`${siteUrl}/${language.path}/llms.txt`)).text();
    const listed = [...text.matchAll(/\]\((\S+)\)/g)].map(([, address]) => address!.replace(region.origin, ''));
    const expected = (await pagesAndMarkdown())
      .map(({ page }) => page.path)
      .filter((path) => path.startsWith(`/${language.path}/`));
    expect(listed.map((path) => decodeURI(path)).sort()).toEqual(expected.map((path) => `${path}index.md`).sort());
    expect(text).toMatch(/^# .+\n\n> .+\n/);
    expect(routesIn(region, language).length).toBeGreaterThanOrEqual(listed.length);
    expect(await (await fetch(`${siteUrl}/llms.txt`)).text()).toContain(`${region.origin}/${language.path}/llms.txt`);
  });
}
