import { test } from '@playwright/test';
import sharp from 'sharp';
import { alternatesOf } from '../../src/routes/site.ts';
import { fetchPage, linksOf, metaOf, pathOf, type WebPage } from '../browser/crawl.ts';
import { expectNone, faultsAt } from '../browser/faults.ts';
import { all, attribute, textOf } from '../browser/html.ts';
import { languageAt, languages, region } from '../browser/region.ts';
import { siteUrl } from '../browser/sites.ts';
import { builtPages, listedPages } from './pages.ts';
import { proveOnEveryPage, type Rule } from './rules.ts';

const alternates = (page: WebPage) =>
  new Map(
    linksOf(page, 'alternate')
      .filter((link) => attribute(link, 'hreflang'))
      .map((link) => [attribute(link, 'hreflang')!, attribute(link, 'href') ?? '']),
  );

/** The page's path in every language, which the route table knows. */
const expectedAlternates = ({ path }: WebPage): Record<string, string> => {
  const route = region.routes.find(({ href }) => href === path);
  const others = route ? alternatesOf(region, route) : [];
  const hasDefault = route?.view === 'home' || route?.view === 'choice';
  return {
    ...Object.fromEntries(others.map(({ language, href }) => [language!.key, region.origin + href])),
    ...(hasDefault && { 'x-default': `${region.origin}/` }),
  };
};

const rules: Rule[] = [
  {
    promise: 'LOC-63: every page is canonical to itself and open to search engines',
    problemsOf: (page) => {
      const canonical = linksOf(page, 'canonical').map((link) => attribute(link, 'href'));
      return [
        canonical.join() !== region.origin + page.path && `canonical is "${canonical.join()}"`,
        metaOf(page, 'robots').join().includes('noindex') && 'is noindex',
      ];
    },
  },
  {
    promise:
      'LOC-60, LOC-62: every page lists itself and its other languages, absolute; home and the choice of languages x-default',
    problemsOf: (page) => {
      const listed = Object.fromEntries(alternates(page));
      const expected = expectedAlternates(page);
      return [...new Set([...Object.keys(listed), ...Object.keys(expected)])].map(
        (key) => listed[key] !== expected[key] && `hreflang ${key} is "${listed[key]}", not "${expected[key]}"`,
      );
    },
  },
  {
    promise: 'LOC-60: languages answer each other, and each address they name exists',
    problemsOf: (page, pages) =>
      [...alternates(page)].map(([key, url]) => {
        const other = pages.get(pathOf(url));
        if (!other) return `hreflang ${key} leads to ${url}, which is not in the sitemap`;
        const isAnswered = [...alternates(other).values()].includes(region.origin + page.path);
        return !isAnswered && `${other.path} does not name it back`;
      }),
  },
  {
    promise: 'LOC-65: Open Graph names the locale with its territory, and the others',
    problemsOf: (page) => {
      const expected = Object.keys(expectedAlternates(page)).filter((key) => key !== 'x-default');
      const locales = expected.map((key) => languages.find((language) => language.key === key)!);
      const own = languageAt(page.path);
      const others = locales.filter(({ key }) => key !== own.key).map(({ ogLocale }) => ogLocale);
      const listed = metaOf(page, 'og:locale:alternate');
      return [
        metaOf(page, 'og:locale').join() !== own.ogLocale &&
          `og:locale is "${metaOf(page, 'og:locale').join()}", not "${own.ogLocale}"`,
        listed.sort().join() !== others.sort().join() &&
          `og:locale:alternate is "${listed.join()}", not "${others.join()}"`,
      ];
    },
  },
  {
    promise: 'Open Graph repeats the address of the page and has title and description',
    problemsOf: (page) => [
      metaOf(page, 'og:url').join() !== region.origin + page.path && `og:url is "${metaOf(page, 'og:url').join()}"`,
      !metaOf(page, 'og:title').join() && 'has no og:title',
      !metaOf(page, 'og:description').join() && 'has no og:description',
    ],
  },
  {
    promise: 'LOC-65: structured data is JSON and names its language',
    problemsOf: ({ document, path }) => {
      const expected = languageAt(path).key;
      const scripts = all(document, 'script', { type: 'application/ld+json' }).map(textOf);
      return [
        scripts.length === 0 && 'has no structured data',
        ...scripts.map((script) => {
          const found = inLanguages(script);
          if (!found) return 'has structured data that is not JSON';
          return found.join() !== expected && `inLanguage is "${found.join()}", not "${expected}"`;
        }),
      ];
    },
  },
  {
    promise: 'Structured data names the page by its own address, and the pages above it by theirs',
    problemsOf: ({ document, path }, pages) => {
      const nodes = all(document, 'script', { type: 'application/ld+json' }).flatMap((script) =>
        nodesIn(textOf(script)),
      );
      const own = nodes.filter(({ url }) => url === region.origin + path);
      const above = nodes.flatMap(({ itemListElement = [] }) => itemListElement.flatMap(({ item }) => item ?? []));
      return [
        own.length === 0 && 'is not named by a url',
        ...above.map((url) => !pages.has(pathOf(url)) && `stands below ${url}, which is no page`),
      ];
    },
  },
];

proveOnEveryPage(rules, listedPages);

test('LOC-60: a page that waits for its translation is open to no search engine, and named by none of its languages', async () => {
  const listed = new Set((await listedPages()).map(({ path }) => path));
  const waiting = (await builtPages()).filter(({ path }) => !listed.has(path));
  test.skip(waiting.length === 0, 'Every page of the region is translated.');
  expectNone(
    waiting.flatMap((page) =>
      faultsAt(page.path, [
        !metaOf(page, 'robots').join().includes('noindex') && 'is not noindex',
        linksOf(page, 'canonical').length > 0 && 'is canonical',
        alternates(page).size > 0 && 'lists other languages',
      ]),
    ),
  );
});

interface Node {
  url?: string;
  image?: string;
  itemListElement?: { item?: string }[];
}

/** What the structured data of a page tells of; nothing where it cannot be read. */
function nodesIn(json: string): Node[] {
  try {
    return (JSON.parse(json) as { '@graph'?: Node[] })['@graph'] ?? [];
  } catch {
    return [];
  }
}

/** Languages the structured data of a page names as its own, or what it tells; undefined where it cannot be read. */
function inLanguages(json: string): string[] | undefined {
  try {
    const found = new Set<string>();
    JSON.parse(json, (key, value: unknown) => {
      // A dataset, which the page only describes, is in all languages.
      if (key === 'inLanguage' && !Array.isArray(value)) found.add(String(value));
      return value;
    });
    return [...found];
  } catch {
    return undefined;
  }
}

/** What a region says of its pictures to share. */
const { shareImages } = region.region.config;
const withoutPictures = 'The region shares its pages without pictures.';

test('LOC-65: every page has a picture to share, and it is a PNG', async () => {
  test.skip(shareImages === 'none', withoutPictures);
  const pages = await listedPages();
  const faults = await Promise.all(
    pages.map(async (page) => {
      const url = metaOf(page, 'og:image').join();
      if (!url.startsWith(`${region.origin}/`)) return faultsAt(page.path, [`og:image is "${url}"`]);
      const { status, headers } = await fetch(siteUrl + pathOf(url), { method: 'HEAD' });
      const type = headers.get('content-type');
      const own = `/cards${page.path === '/' ? '/index' : page.path.slice(0, -1)}.png`;
      return faultsAt(page.path, [
        shareImages === 'each' && pathOf(url) !== own && `shows ${url}`,
        imageIn(page) !== url && 'names another in its structured data',
        status !== 200 && `og:image answers ${status}`,
        status === 200 && type !== 'image/png' && `og:image is "${type}"`,
      ]);
    }),
  );
  expectNone(faults.flat());
});

/** The picture the structured data of a page names. */
const imageIn = ({ document, path }: WebPage) =>
  all(document, 'script', { type: 'application/ld+json' })
    .flatMap((script) => nodesIn(textOf(script)))
    .find(({ url }) => url === region.origin + path)?.image;

test('SLIP-F8: the picture to share says its size and, in the language of the page, what it shows', async () => {
  test.skip(shareImages === 'none', withoutPictures);
  const pages = await listedPages();
  const { width, height } = await sharp(
    Buffer.from(await (await fetch(`${siteUrl}${pathOf(metaOf(pages[0]!, 'og:image').join())}`)).arrayBuffer()),
  ).metadata();
  expectNone(
    pages.flatMap((page) => {
      const [alt = ''] = metaOf(page, 'og:image:alt');
      const route = region.routes.find(({ href }) => href === page.path);
      return faultsAt(page.path, [
        metaOf(page, 'og:image:width').join() !== String(width) && 'does not say its width',
        metaOf(page, 'og:image:height').join() !== String(height) && 'does not say its height',
        metaOf(page, 'twitter:card').join() !== 'summary_large_image' && 'has no card of that size',
        metaOf(page, 'twitter:image:alt').join() !== alt && 'says two things of one picture',
        !/^\S.*\. \S.{10,}\.$/.test(alt) && `says "${alt}"`,
        shareImages === 'each' &&
          route?.key !== 'home' &&
          !alt.includes(route?.title.replace(/[.!]$/, '') ?? '') &&
          `does not name its page: "${alt}"`,
      ]);
    }),
  );
});

test('SLIP-F8: a page without a picture says nothing of one', async () => {
  const unlisted = await Promise.all(['/404.html', '/m/'].map((path) => fetchPage(siteUrl, path)));
  const plain = shareImages === 'none' ? await listedPages() : [];
  expectNone(
    [...unlisted, ...plain].flatMap((page) =>
      faultsAt(
        page.path,
        ['og:image', 'og:image:width', 'og:image:height', 'og:image:alt', 'twitter:card'].map(
          (name) => metaOf(page, name).length > 0 && `has ${name}`,
        ),
      ),
    ),
  );
});
