import { expect, type Page, test } from '@playwright/test';
import type { Language } from '../../src/locales/languages.ts';
import type { Entry } from '../../src/schemas/region.ts';
import { wholesOf } from '../../src/routes/neighbours.ts';
import { entriesOf } from '../../src/routes/site.ts';
import { choose, countIn, partsOf, shownSites, tallyOf } from '../browser/parts.ts';
import { addressOf, languages, nameOf, region, sitesWith } from '../browser/region.ts';

const german = languages[0]!;

/** The wish an investor has: at least so many hectares, in this town. */
const hectares = 20;
const town = 'spremberg';
const query = `?area=${hectares}&place=${town}`;

async function wish(page: Page, language: Language): Promise<void> {
  const { finder } = partsOf(page, language);
  await choose(finder.area(hectares));
  await choose(finder.choice(nameOf(`locations/${town}`, language)));
}

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    for (const language of languages) {
      test(`P5: a choice leaves only the sites that fit it (${language.key})`, async ({ page }) => {
        await page.goto(addressOf('overview/sites', language));
        const before = await shownSites(page);
        await wish(page, language);
        const fitting = sitesWith(hectares, town, language);
        expect(fitting.length).toBeGreaterThan(0);
        expect(fitting.length).toBeLessThan(before.length);
        expect(await shownSites(page)).toEqual(fitting);
      });
    }
  });
}

test('P5: the address keeps the choice, and a reload brings it back', async ({ page }) => {
  const address = addressOf('overview/sites', german);
  const { finder } = partsOf(page, german);
  await page.goto(address);
  await wish(page, german);
  await expect(page).toHaveURL(address + query);
  const chosen = await shownSites(page);
  await page.reload();
  expect(await shownSites(page)).toEqual(chosen);
  await expect(finder.area(hectares)).toBeChecked();
  await choose(finder.choice(region.translator(german)('finder.all.area')));
  await choose(finder.choice(region.translator(german)('finder.all.place')));
  await expect(page).toHaveURL(address);
});

test('P5: the back key returns to the choice one left', async ({ page }) => {
  await page.goto(addressOf('overview/sites', german) + query);
  const chosen = await shownSites(page);
  await page.getByRole('article').getByRole('link').first().click();
  await page.goBack();
  expect(await shownSites(page)).toEqual(chosen);
});

test('P5: a wish the finder does not know changes nothing', async ({ page }) => {
  await page.goto(addressOf('overview/sites', german));
  const all = await shownSites(page);
  await page.goto(`${addressOf('overview/sites', german)}?area=9999&place=atlantis"&x=<b>`);
  expect(await shownSites(page)).toEqual(all);
});

/** How many grounds these sites are: a part beside its whole is counted with it. */
function countedOf(names: string[]): number {
  const shown = entriesOf(region, 'sites').filter(({ key }) => names.includes(nameOf(key, german)));
  return shown.filter((site) => !wholesOf(region, site).some((whole) => shown.includes(whole))).length;
}

test('P5: the number of sites left is announced, each ground counted once', async ({ page }) => {
  const { finder } = partsOf(page, german);
  await page.goto(addressOf('overview/sites', german));
  const all = await shownSites(page);
  await expect(finder.count).toHaveText(new RegExp(`\\b${countedOf(all)}\\b`));
  await wish(page, german);
  const left = await shownSites(page);
  await expect.poll(async () => countIn(await finder.count.innerText())).toBe(countedOf(left));
});

test('P5: the finder works by keyboard alone', async ({ page }) => {
  const { finder } = partsOf(page, german);
  await page.goto(addressOf('overview/sites', german));
  await finder.choice(region.translator(german)('finder.all.area')).focus();
  for (let pressed = 0; pressed < 4; pressed += 1) await page.keyboard.press('ArrowRight');
  await expect(finder.area(hectares)).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(finder.choice(nameOf(`locations/${town}`, german))).toBeChecked();
  expect(await shownSites(page)).toEqual(sitesWith(hectares, town, german));
});

type Site = Entry<'sites'>['record'];

const kilometresTo = (kind: string, { distances }: Site) =>
  Math.min(...distances.filter((way) => way.kind === kind).map(({ value }) => Number(value)));

/** What one can ask besides area and place, and the sites it leaves, by their records. */
const questions: [query: string, fits: (record: Site) => boolean][] = [
  ['zoning=GI', ({ zoning }) => zoning?.value.includes('GI') ?? false],
  ['zoning=GE&zoning=SO', ({ zoning }) => zoning?.value.some((zone) => zone !== 'GI') ?? false],
  ['availability=planned', ({ availability }) => availability.state === 'planned'],
  ['rail=1', ({ rail }) => ['inUse', 'reactivatable'].includes(rail?.value ?? '')],
  ['motorway=20', (record) => kilometresTo('motorway', record) <= 20],
  ['kind=centre', ({ kind }) => kind === 'centre'],
  [
    'zoning=GI&rail=1&motorway=40',
    (record) =>
      (record.zoning?.value.includes('GI') ?? false) &&
      record.rail?.value === 'inUse' &&
      kilometresTo('motorway', record) <= 40,
  ],
];

const sitesThat = (fits: (record: Site) => boolean) =>
  entriesOf(region, 'sites')
    .filter(({ record }) => fits(record))
    .map(({ key }) => nameOf(key, german))
    .sort();

for (const [query, fits] of questions) {
  test.describe(`?${query}`, () => {
    const expected = sitesThat(fits);

    test('P5: leaves the sites that fit, by the address', async ({ page }) => {
      expect(expected.length).toBeGreaterThan(0);
      await page.goto(`${addressOf('overview/sites', german)}?${query}`);
      expect(await shownSites(page)).toEqual(expected);
      await expect(page).toHaveURL(new RegExp(`\\?${query}$`));
    });

    test.describe('without a script', () => {
      test.use({ javaScriptEnabled: false });

      test('P5: leaves the same sites, in the list, on the map and by their number', async ({ page }) => {
        await page.goto(addressOf('overview/sites', german));
        for (const [name, value] of new URLSearchParams(query)) await choose(page.locator(`#${name}-${value}`));
        expect(await shownSites(page)).toEqual(expected);
        expect(await mappedSites(page)).toEqual(expected);
        expect(await tallyOf(page, region.translator(german)('finder.found'))).toBe(String(countedOf(expected)));
      });
    });
  });
}

/** Names of the sites that have a mark on the map, or stand beneath it. */
async function mappedSites(page: Page): Promise<string[]> {
  const marks = page.locator('.finder-map [data-fit]').filter({ visible: true });
  return (await marks.allTextContents()).map((name) => name.trim()).sort();
}

test('P5: where nothing fits, the nearest sites say what they lack', async ({ page }) => {
  await page.goto(`${addressOf('overview/sites', german)}?area=20&rail=1&motorway=20`);
  expect(await shownSites(page)).toEqual([]);
  const nearest = page.getByRole('region', { name: region.translator(german)('finder.nearest') });
  await expect(nearest.getByRole('listitem')).toHaveCount(3);
  await expect(nearest.getByRole('listitem').first()).toHaveText(
    `${nameOf('sites/industriegebiet-spremberg-ost', german)} am Stück: 4\u00a0ha undatiert`,
  );
  await choose(page.locator('#area-all'));
  await expect(nearest).toBeHidden();
  expect(await shownSites(page)).not.toEqual([]);
});

test('Sites come in the chosen order, and the address keeps it', async ({ page }) => {
  await page.goto(`${addressOf('overview/sites', german)}?kind=land`);
  const names = () =>
    page.getByRole('article').getByRole('heading', { level: 2 }).filter({ visible: true }).allInnerTexts();
  const bySize = await names();
  const order = page.getByRole('combobox', { name: region.translator(german)('finder.sort') });
  await order.selectOption('name');
  await expect(page).toHaveURL(/\?kind=land&sort=name$/);
  const { compare } = region.formats(german);
  expect(await names()).toEqual([...bySize].sort(compare));
  await page.reload();
  expect(await names()).toEqual([...bySize].sort(compare));
  await order.selectOption('motorway');
  expect((await names())[0]).toBe(nameOf('sites/industriegebiet-spremberg-ost', german));
  await order.selectOption('');
  expect(await names()).toEqual(bySize);
});

test('One key takes all choices back', async ({ page }) => {
  const address = addressOf('overview/sites', german);
  await page.goto(address);
  const all = await shownSites(page);
  await page.goto(`${address}?area=20&zoning=GI&kind=land`);
  expect(await shownSites(page)).not.toEqual(all);
  await page.getByRole('button', { name: region.translator(german)('filter.reset') }).press('Enter');
  await expect(page).toHaveURL(address);
  expect(await shownSites(page)).toEqual(all);
});

test('A box is reached and chosen by keyboard', async ({ page }) => {
  await page.goto(addressOf('overview/sites', german));
  await page.locator('#zoning-GE').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  expect(await shownSites(page)).toEqual(sitesThat(({ zoning }) => zoning?.value.includes('GI') ?? false));
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('further questions unfold, and are open where the address asks them', async ({ page }) => {
    const rail = page.locator('#rail-1');
    await page.goto(addressOf('overview/sites', german));
    await expect(rail).toBeHidden();
    await page.getByText(/^Mehr Kriterien/).click();
    await choose(rail);
    await expect(page).toHaveURL(/\?rail=1$/);
    await page.reload();
    await expect(rail).toBeVisible();
    await expect(rail).toBeChecked();
  });
});

test.describe('the short list', () => {
  const ids = ['tip-cottbus', 'am-seegraben', 'tip-nord-cottbus', 'ost-ii-sandow', 'dissenchen-nord'];
  const box = (page: Page, id: string) => page.locator(`[name=site][value=${id}]`);

  test('P5: lives in the address, holds four, and leads to the comparison with the choice', async ({ page }) => {
    await page.goto(`${addressOf('overview/sites', german)}?kind=land`);
    const compare = page.getByRole('button', { name: region.translator(german)('finder.compare') });
    await expect(compare).toBeHidden();
    for (const id of ids.slice(0, 4)) await choose(box(page, id));
    await expect(page.getByRole('alert')).toBeEmpty();
    await choose(box(page, ids[4]!));
    await expect(box(page, ids[4]!)).not.toBeChecked();
    await expect(page.getByRole('alert')).toHaveText(region.translator(german)('finder.most', { count: 4 }));
    await page.reload();
    for (const id of ids.slice(0, 4)) await expect(box(page, id)).toBeChecked();
    await compare.click();
    const { pathname, searchParams } = new URL(page.url());
    expect(pathname).toBe(addressOf('compare/sites', german));
    expect(searchParams.getAll('site').sort()).toEqual(ids.slice(0, 4).sort());
    expect(searchParams.get('kind')).toBe('land');
  });

  test.describe('without a script', () => {
    test.use({ javaScriptEnabled: false });

    test('P5: leads to the comparison, too', async ({ page }) => {
      await page.goto(addressOf('overview/sites', german));
      await choose(box(page, ids[0]!));
      await page.getByRole('button', { name: region.translator(german)('finder.compare') }).click();
      await expect(page).toHaveURL(`${addressOf('compare/sites', german)}?site=${ids[0]}`);
    });
  });
});

for (const language of languages) {
  test(`The small finder of the home page leads to the same sites (${language.key})`, async ({ page }) => {
    const { finder } = partsOf(page, language);
    await page.goto(addressOf('home', language));
    await finder.selects.nth(0).selectOption(`${hectares}`);
    await finder.selects.nth(1).selectOption(town);
    await finder.submit.click();
    await expect(page).toHaveURL(addressOf('overview/sites', language) + query);
    await expect.poll(() => shownSites(page)).toEqual(sitesWith(hectares, town, language));
  });
}
