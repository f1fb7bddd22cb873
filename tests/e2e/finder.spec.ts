import { expect, type Page, test } from '@playwright/test';
import type { Language } from '../../src/locales/languages.ts';
import { wholesOf } from '../../src/routes/neighbours.ts';
import { entriesOf } from '../../src/routes/site.ts';
import { choose, countIn, partsOf, shownSites, tallyOf } from '../browser/parts.ts';
import { addressOf, languages, nameOf, region, sitesWith } from '../browser/region.ts';

const german = languages[0]!;

/** The wish an investor has: at least so many hectares, in this town. */
const hectares = 10;
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
  for (let pressed = 0; pressed < 3; pressed += 1) await page.keyboard.press('ArrowRight');
  await expect(finder.area(hectares)).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(finder.choice(nameOf(`locations/${town}`, german))).toBeChecked();
  expect(await shownSites(page)).toEqual(sitesWith(hectares, town, german));
});

const centres = ['dock3-lausitz', 'startblock-b2', 'tfz-cottbus'];
const unzoned = [
  'isp-suederweiterung',
  'industriegebiet-spremberg-ost',
  'tip-cottbus',
  'tip-nord-cottbus',
  'dissenchen-nord',
  'ost-ii-sandow',
  'am-seegraben',
  'bahnumfeld-west-tp3',
  'green-areal-lausitz',
  'hoyerswerda-gewerbepark',
];
const park = 'industriepark-schwarze-pumpe';
const saxonPart = 'isp-sachsen-spreetal';

/** What one can ask besides area and place, the sites that fit it, and those of which nobody says that they do not. */
const questions: [query: string, fits: string[], open: string[]][] = [
  ['zoning=GI', [park, saxonPart, 'hoyerswerda-zeissig'], unzoned],
  ['zoning=GE&zoning=SO', [park, 'lausitz-science-park', 'dissenchen-werner-von-siemens'], unzoned],
  ['kind=centre', centres, []],
  [
    // The park states no motorway; its Saxon part does, and has the siding from the park.
    'area=10&rail=1&motorway=40',
    [park],
    ['isp-suederweiterung', 'tip-nord-cottbus', 'dissenchen-werner-von-siemens', 'ost-ii-sandow'],
  ],
  [
    // Nothing is confirmed to be had; whoever is to be asked has not said no.
    'availability=now&kind=centre',
    [],
    centres,
  ],
];

/** How many grounds are in each group, the best first: a part is counted where the best of its wholes is in another. */
function countsOf(groups: string[][]): number[] {
  const groupOf = (key: string) => groups.findIndex((names) => names.includes(nameOf(key, german)));
  const sites = entriesOf(region, 'sites').filter((entry) => {
    const wholes = wholesOf(region, entry).map(({ key }) => groupOf(key));
    return wholes.length === 0 || Math.min(...wholes) !== groupOf(entry.key);
  });
  return groups.map((_, index) => sites.filter(({ key }) => groupOf(key) === index).length);
}

const namesOf = (ids: string[]) => ids.map((id) => nameOf(`sites/${id}`, german)).sort();

for (const [query, fits, open] of questions) {
  test.describe(`?${query}`, () => {
    const others = entriesOf(region, 'sites').filter(({ id }) => !fits.includes(id) && !open.includes(id));
    const expected = { fits: namesOf(fits), open: namesOf(open), misses: namesOf(others.map(({ id }) => id)) };
    const shown = async (page: Page) => ({
      fits: await shownSites(page),
      open: await shownSites(page, 'open'),
      misses: await shownSites(page, 'misses'),
    });
    const counts = countsOf(Object.values(expected));

    test('P5, P13: tells what fits, what fits as far as known and what does not, by the address', async ({ page }) => {
      await page.goto(`${addressOf('overview/sites', german)}?${query}`);
      expect(await shown(page)).toEqual(expected);
      await expect(page).toHaveURL(new RegExp(`\\?${query}$`));
      // In the order in which they are read, too.
      const read = await page.getByRole('article').getByRole('heading', { level: 2 }).allInnerTexts();
      expect(read.slice(0, fits.length).sort()).toEqual(expected.fits);
      expect(read.slice(fits.length, fits.length + open.length).sort()).toEqual(expected.open);
    });

    test.describe('without a script', () => {
      test.use({ javaScriptEnabled: false });

      test('P5, P13: tells the same, in the list, on the map and in numbers', async ({ page }) => {
        await page.goto(addressOf('overview/sites', german));
        for (const [name, value] of new URLSearchParams(query)) await choose(page.locator(`#${name}-${value}`));
        expect(await shown(page)).toEqual(expected);
        const marks = page.locator('.finder-map path[data-fit]');
        const faint = await marks.evaluateAll(
          (paths) => paths.filter((path) => getComputedStyle(path).opacity < '1').length,
        );
        const onMap = await page.locator('.off-map [data-fit]').allInnerTexts();
        expect(faint).toBe(expected.misses.filter((name) => !onMap.includes(name)).length);
        for (const [index, group] of (['fits', 'open', 'misses'] as const).entries()) {
          const label = `${region.translator(german)(`finder.groups.${group}`)}:`;
          expect(await tallyOf(page, label)).toBe(
            counts[index] ? String(counts[index]) : region.translator(german)('filter.none'),
          );
        }
      });
    });
  });
}

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? 'with a script' : 'without one', () => {
    test.use({ javaScriptEnabled });

    test('P13: a site says what is open of it, and what it does not fit for', async ({ page }) => {
      const t = region.translator(german);
      await page.goto(addressOf('overview/sites', german));
      for (const choice of ['#area-20', '#rail-1', '#motorway-20']) await choose(page.locator(choice));
      const verdictOn = async (id: string) => {
        const shown = page.locator(`#${id} .verdict span`).filter({ visible: true });
        return shown.evaluateAll((spans) =>
          spans.map((span) => getComputedStyle(span, '::before').content.slice(1, -1) + span.textContent),
        );
      };
      expect(await verdictOn('industriegebiet-spremberg-ost')).toEqual([t('finder.misses') + t('finder.answers.area')]);
      expect(await verdictOn('isp-suederweiterung')).toEqual(
        ['area', 'motorway'].map((name) => t('finder.open') + t(`finder.answers.${name}`)),
      );
      await choose(page.locator('#area-all'));
      expect(await verdictOn('industriegebiet-spremberg-ost')).toEqual([]);
    });
  });
}

test('Of what does not fit the nearest comes first', async ({ page }) => {
  await page.goto(`${addressOf('overview/sites', german)}?area=20&rail=1&motorway=20`);
  expect(await shownSites(page)).toEqual([]);
  const misses = page.locator('.group.misses ~ .site h2');
  // 17 of 20 hectares, 4 of 20, and then what lacks more than one thing.
  const nearest = ['dissenchen-werner-von-siemens', 'industriegebiet-spremberg-ost'];
  await expect(misses.first()).toHaveText(nameOf(`sites/${nearest[0]}`, german));
  await expect(misses.nth(1)).toHaveText(nameOf(`sites/${nearest[1]}`, german));
});

test('Sites come in the chosen order, and the address keeps it', async ({ page }) => {
  await page.goto(`${addressOf('overview/sites', german)}?kind=land`);
  const names = () =>
    page
      .getByRole('article')
      .getByRole('heading', { level: 2 })
      .evaluateAll((headings) =>
        headings.flatMap((heading) =>
          getComputedStyle(heading.closest('article')!).order === '1' ? [(heading as HTMLElement).innerText] : [],
        ),
      );
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
  expect(await shownSites(page)).toEqual(namesOf([park, saxonPart, 'hoyerswerda-zeissig']));
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
