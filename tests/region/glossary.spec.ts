import { test } from '@playwright/test';
import { expectNone, faultsAt } from '../browser/faults.ts';
import { all, attribute } from '../browser/html.ts';
import { addressOf, languages, region } from '../browser/region.ts';
import { builtPages } from './pages.ts';

test('No page explains a word twice, and every explained word leads to the glossary', async () => {
  test.skip(Object.keys(region.region.glossary).length === 0, 'The region has no glossary.');
  const pages = await builtPages();
  const glossaries = languages.map((language) => addressOf('glossary', language));
  const explaining = pages.filter(({ path }) => !glossaries.includes(path));
  expectNone(
    explaining.flatMap(({ path, html, document }) => {
      const targets = all(document, 'dfn').flatMap((dfn) => all(dfn, 'a').map((link) => attribute(link, 'href') ?? ''));
      return faultsAt(path, [
        new Set(targets).size < targets.length && 'explains a word twice',
        targets.length < all(document, 'dfn').length && 'has a word without a link',
        targets.some((href) => !glossaries.includes(href.split('#')[0]!)) && 'links a word elsewhere',
        html.includes('data-term=') && 'has a word that was left as it is written',
      ]);
    }),
  );
});
