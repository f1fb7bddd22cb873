import { brotliCompressSync, constants } from 'node:zlib';
import { test } from '@playwright/test';
import type { WebPage } from '../browser/crawl.ts';
import { expectNone, type Fault } from '../browser/faults.ts';
import { all, attribute, textOf } from '../browser/html.ts';
import { region } from '../browser/region.ts';
import { siteUrl } from '../browser/sites.ts';
import { builtPages } from './pages.ts';

/** Bytes a page may cost, packed by Brotli as a host sends them (P11). */
const budgets = {
  /** What a visitor of a fair opens first: on a bad network, in one round trip with room to spare. */
  firstPage: 11_776,
  /** Any other: still TCP's first flight. */
  page: 14_336,
  scripts: 5_120,
  fonts: 40_960,
};

const firstKinds = ['locations', 'sites', 'fairs'];

function budgetOf(path: string): number {
  const route = region.routes.find(({ href }) => href === path);
  const isFirst = route?.view === 'home' || (route?.view === 'entry' && firstKinds.includes(route.kind!));
  return isFirst ? budgets.firstPage : budgets.page;
}

const sizes = new Map<string, number>();

/** Bytes of a content as a host sends it; scripts, which many pages share, are packed once. */
function packed(content: string): number {
  const size = sizes.get(content) ?? packedAt(content, 11);
  sizes.set(content, size);
  return size;
}

const packedAt = (content: string, quality: number) =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;

/** What fits already when it is packed in a hurry, for a twentieth of the time, fits all the more at its best. */
const quick = 9;

const files = new Map<string, Promise<Buffer>>();

async function read(path: string): Promise<Buffer> {
  if (!files.has(path))
    files.set(
      path,
      fetch(siteUrl + path).then(async (file) => Buffer.from(await file.arrayBuffer())),
    );
  return files.get(path)!;
}

const overBudget = (at: string, what: string, size: number, budget: number): Fault[] =>
  size > budget ? [{ at, problem: `${what} is ${size} bytes, ${size - budget} too many` }] : [];

test('P11: every page fits its budget', async () => {
  test.setTimeout(120_000);
  const pages = await builtPages();
  expectNone(
    pages
      .filter(({ path, html }) => packedAt(html, quick) > budgetOf(path))
      .flatMap(({ path, html }) => overBudget(path, 'HTML', packed(html), budgetOf(path))),
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
