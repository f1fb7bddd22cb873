import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { siteOf } from '../../src/features/house.ts';
import { firstIndexOf } from '../../src/features/search/first-pages.ts';
import { searchablePagesOf, writeSearchIndex } from '../../src/features/search/search-index.ts';
import { fileOf } from '../../src/output/page-cache/page-cache.ts';
import { type CachedPage, storedPage } from '../../src/output/page-cache/stored-page.ts';
import type { Route } from '../../src/routes/routes.ts';
import { readRegion } from '../../src/schemas/read-region.ts';
import { frozenDay, frozenFolder } from '../fixtures/frozen.ts';
import { table } from './markdown.ts';
import { median } from './median.ts';
import { processorTime } from './processor-time.ts';
import { indexPlainly, type SearchedSite } from './plain-pagefind.ts';

const rounds = 5;

/** What both indexes of a built site take beside Pagefind's alone of the same pages, in turns; and whether they are the same again. */
export async function indexTable({ folder, cacheDir }: SearchedSite): Promise<string> {
  const get = pagesIn(join(cacheDir, 'pages'));
  const whenMade = async (route: Route) => get(route);
  const times: { own: number; first: number; alone: number; whole: number }[] = [];
  const bytes = new Set<string>();
  for (let round = 0; round < rounds; round++) {
    // Nothing is known yet of its words.
    const site = siteOf(readRegion(frozenFolder).region!, frozenFolder, frozenDay);
    const target = join(folder, '..', 'indexed');
    rmSync(target, { recursive: true, force: true });
    // How compounds are divided is found for both, once.
    const own = await processorTime(() => writeSearchIndex(target, searchablePagesOf(site, { whenMade })));
    const files = globSync(`${target}/**/*.*`).sort();
    let indexes: string[] = [];
    const first = await processorTime(() => {
      indexes = site.languages.map((language) => JSON.stringify(firstIndexOf(site, language)));
    });
    bytes.add([...files.flatMap((file) => [file, readFileSync(file, 'base64')]), ...indexes].join('\n'));
    const alone = await processorTime(() => indexAlone(site.routes, get));
    times.push({ own, first, alone, whole: await processorTime(() => indexPlainly(folder)) });
  }
  const ratio = (cost: (typeof costs)[number], base: 'alone' | 'whole') => {
    const seconds = times.map(({ own, first }) => ({ own, first, both: own + first })[cost]);
    return (median(seconds) / median(times.map((time) => time[base]))).toFixed(2);
  };
  const isSame = bytes.size === 1 ? 'yes' : '**no**';
  return table(
    ['Index time ≤ 2.0', 'Full text', 'First answers', 'Both', 'The same bytes again'],
    [
      ['÷ Pagefind alone, of the same matter', ...costs.map((cost) => ratio(cost, 'alone')), isSame],
      ['÷ Pagefind alone, of the built pages', ...costs.map((cost) => ratio(cost, 'whole')), isSame],
    ],
  );
}

const costs = ['own', 'first', 'both'] as const;

/** The pages as their build has kept them. */
function pagesIn(folder: string): (route: Route) => CachedPage {
  const made = JSON.parse(readFileSync(join(folder, 'pages.json'), 'utf8')) as Record<string, { file: string }>;
  const pages = new Map(Object.entries(made).map(([href, { file }]) => [href, storedPage(folder, file)]));
  return ({ href }) => pages.get(href)!;
}

/** The same pages, undivided, as Pagefind alone indexes them. */
async function indexAlone(routes: readonly Route[], get: (route: Route) => CachedPage) {
  const { index } = await createIndex({});
  const pages = routes.flatMap((route) => {
    const content = get(route).searchable;
    return content === undefined ? [] : [{ sourcePath: fileOf(route), content }];
  });
  await Promise.all(pages.map((page) => index!.addHTMLFile(page)));
  await index!.getFiles();
  await close();
}
