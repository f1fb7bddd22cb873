import { expect, test } from '@playwright/test';
import { fetchPage } from '../browser/crawl.ts';
import { all, textOf } from '../browser/html.ts';
import { addressOf, languageOf, numberOf } from '../browser/region.ts';
import { siteUrl } from '../browser/sites.ts';

test('LOC-10: Swiss thousands are grouped by U+2019', async () => {
  const swiss = languageOf('de-CH');
  const { document } = await fetchPage(siteUrl, addressOf('locations/cottbus', swiss));
  const text = all(document, 'main').map(textOf).join();
  expect(numberOf('locations/cottbus', 'population', swiss)).toMatch(/^\d+’\d{3}$/);
  expect(text).toContain(numberOf('locations/cottbus', 'population', swiss));
});
