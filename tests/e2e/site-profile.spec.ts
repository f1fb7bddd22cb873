import { expect, test } from '@playwright/test';
import { neighboursOf } from '../../src/routes/neighbours.ts';
import { entriesOf, entryOf } from '../../src/routes/site.ts';
import { addressOf, languages, nameOf, region } from '../browser/region.ts';

const park = 'sites/industriepark-schwarze-pumpe';
const greetings: Record<string, string> = { de: 'Guten Tag,', 'de-CH': 'Guten Tag,', en: 'Hello,' };

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

    test('asks the desk for exactly what the table does not state', async ({ page }) => {
      await page.goto(addressOf('sites/tip-cottbus', language));
      const missing = await page.locator('.facts tr:has(.missing) th').allTextContents();
      expect(missing.length).toBeGreaterThan(0);
      await expect(page.locator('.lacking li')).toHaveText(missing);
      const letter = new URL((await page.locator('.lacking a').getAttribute('href'))!);
      expect(letter.protocol).toBe('mailto:');
      const lines = letter.searchParams.get('body')!.split('\r\n');
      expect(lines[0]).toBe(greetings[language.key]);
      expect(lines.filter((line) => line.startsWith('- '))).toEqual(
        missing.map((name) => `- ${name.replaceAll('\u00ad', '')}`),
      );
      expect(lines).toContain(region.origin + addressOf('sites/tip-cottbus', language));
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
