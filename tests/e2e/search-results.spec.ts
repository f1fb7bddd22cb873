import { expect, test } from '@playwright/test';
import { derive } from '../../src/locales/languages.ts';
import { pagesOf } from './crawl.ts';
import { expectNone, type Fault } from './faults.ts';
import { wordsOf } from './html.ts';
import { countIn } from './parts.ts';
import { addressOf, languageOf, languages, region } from './region.ts';
import { find, openSearch } from './search.ts';
import { queries } from './search-queries.ts';
import { siteUrl } from './sites.ts';

const german = languageOf('de');

for (const language of languages) {
  test(`LOC-84: what people type finds the right page (${language.key})`, async ({ page }) => {
    test.slow();
    const parent = language.derivedFrom;
    const own = queries[parent ?? language.key] ?? [];
    const derived = own.map(([term, key]): [string, string] => [derive(term, language), key]);
    const faults: Fault[] = [];
    await openSearch(page, language);
    for (const [term, key] of parent ? [...new Map([...own, ...derived])] : own) {
      const found = await find(page, language, term);
      const wanted = addressOf(key, language);
      if (!found.includes(wanted)) {
        const first = found.slice(0, 3).join(' ') || 'nothing';
        faults.push({ at: language.key, problem: `“${term}” does not find ${wanted}, but ${first}` });
      }
    }
    expectNone(faults);
  });

  test(`LOC-81: both spellings of a name find the pages that have it (${language.key})`, async ({ page }) => {
    test.slow();
    const pages = (await pagesOf(siteUrl)).filter(({ path }) => path.startsWith(`/${language.path}/`));
    const texts = pages.map(({ path, document }) => {
      const text = [...wordsOf(document)].map(({ text }) => text).join(' ');
      return { path, text };
    });
    const faults: Fault[] = [];
    await openSearch(page, language);
    for (const [name, others] of Object.entries(region.region.config.search.aliases)) {
      const spellings = [...new Set([name, derive(name, language)])];
      const having = texts
        .filter(({ text }) => spellings.some((spelling) => text.includes(spelling)))
        .map(({ path }) => path);
      if (having.length === 0) continue;
      for (const term of new Set([name, ...others])) {
        const found = await find(page, language, term);
        if (!found.some((path) => having.includes(path)))
          faults.push({ at: language.key, problem: `“${term}” finds no page with “${name}”` });
      }
    }
    expectNone(faults);
  });

  test(`LOC-20, LOC-24: the search speaks the language of its page (${language.key})`, async ({ page }) => {
    const search = await openSearch(page, language);
    await find(page, language, 'Cottbus');
    const text = await search.dialog.innerText();
    const t = region.translator(language);
    expect(text).toContain(t('search.close'));
    if (language.key === 'de-CH') expect(text).not.toMatch(/[ß„“]/);
  });
}

for (const filter of ['kind', 'place'] as const) {
  test(`The filter by ${filter} narrows the results to its choice`, async ({ page }) => {
    const search = await openSearch(page, german);
    await find(page, german, 'Cottbus');
    const total = countIn(await search.status.innerText());
    const select = search[filter];
    const choices = await select.getByRole('option').allInnerTexts();
    const filtered: number[] = [];
    for (const choice of choices.slice(1, 4)) {
      await select.selectOption(choice);
      await expect.poll(async () => countIn(await search.status.innerText())).toBeLessThan(total);
      filtered.push(countIn(await search.status.innerText()));
    }
    expect(Math.max(...filtered), 'results left by a filter').toBeGreaterThan(0);
    await select.selectOption(choices[0]!);
    await expect.poll(async () => countIn(await search.status.innerText())).toBe(total);
  });
}
