import { expect, test } from '@playwright/test';
import { entriesOf, isListed } from '../../src/routes/site.ts';
import { metaOf, sitemapPaths, type WebPage } from '../browser/crawl.ts';
import { expectNone } from '../browser/faults.ts';
import { all, attribute, elementsOf, textOf } from '../browser/html.ts';
import { addressOf, languageAt, region } from '../browser/region.ts';
import { siteUrl } from '../browser/sites.ts';
import { listedPages } from './pages.ts';
import { proveOnEveryPage } from './rules.ts';

/** The pages that the law asks for, as far as the region has them. */
const legalPages = entriesOf(region, 'pages').filter(({ record }) => record.legal);

const titleOf = ({ document }: WebPage) => all(document, 'title').map(textOf).join().trim();

proveOnEveryPage([
  {
    promise: 'Every page of the route table answers 200 with HTML',
    problemsOf: ({ status, type }) => [
      status !== 200 && `answers ${status}`,
      !type.startsWith('text/html') && `is "${type}"`,
    ],
  },
  {
    promise: 'C-28: every page names its language',
    problemsOf: ({ document, path }) => {
      const lang = attribute(all(document, 'html')[0]!, 'lang');
      const expected = languageAt(path).key;
      return [lang !== expected && `lang is "${lang}", not "${expected}"`];
    },
  },
  {
    promise: 'Every page has exactly one h1, and it says something',
    problemsOf: ({ document }) => {
      const headings = all(document, 'h1').map((heading) => textOf(heading).trim());
      return [headings.length !== 1 && `has ${headings.length} h1`, headings.includes('') && 'has an empty h1'];
    },
  },
  {
    promise: 'No heading level is left out on the way down',
    problemsOf: ({ document }) => {
      const levels = [...elementsOf(document)].flatMap(({ tagName }) =>
        /^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : [],
      );
      const jump = levels.find((level, index) => level > (levels[index - 1] ?? 0) + 1);
      return [jump !== undefined && `jumps to h${jump}`];
    },
  },
  {
    promise: 'Every page has one title and one description, and they say something',
    problemsOf: (page) => {
      const descriptions = metaOf(page, 'description');
      return [
        !titleOf(page) && 'has no title',
        descriptions.length !== 1 && `has ${descriptions.length} descriptions`,
        descriptions.some((text) => !text.trim()) && 'has an empty description',
      ];
    },
  },
  {
    promise: 'C-13, C-50: a policy lets in only what was built here, and nothing inline without a hash',
    problemsOf: ({ document }) => {
      const policies = all(document, 'meta').filter(
        (meta) => attribute(meta, 'http-equiv')?.toLowerCase() === 'content-security-policy',
      );
      const policy = policies.map((meta) => attribute(meta, 'content')).join();
      const handlers = [...elementsOf(document)].flatMap(({ tagName, attrs }) =>
        attrs.filter(({ name }) => name.startsWith('on') || name === 'style').map(({ name }) => `<${tagName} ${name}>`),
      );
      return [
        policies.length !== 1 && `has ${policies.length} policies`,
        !policy.includes("default-src 'self'") && "the policy has no default-src 'self'",
        ...['unsafe-inline', "'unsafe-eval'", 'https:', 'http:', '*'].map(
          (word) => policy.includes(word) && `the policy has ${word}`,
        ),
        ...handlers.map((handler) => `has ${handler}, which the policy refuses`),
      ];
    },
  },
  {
    promise: 'C-01, C-22: the footer of every page leads to imprint, privacy and accessibility',
    problemsOf: ({ document, path }) => {
      const footer = all(document, 'footer').at(-1);
      const targets = footer ? all(footer, 'a').map((link) => attribute(link, 'href')) : [];
      const language = languageAt(path);
      return legalPages.map(({ key }) => {
        const address = addressOf(key, language);
        return !targets.includes(address) && `the footer has no link to ${key}`;
      });
    },
  },
]);

const unique: Record<string, (page: WebPage) => string> = {
  title: titleOf,
  description: (page) => metaOf(page, 'description').join(),
};

for (const [part, textIn] of Object.entries(unique)) {
  test(`No two pages of a language share a ${part}`, async () => {
    // The choice of languages is of none, and may be called what a home page is.
    const pages = (await listedPages()).filter(({ path }) => path !== '/');
    const shared = Map.groupBy(pages, (page) => `${languageAt(page.path).key}: ${textIn(page)}`);
    expectNone(
      [...shared]
        .filter(([, pages]) => pages.length > 1)
        .flatMap(([text, pages]) => pages.map(({ path }) => ({ at: path, problem: text }))),
    );
  });
}

test('The sitemap lists every page whose text is in its language, and each once', async () => {
  const listed = await sitemapPaths(siteUrl);
  expect(listed.toSorted()).toEqual(
    region.routes
      .filter(isListed)
      .map(({ href }) => decodeURI(href))
      .sort(),
  );
});

test('C-01: the region has an imprint and a privacy notice', () => {
  expect(legalPages.map(({ record }) => record.legal)).toEqual(expect.arrayContaining(['imprint', 'privacy']));
});
