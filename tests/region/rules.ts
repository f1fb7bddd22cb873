import { test } from '@playwright/test';
import type { WebPage } from '../browser/crawl.ts';
import { expectNone, faultsAt } from '../browser/faults.ts';
import { builtPages } from './pages.ts';

/** What every page of a region keeps to. */
export interface Rule {
  promise: string;
  problemsOf: (page: WebPage, pages: Map<string, WebPage>) => (string | false | undefined)[];
}

/** One test for each rule, over every page of the region, or over some of them. */
export function proveOnEveryPage(rules: Rule[], pagesOf = builtPages): void {
  for (const { promise, problemsOf } of rules) {
    test(promise, async () => {
      const found = await pagesOf();
      const pages = new Map(found.map((page) => [page.path, page]));
      expectNone(found.flatMap((page) => faultsAt(page.path, problemsOf(page, pages))));
    });
  }
}
