import { expect, test } from '@playwright/test';
import { derive } from '../../src/locales/languages.ts';
import { expectNone, type Fault } from '../browser/faults.ts';
import { wordsOf } from '../browser/html.ts';
import { languages, region } from '../browser/region.ts';
import { find, openSearch } from '../browser/search.ts';
import { listedPages } from './pages.ts';
import { aName } from './search-term.ts';

for (const language of languages) {
  test(`LOC-81: both spellings of a name find the pages that have it (${language.key})`, async ({ page }) => {
    test.slow();
    const pages = (await listedPages()).filter(({ path }) => path.startsWith(`/${language.path}/`));
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
    await find(page, language, aName(language));
    const text = await search.dialog.innerText();
    const t = region.translator(language);
    expect(text).toContain(t('search.close'));
    if (language.key === 'de-CH') expect(text).not.toMatch(/[ß„“]/);
  });
}
