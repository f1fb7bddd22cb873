import { test } from '@playwright/test';
import type { WebPage } from '../browser/crawl.ts';
import { expectNone, type Fault } from '../browser/faults.ts';
import { all, attribute, textOf } from '../browser/html.ts';
import { isPackedWithin, overBudget, packed } from '../browser/packed.ts';
import { siteUrl } from '../browser/sites.ts';
import { builtPages } from './pages.ts';

/** Bytes a page may cost, packed by Brotli as a host sends them (P11). A page fits TCP's first flight. */
const budgets = {
  page: 14_336,
  scripts: 5_120,
  fonts: 40_960,
};

const files = new Map<string, Promise<Buffer>>();

async function read(path: string): Promise<Buffer> {
  if (!files.has(path))
    files.set(
      path,
      fetch(siteUrl + path).then(async (file) => Buffer.from(await file.arrayBuffer())),
    );
  return files.get(path)!;
}

test('P11: every page fits its budget', async () => {
  test.setTimeout(120_000);
  const pages = await builtPages();
  expectNone(
    pages
      .filter(({ html }) => !isPackedWithin(html, budgets.page))
      .flatMap(({ path, html }) => overBudget(path, 'HTML', packed(html), budgets.page)),
  );
});

/** Addresses of the scripts a page runs at once, with what they import at once. */
async function scriptsOf({ document }: WebPage): Promise<string[]> {
  const named = all(document, 'script').flatMap((script) => attribute(script, 'src') ?? []);
  const preloaded = all(document, 'link', { rel: 'modulepreload' }).map((link) => attribute(link, 'href')!);
  const found = new Set([...named, ...preloaded]);
  for (const path of found) {
    const code = (await read(path)).toString();
    for (const [, imported] of code.matchAll(/(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+)["'`]/g)) {
      found.add(new URL(imported!, siteUrl + path).pathname);
    }
  }
  return [...found];
}

test('P11: the scripts of the first view fit their budget', async () => {
  const faults: Fault[] = [];
  for (const page of await builtPages()) {
    const inline = all(page.document, 'script')
      .filter((script) => attribute(script, 'type') !== 'application/ld+json')
      .map(textOf)
      .filter(Boolean);
    const loaded = await Promise.all((await scriptsOf(page)).map(read));
    const size = [...inline, ...loaded].reduce((sum, code) => sum + packed(code.toString()), 0);
    faults.push(...overBudget(page.path, 'JavaScript', size, budgets.scripts));
  }
  expectNone(faults);
});

test('P11: all fonts together fit their budget', async () => {
  const pages = await builtPages();
  const fonts = new Set(pages.flatMap(({ html }) => html.match(/\/[\w./-]+\.woff2?/g) ?? []));
  const sizes = await Promise.all([...fonts].map(async (font) => (await read(font)).length));
  const size = sizes.reduce((sum, bytes) => sum + bytes, 0);
  expectNone(overBudget('/', [...fonts].join(', '), size, budgets.fonts));
});

test('P11: no page refers to a stylesheet or picture that its first paint would wait for', async () => {
  const pages = await builtPages();
  expectNone(
    pages.flatMap(({ path, document }) => [
      ...all(document, 'link', { rel: 'stylesheet' }).map((link) => ({
        at: path,
        problem: `waits for ${attribute(link, 'href')}`,
      })),
      ...all(document, 'script')
        .filter((script) => attribute(script, 'src') && attribute(script, 'type') !== 'module')
        .map((script) => ({ at: path, problem: `waits for ${attribute(script, 'src')}` })),
    ]),
  );
});
