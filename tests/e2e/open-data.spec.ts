import { expect, test } from '@playwright/test';
import { partsOf } from '../browser/parts.ts';
import { addressOf, languageOf, region } from '../browser/region.ts';
import { siteUrl } from '../browser/sites.ts';

interface BuiltCollection {
  entries: { id: string; figures: Record<string, { value: number | null; unit: string; underReview: boolean }> }[];
}

const built = async (path: string) => (await fetch(siteUrl + path)).json() as Promise<BuiltCollection>;

const compared: [key: string, figure: string][] = [
  ['locations/cottbus', 'population'],
  ['sites/tip-cottbus', 'areaGross'],
  ['locations/spremberg', 'population'],
];

for (const [key, id] of compared) {
  test(`P8: the data say of ${key} what its page says (${id})`, async ({ page }) => {
    const language = languageOf('de');
    const [kind = '', entry] = key.split('/');
    const { entries } = await built(`/data/${kind}.json`);
    const figure = entries.find((other) => other.id === entry)?.figures[id];
    const t = region.translator(language);
    await page.goto(addressOf(key, language));
    const row = partsOf(page, language).main.getByRole('row', { name: t(`fields.${id}`) });
    const shown = figure?.underReview
      ? t('profile.underReview')
      : region.formats(language).number(figure?.value ?? NaN, { grouping: 'table' });
    await expect(row.getByRole('cell').first()).toContainText(shown);
  });
}
