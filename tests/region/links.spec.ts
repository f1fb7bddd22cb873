import { test } from '@playwright/test';
import { areExposesMade, exposesOf } from '../../src/features/exposes/addresses.ts';
import { anchorsFrom } from '../../src/routes/anchors.ts';
import { fileAddresses } from '../../src/routes/files.ts';
import { fetchPage, inTurns, type WebPage } from '../browser/crawl.ts';
import { expectNone, type Fault, faultsAt } from '../browser/faults.ts';
import { all, attribute, elementsOf } from '../browser/html.ts';
import { region } from '../browser/region.ts';
import { siteUrl } from '../browser/sites.ts';
import { builtPages } from './pages.ts';

interface Link {
  at: string;
  /** Path and query, without the fragment. */
  path: string;
  fragment: string;
}

const addressAttributes: Record<string, string> = {
  a: 'href',
  link: 'href',
  script: 'src',
  img: 'src',
  source: 'srcset',
  form: 'action',
  use: 'href',
};

/** Addresses a page refers to; those of other sites are left out. */
function linksFrom({ path, document }: WebPage): Link[] {
  return [...elementsOf(document)].flatMap((element) => {
    const written = attribute(element, addressAttributes[element.tagName] ?? '');
    if (written === undefined) return [];
    const url = new URL(written, region.origin + path);
    if (url.origin !== region.origin) return [];
    const fragment = decodeURIComponent(url.hash.slice(1));
    return [{ at: path, path: decodeURI(url.pathname), fragment }];
  });
}

test('Every link within the site answers, without a detour, and its fragment exists', async () => {
  const pages = await builtPages();
  const links = pages.flatMap(linksFrom);
  const known = new Map(pages.map((page) => [page.path, page]));
  const unknown = [...new Set(links.map(({ path }) => path))].filter((path) => !known.has(path));
  for (const page of await inTurns(unknown, (path) => fetchPage(siteUrl, path))) {
    known.set(page.path, page);
  }
  const ids = new Map(
    [...known].map(([path, { document }]) => [
      path,
      new Set([...elementsOf(document)].map((element) => attribute(element, 'id'))),
    ]),
  );
  expectNone(
    links.flatMap(({ at, path, fragment }): Fault[] => {
      const { status } = known.get(path)!;
      if (status !== 200) return [{ at, problem: `${path} answers ${status}` }];
      if (!fragment || ids.get(path)!.has(fragment)) return [];
      return [{ at, problem: `${path === at ? '' : path}#${fragment} is not there` }];
    }),
  );
});

test('Every place the check lets a text lead to is on its page, in every language', async () => {
  const pages = new Map((await builtPages()).map((page) => [page.path, page]));
  expectNone(
    region.routes.flatMap((route): Fault[] => {
      const page = pages.get(decodeURI(route.href));
      if (!page || !route.language) return [];
      const ids = new Set([...elementsOf(page.document)].map((element) => attribute(element, 'id')));
      return anchorsFrom(region, route, route.language)
        .filter((id) => !ids.has(id))
        .map((id) => ({ at: route.href, problem: `has no #${id}` }));
    }),
  );
});

test('Every file the check lets a text lead to is there', async () => {
  const leftOut = areExposesMade() ? [] : exposesOf(region).map(({ pdf }) => pdf);
  const files = fileAddresses(region).filter((file) => !leftOut.includes(file));
  const answers = await inTurns(files, async (at) => ({
    at,
    status: (await fetch(siteUrl + at)).status,
  }));
  expectNone(
    answers.filter(({ status }) => status !== 200).map(({ at, status }) => ({ at, problem: `answers ${status}` })),
  );
});

test('Links out of the site are whole addresses and open no window', async () => {
  const pages = await builtPages();
  expectNone(
    pages.flatMap(({ path, document }) =>
      all(document, 'a').flatMap((link) => {
        const { protocol, href } = new URL(attribute(link, 'href') ?? '', region.origin + path);
        return faultsAt(path, [
          !['https:', 'http:', 'mailto:', 'tel:'].includes(protocol) && `${href} leads nowhere`,
          attribute(link, 'target') !== undefined && `${href} has a target`,
        ]);
      }),
    ),
  );
});

test('Every id stands once on its page', async () => {
  const pages = await builtPages();
  expectNone(
    pages.flatMap(({ path, document }) => {
      const ids = [...elementsOf(document)].flatMap((element) => attribute(element, 'id') ?? []);
      const doubled = ids.filter((id, index) => ids.indexOf(id) !== index);
      return doubled.map((id) => ({ at: path, problem: `id "${id}" stands more than once` }));
    }),
  );
});
