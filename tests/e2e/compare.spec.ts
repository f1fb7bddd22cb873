import { expect, type Page, test } from '@playwright/test';
import type { Language } from '../../src/locales/languages.ts';
import { violationsOn } from '../browser/axe.ts';
import { overflow } from '../browser/looks.ts';
import { tabTo } from '../browser/keyboard.ts';
import { partsOf } from '../browser/parts.ts';
import { addressOf, languageOf, languages, nameOf, region } from '../browser/region.ts';

const german = languageOf('de');

/** Land of one city, land of the other, and a start-up centre; in the order of the page. */
const chosen = ['industriepark-schwarze-pumpe', 'tip-cottbus', 'dock3-lausitz'];
const fifth = 'lausitz-science-park';
const queryOf = (ids: string[]) => `?${ids.map((id) => `site=${id}`).join('&')}`;
const namesOf = (ids: string[], language: Language) => ids.map((id) => nameOf(`sites/${id}`, language));

async function compare(page: Page, query: string, language = german) {
  await page.goto(addressOf('compare/sites', language) + query);
  return partsOf(page, language).comparison;
}

const shown = async (page: Page, language = german) =>
  (await partsOf(page, language).comparison.heads.allInnerTexts()).map((name) => name.replaceAll('\u00ad', '').trim());

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    for (const language of languages) {
      test(`P5: all sites stand side by side, and then those one chooses (${language.key})`, async ({ page }) => {
        const { box, heads, row } = await compare(page, '', language);
        const every = region.region.entries.filter(({ kind }) => kind === 'sites');
        await expect(heads).toHaveCount(every.length);
        for (const name of namesOf(chosen, language)) await box(name).check();
        expect(await shown(page, language)).toEqual(namesOf(chosen, language));
        const cells = row(region.translator(language)('fields.areaGross')).getByRole('cell').filter({ visible: true });
        await expect(cells).toHaveCount(chosen.length);
        await expect(cells.first()).toContainText('720');
        await box(namesOf(chosen, language)[1]!).uncheck();
        expect(await shown(page, language)).toEqual(namesOf([chosen[0]!, chosen[2]!], language));
      });
    }
  });
}

test.describe('the address', () => {
  const backwards = chosen.toReversed();

  for (const language of languages) {
    test(`P5: says which columns there are and in which order (${language.key})`, async ({ page }) => {
      const { box } = await compare(page, queryOf(backwards), language);
      expect(await shown(page, language)).toEqual(namesOf(backwards, language));
      for (const name of namesOf(chosen, language)) await expect(box(name)).toBeChecked();
    });
  }

  test('keeps step with the choice, survives a reload and keeps what else stood in it', async ({ page }) => {
    const { box } = await compare(page, '?area=10&site=dock3-lausitz&place=spremberg');
    await box(nameOf(`sites/${fifth}`, german)).check();
    await expect(page).toHaveURL(/\?area=10&place=spremberg&site=dock3-lausitz&site=lausitz-science-park$/);
    await page.reload();
    expect(await shown(page)).toEqual(namesOf(['dock3-lausitz', fifth], german));
    const t = region.translator(german);
    await expect(page.getByRole('link', { name: t('compare.sites.back') })).toHaveJSProperty(
      'href',
      new URL(page.url()).origin + addressOf('overview/sites', german) + new URL(page.url()).search,
    );
  });

  test('goes along into another language', async ({ page }) => {
    await compare(page, queryOf(backwards));
    const english = languageOf('en');
    await partsOf(page, german).languages.getByRole('link', { name: english.name, exact: true }).click();
    await expect(page).toHaveURL(addressOf('compare/sites', english) + queryOf(backwards));
    expect(await shown(page, english)).toEqual(namesOf(backwards, english));
  });

  test('that names what is not there, twice, or one too many is mended, and the page says so', async ({ page }) => {
    const five = [...chosen, fifth, 'startblock-b2'];
    const t = region.translator(german);
    const { status } = await compare(page, queryOf(['atlantis"]<b>', ...five, ...five]));
    expect(await shown(page)).toEqual(namesOf(five.slice(0, 4), german));
    await expect(status).toContainText(t('compare.unknown'));
    await expect(status).toContainText(t('compare.limit', { most: 4 }));
    await expect(page).toHaveURL(addressOf('compare/sites', german) + queryOf(five.slice(0, 4)));
  });
});

test('P5: a fifth is refused in words, and nothing is lost', async ({ page }) => {
  const four = [...chosen, fifth];
  const { box, status } = await compare(page, queryOf(four));
  const extra = box(nameOf('sites/startblock-b2', german));
  await extra.click();
  await expect(extra).not.toBeChecked();
  await expect(status).toContainText(region.translator(german)('compare.limit', { most: 4 }));
  expect(await shown(page)).toEqual(namesOf(four, german));
});

test('P5: rows that differ are marked for eye and ear, and can stand alone', async ({ page }) => {
  const t = region.translator(german);
  const { only, table, row } = await compare(page, queryOf(chosen.slice(0, 2)));
  const differing = row(t('fields.areaGross')).getByRole('rowheader');
  await expect(differing).toHaveAccessibleName(`${t('fields.areaGross')} (${t('compare.differs')})`);
  expect(await differing.evaluate((cell) => getComputedStyle(cell, '::before').content)).toContain('≠');
  const same = row(t('compare.availability'));
  await expect(same.getByRole('rowheader')).toHaveAccessibleName(t('compare.availability'));
  // Both are land: nothing is said of offices.
  await expect(row(t('fields.offices'))).toHaveCount(0);
  const before = await table.getByRole('row').count();
  await only.check();
  await expect(same).toBeHidden();
  await expect(differing).toBeVisible();
  expect(await table.getByRole('row').count()).toBeLessThan(before);
});

test('P13: leads to an inquiry about what is compared', async ({ page }) => {
  const { inquiry } = await compare(page, queryOf(chosen.slice(0, 2)));
  await inquiry.click();
  await expect(page).toHaveURL(addressOf('inquiry', german) + queryOf(chosen.slice(0, 2)));
});

test('P13: what none of them states is said once, below the table', async ({ page }) => {
  const t = region.translator(german);
  const { row } = await compare(page, queryOf(['tip-nord-cottbus', 'am-seegraben']));
  await expect(row(t('fields.price'))).toHaveCount(0);
  await expect(page.locator('.still-open')).toContainText(t('fields.price'));
  await expect(page.getByRole('table').getByText(t('profile.notStated'))).toHaveCount(0);
});

test('P5: the address is copied, and the page says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { share, feedback } = await compare(page, queryOf(chosen));
  await page.evaluate(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
  await share.click();
  await expect(feedback).toHaveText(region.translator(german)('compare.copied'));
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test('P5: where a device shares by itself, it is asked to', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'share', {
      value: (data: ShareData) => Promise.resolve(void (document.title = data.url!)),
    }),
  );
  const { share, feedback } = await compare(page, queryOf(chosen));
  await share.click();
  await expect(feedback).toHaveText(region.translator(german)('compare.shared'));
  await expect(page).toHaveTitle(page.url());
});

test('P5: the comparison works by keyboard alone', async ({ page }) => {
  const { box, only, heads } = await compare(page, '');
  for (const name of namesOf(chosen, german)) {
    await tabTo(page, box(name));
    await page.keyboard.press('Space');
  }
  expect(await shown(page)).toEqual(namesOf(chosen, german));
  await tabTo(page, only);
  await page.keyboard.press('Space');
  await expect(only).toBeChecked();
  await tabTo(page, heads.getByRole('link').first());
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(addressOf(`sites/${chosen[0]}`, german));
});

test('P5: two sites fit a phone side by side, with the names of the rows', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const { heads, row } = await compare(page, queryOf(chosen.slice(0, 2)));
  expect(await page.evaluate(overflow)).toEqual([]);
  for (const head of await heads.all()) {
    const { x, width } = (await head.boundingBox())!;
    expect(x + width / 2).toBeLessThan(390);
  }
  const { width } = (await row(region.translator(german)('fields.areaGross')).getByRole('rowheader').boundingBox())!;
  expect(width).toBeLessThan(130);
});

test('On paper stand the chosen columns, their address and their sources, and no controls', async ({ page }) => {
  const { only, share, heads, box } = await compare(page, queryOf(chosen.slice(0, 2)));
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 1000, height: 700 });
  await expect(heads).toHaveCount(2);
  for (const control of [only, share, box(nameOf(`sites/${fifth}`, german))]) await expect(control).toBeHidden();
  await expect(page.getByText(page.url())).toBeVisible();
  const { sources } = partsOf(page, german);
  const cited = new Set(
    await page
      .getByRole('table')
      .locator('a[href^="#q"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
  );
  await expect(sources.filter({ visible: true })).toHaveCount(cited.size);
  expect(await page.evaluate(overflow)).toEqual([]);
});

test('C-21: axe finds nothing on a comparison, light and dark', async ({ page }) => {
  await compare(page, queryOf([...chosen, fifth]));
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const violations = await violationsOn(page);
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target.join(' ')}`)).toEqual([]);
  }
});

test('C-13: a comparison stores nothing', async ({ page, context }) => {
  const { box } = await compare(page, queryOf(chosen));
  await box(nameOf(`sites/${fifth}`, german)).check();
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(await context.cookies()).toEqual([]);
});

test('A site leads to the comparison with itself in it', async ({ page }) => {
  const t = region.translator(german);
  await page.goto(addressOf('sites/tip-cottbus', german));
  await page.getByRole('link', { name: t('compare.add'), exact: true }).click();
  await expect(partsOf(page, german).comparison.heads).toHaveCount(1);
  expect(await shown(page)).toEqual([nameOf('sites/tip-cottbus', german)]);
});

test('Locations stand side by side in the same way', async ({ page }) => {
  await page.goto(addressOf('overview/locations', german));
  await page
    .getByRole('main')
    .getByRole('link', { name: region.translator(german)('compare.locations.title') })
    .click();
  const { heads, box } = partsOf(page, german).comparison;
  await expect(heads).toHaveCount(4);
  await box('Spremberg').check();
  await box('Cottbus').check();
  await expect(page).toHaveURL(`${addressOf('compare/locations', german)}?location=spremberg&location=cottbus`);
  await expect(heads).toHaveCount(2);
  await expect(heads.first()).toContainText('Spremberg');
});

test('A comparison wider than the screen scrolls by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(addressOf('compare/locations', german));
  const table = page.locator('[tabindex="0"]').filter({ has: page.getByRole('table') });
  await table.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => table.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
});
