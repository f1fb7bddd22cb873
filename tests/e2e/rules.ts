import { test } from '@playwright/test';
import type { Language } from '../../src/locales/languages.ts';
import { pagesOf, type WebPage } from './crawl.ts';
import { expectNone, faultsAt } from './faults.ts';
import { languages } from './region.ts';
import { siteUrl } from './sites.ts';

/** What every page of the site keeps to. */
export interface Rule {
  promise: string;
  problemsOf: (page: WebPage, pages: Map<string, WebPage>) => (string | false | undefined)[];
}

/** One test for each rule, over every page of the sitemap. */
export function proveOnEveryPage(rules: Rule[]): void {
  for (const { promise, problemsOf } of rules) {
    test(promise, async () => {
      const found = await pagesOf(siteUrl);
      const pages = new Map(found.map((page) => [page.path, page]));
      expectNone(found.flatMap((page) => faultsAt(page.path, problemsOf(page, pages))));
    });
  }
}

/** The language an address belongs to; the choice of languages has the first one's. */
export const languageAt = (path: string): Language =>
  languages.find((language) => path.startsWith(`/${language.path}/`)) ?? languages[0]!;
