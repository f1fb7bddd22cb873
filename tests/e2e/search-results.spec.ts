import { expect, test } from '@playwright/test';
import { derive } from '../../src/locales/languages.ts';
import { expectNone, type Fault } from '../browser/faults.ts';
import { countIn } from '../browser/parts.ts';
import { addressOf, languageOf, languages } from '../browser/region.ts';
import { find, openSearch } from '../browser/search.ts';
import { queries } from './search-queries.ts';

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
