import { expect, test } from '@playwright/test';
import { profileOf } from '../../src/facts/profile-rows.ts';
import { neighboursOf } from '../../src/routes/neighbours.ts';
import { pageOf } from '../../src/routes/page.ts';
import { entriesOf, entryOf, routeOf } from '../../src/routes/site.ts';
import { addressOf, languages, nameOf, region } from '../browser/region.ts';

const park = 'sites/industriepark-schwarze-pumpe';

for (const language of languages) {
  test.describe(`the profile of a site (${language.key})`, () => {
    test('lists its neighbours once, each a link with an area or an availability', async ({ page }) => {
      await page.goto(addressOf(park, language));
      const neighbours = neighboursOf(region, entryOf<'sites'>(region, park));
      const links = page.locator('.neighbours li a');
      await expect(links).toHaveText(neighbours.map(({ key }) => nameOf(key, language)));
      const hrefs = await page.locator('.related a').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
      for (const { key } of neighbours) expect(hrefs).not.toContain(addressOf(key, language));
    });

    test('leads from its neighbours to the overview of the same place', async ({ page }) => {
      await page.goto(addressOf(park, language));
      await page.locator('.neighbours .side a').click();
      await expect(page).toHaveURL(new RegExp(`${addressOf('overview/sites', language)}\\?place=spremberg$`));
      await expect(page.locator('input[name="place"]:checked')).toHaveValue('spremberg');
    });

    test('P13: says once per group what is open, and brings it along to the inquiry', async ({ page }) => {
      await page.goto(addressOf('sites/tip-cottbus', language));
      const profile = pageOf(region, routeOf(region, 'sites/tip-cottbus', language), language);
      const open = profileOf(profile.route.entry!, profile)!
        .map(({ rows }) => rows.filter(({ value }) => value === undefined))
        .filter((rows) => rows.length > 0);
      expect(open.length).toBeGreaterThan(3);
      const lines = page.locator('.facts .still-open');
      await expect(lines).toHaveCount(open.length);
      await expect(page.locator('.facts td:not(.margin):empty')).toHaveCount(0);
      for (const [index, rows] of open.entries()) {
        const line = (await lines.nth(index).innerText()).replaceAll('\u00ad', '');
        for (const { label } of rows) expect(line).toContain(label);
        const link = new URL((await lines.nth(index).locator('a').getAttribute('href'))!, region.origin);
        expect(link.pathname).toBe(addressOf('inquiry', language));
        expect(link.searchParams.getAll('site')).toEqual(['tip-cottbus']);
        expect(link.searchParams.get('open')!.split('.')).toEqual(rows.map(({ field }) => field));
      }
    });

    test('says how much of a utility there is, with its source, and whom to ask last', async ({ page }) => {
      await page.goto(addressOf(park, language));
      const capacities = page.locator('.facts td small:has(a)');
      await expect(capacities).toHaveCount(2);
      await expect(capacities.first().locator('a')).toHaveAttribute('href', /^#q\d+$/);
      await expect(page.locator('.facts tr').last().locator('td a')).toHaveAttribute(
        'href',
        addressOf('organisations/asg-spremberg', language),
      );
    });
  });
}

test('every site that lies in a municipality of the region is on its map, on the scale of its hectares', async ({
  page,
}) => {
  const [german] = languages;
  const land = entriesOf(region, 'sites').filter(({ record }) => record.kind === 'land' && record.locations.length > 0);
  for (const { key, record } of land) {
    await page.goto(addressOf(key, german!));
    await expect(page.locator('.map .shape.here')).toHaveCount(record.locations.length);
  }
  await page.goto(addressOf(park, german!));
  const [square, town] = await Promise.all(
    ['.map .lot', '.map .shape.industry'].map((shape) =>
      page.locator(shape).evaluate((path: SVGPathElement) => path.getBBox().width),
    ),
  );
  // Spremberg has 202.32 km², the park 7.2.
  expect(square! / town!).toBeCloseTo(Math.sqrt(7.2 / 202.32), 1);
});
