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

test('P1: a page lists no source of a figure that stands only in its share image', async () => {
  const key = 'pages/kontaktstelle-lausitz-schweiz';
  const sourcesOn = async (language: string) => {
    const { document } = await fetchPage(siteUrl, addressOf(key, languageOf(language)));
    return all(document, 'cite').map(textOf).join();
  };
  const onlyGerman = 'Deutschlands wichtigste Handelspartner';
  expect(await sourcesOn('de')).toContain(onlyGerman);
  expect(await sourcesOn('de-CH')).not.toContain(onlyGerman);
});

test('Rules for the list of sources are only on pages that have one', async () => {
  const [withSources, without] = await Promise.all(
    ['locations/cottbus', 'pages/impressum'].map((key) => fetchPage(siteUrl, addressOf(key, languageOf('de')))),
  );
  expect(withSources!.html).toContain('.sources ol');
  expect(without!.html).not.toContain('.sources ol');
});
