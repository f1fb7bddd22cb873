import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stampOf } from '../../../src/machine/code-stamp.ts';
import { openPageCache } from '../../../src/output/page-cache/page-cache.ts';
import { storePage } from '../../../src/output/page-cache/stored-page.ts';
import { type Site, wordsOf } from '../../../src/routes/site.ts';
import { fixtureSite } from '../region.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const harbour = '/de/flaechen/hafen/';
const home = '/de/';
const routeAt = (site: Site, href: string) => site.routes.find((route) => route.href === href)!;
const page = (html: string) => storePage(folder, { html, markdown: undefined, searchable: undefined });

/** What a build keeps of two pages, of which the first shows the title of the second. */
function build(site = fixtureSite(), code = 'code') {
  const cache = openPageCache(folder, site, code);
  const kept = [home, harbour].filter((href) => cache.isKept(routeAt(site, href)));
  cache.put(home, page('<p>Start'), [wordsOf(routeAt(site, harbour))]);
  cache.put(harbour, page('<p>Hafen'), []);
  cache.close();
  return kept;
}

test('a page is kept as it was made', () => {
  expect(build()).toEqual([]);
  expect(build()).toEqual([home, harbour]);
  const site = fixtureSite();
  expect(openPageCache(folder, site, 'code').get(routeAt(site, home))).toEqual({ html: '<p>Start' });
});

test('one that shows the words of another is made anew with that, and nothing else is', () => {
  build();
  const site = fixtureSite();
  routeAt(site, harbour).title = 'Neuer Hafen';
  expect(build(site)).toEqual([]);
  const other = fixtureSite();
  routeAt(other, harbour).title = 'Neuer Hafen';
  routeAt(other, '/de/standorte/musterstadt/').title = 'Andere Stadt';
  expect(build(other)).toEqual([home, harbour]);
});

test.each([
  ['code', () => build(fixtureSite(), 'other code')],
  ['the day', () => build(fixtureSite('2026-11-24'))],
  [
    'a record',
    () => {
      const site = fixtureSite();
      site.region.entries[0]!.record.order = 7;
      return build(site);
    },
  ],
])('%s concerns every page', (_, again) => {
  build();
  expect(again()).toEqual([]);
});

test('what no build asks for any more is removed', () => {
  build();
  const site = fixtureSite();
  const cache = openPageCache(folder, site, 'other code');
  cache.put(home, page('<p>Anders'), []);
  cache.close();
  expect(readdirSync(folder)).toHaveLength(2);
});

test('what another build is making with the same cache stays, and what one has left a day ago does not', () => {
  build();
  const [making, left] = ['making.json', 'left.json.7.part'].map((name) => join(folder, name));
  for (const file of [making!, left!]) writeFileSync(file, '{}');
  const yesterday = Date.now() / 1000 - 25 * 60 * 60;
  utimesSync(left!, yesterday, yesterday);
  build();
  expect([making!, left!].map((file) => existsSync(file))).toEqual([true, false]);
});

test('a page that is made later can be waited for, and one that is not made at all is told in the end', async () => {
  const site = fixtureSite();
  const cache = openPageCache(folder, site, 'code');
  const [made, missing] = [home, harbour].map((href) => cache.whenMade(routeAt(site, href)));
  cache.put(home, page('<p>Start'), []);
  expect((await made!).html).toBe('<p>Start');
  expect((await cache.whenMade(routeAt(site, home))).html).toBe('<p>Start');
  cache.close();
  await expect(missing).rejects.toThrow(harbour);
  await expect(cache.whenMade(routeAt(site, harbour))).rejects.toThrow(harbour);
});

test('a list that was left half written keeps nothing', () => {
  build();
  const list = join(folder, 'pages.json');
  writeFileSync(list, readFileSync(list, 'utf8').slice(0, 40));
  expect(build()).toEqual([]);
});

test('a damaged page is removed and said, so that the next build makes it anew', () => {
  build();
  for (const name of readdirSync(folder)) if (name !== 'pages.json') writeFileSync(join(folder, name), '{}');
  const site = fixtureSite();
  const cache = openPageCache(folder, site, 'code');
  expect(() => cache.get(routeAt(site, home))).toThrow(/beschädigt und wurde entfernt. Bauen Sie noch einmal/);
  expect(build()).toEqual([harbour]);
});

test('the stamp of the code changes with a file of it, with its name, a version of what it uses, and Node', () => {
  const write = (name: string, content: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  };
  write('astro.config.mjs', '');
  write('package-lock.json', '{}');
  write('public/robots.txt', '');
  write('src/a.ts', 'one');
  const stamps = [stampOf(folder, 'v24.0.0'), stampOf(folder, 'v24.0.1')];
  const after = (change: () => void) => {
    change();
    stamps.push(stampOf(folder, 'v24.0.0'));
  };
  after(() => write('src/a.ts', 'two'));
  after(() => renameSync(join(folder, 'src/a.ts'), join(folder, 'src/b.ts')));
  after(() => write('package-lock.json', '{ }'));
  expect(new Set(stamps).size).toBe(stamps.length);
  expect(stampOf(folder, 'v24.0.0')).toBe(stamps.at(-1));
});
