import { test } from '@playwright/test';
import { fetchPage, inTurns } from '../browser/crawl.ts';
import { expectNone } from '../browser/faults.ts';
import { isPackedWithin, overBudget, packed } from '../browser/packed.ts';
import { region } from '../browser/region.ts';
import { siteUrl } from '../browser/sites.ts';

/** Bytes, packed by Brotli. A region's own pages may fill TCP's first flight; ours leave room in it for a bad network. */
const budget = 11_776;

const firstKinds = ['locations', 'sites', 'fairs'];

test('P11: what a visitor of a fair opens first leaves room in the first round trip', async () => {
  const first = region.routes.filter(
    ({ view, kind }) => view === 'home' || (view === 'entry' && firstKinds.includes(kind!)),
  );
  const pages = await inTurns(
    first.map(({ href }) => decodeURI(href)),
    (path) => fetchPage(siteUrl, path),
  );
  expectNone(
    pages
      .filter(({ html }) => !isPackedWithin(html, budget))
      .flatMap(({ path, html }) => overBudget(path, 'HTML', packed(html), budget)),
  );
});
