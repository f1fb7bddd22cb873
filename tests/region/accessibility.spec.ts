import { expect, type Page, test } from '@playwright/test';
import type { Language } from '../../src/locales/languages.ts';
import { entriesOf } from '../../src/routes/site.ts';
import { violationsOn } from '../browser/axe.ts';
import { expectNone, type Fault } from '../browser/faults.ts';
import { partsOf } from '../browser/parts.ts';
import { addressOf, languages, original, region } from '../browser/region.ts';
import { aName } from './search-term.ts';
import { pathsToWalk, viewsToWalk } from './walk.ts';

test.describe.configure({ mode: 'parallel' });

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that can be broken by colours alone. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** What axe finds on the open page by all its rules, or by some: each rule broken, with the first element that breaks it. */
async function faultsOn(page: Page, rules?: string[], without: string[] = []): Promise<Fault[]> {
  const violations = await violationsOn(page, {
    runOnly: rules ? { type: 'rule', values: rules } : { type: 'tag', values: tags },
    rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
  });
  const { pathname } = new URL(page.url());
  return violations.map(({ id, help, nodes }) => ({
    at: `${pathname} (${nodes.length} ×, ${nodes[0]?.target.join(' ')}: ${nodes[0]?.any[0]?.message ?? ''})`,
    problem: `${id}: ${help}`,
  }));
}

const parts = 2;

// A derived language has the mark-up of its parent: there one page of each view stands for all.
for (const language of languages.filter(({ derivedFrom }) => !derivedFrom)) {
  for (let part = 1; part <= parts; part += 1) {
    test(`C-21: axe finds nothing on any page (${language.key}, part ${part} of ${parts})`, async ({ page }) => {
      const paths = (await pathsToWalk(language)).filter((_path, index) => index % parts === part - 1);
      test.setTimeout(60_000 + paths.length * 5000);
      await page.setViewportSize({ width: 1280, height: 900 });
      // A translation has the colours of its original, which each of its views is asked for below.
      const without = language === original ? [] : colourRules;
      const faults: Fault[] = [];
      for (const path of paths) {
        await page.goto(path);
        faults.push(...(await faultsOn(page, undefined, without)));
      }
      expectNone(faults);
    });
  }
}

interface Setting {
  name: string;
  width: number;
  colorScheme: 'light' | 'dark';
  rules?: string[];
  isIn: (language: Language) => boolean;
}

// What a phone shows in the dark has the colours of the second and the order of the third. In the dark a page has
// the same elements in other colours, and a derived language has the colours of its parent.
const settings: Setting[] = [
  { name: 'in the light', width: 1280, colorScheme: 'light', isIn: ({ derivedFrom }) => Boolean(derivedFrom) },
  {
    name: 'in the dark',
    width: 1280,
    colorScheme: 'dark',
    rules: colourRules,
    isIn: ({ derivedFrom }) => !derivedFrom,
  },
  { name: 'on a phone', width: 390, colorScheme: 'light', isIn: () => true },
];

for (const language of languages) {
  const chosen = settings.filter(({ isIn }) => isIn(language));
  const names = chosen.map(({ name }) => name).join(' or ');
  test(`C-21: axe finds nothing on any view ${names} (${language.key})`, async ({ page }) => {
    const addresses = await viewsToWalk(language);
    test.setTimeout(60_000 + addresses.length * chosen.length * 5000);
    const faults: Fault[] = [];
    for (const address of addresses) {
      // No script of the site asks how wide or how light the page was at first.
      await page.goto(address);
      for (const { name, width, colorScheme, rules } of chosen) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        faults.push(...(await faultsOn(page, rules)).map(({ at, problem }) => ({ at: `${at} ${name}`, problem })));
      }
    }
    expectNone(faults);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`C-21: axe finds nothing in the open search dialog with its results (${colorScheme})`, async ({ page }) => {
    const { search } = partsOf(page, original);
    await page.emulateMedia({ colorScheme });
    await page.goto(addressOf('home', original));
    await search.button.click();
    expectNone(await faultsOn(page));
    await search.input.fill(aName(original));
    await expect(search.results.first()).toBeVisible();
    expectNone(await faultsOn(page));
  });
}

test('C-21: axe finds nothing on opened questions and answers', async ({ page }) => {
  const asking = entriesOf(region, 'guides').find(({ texts }) => texts[original.key]?.faq?.length);
  test.skip(!asking, 'No guide of the region answers questions.');
  await page.goto(addressOf(asking!.key, original));
  const questions = page.locator('main summary');
  expect(await questions.count()).toBeGreaterThanOrEqual(asking!.texts[original.key]!.faq!.length);
  for (const question of await questions.all()) await question.click();
  expectNone(await faultsOn(page));
});
