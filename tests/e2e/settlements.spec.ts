import { expect, test } from '@playwright/test';
import { addressOf, languages, region } from '../browser/region.ts';

const story = 'stories/neues-werk-cottbus';

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  for (const language of languages) {
    test(`P13: a settlement is told step by step, each with its day and source (${language.key})`, async ({ page }) => {
      const t = region.translator(language);
      await page.goto(addressOf(story, language));
      const section = page.getByRole('region', { name: t('settled.stepsTitle') });
      const steps = section.getByRole('listitem');
      await expect(steps).toHaveCount(4);
      for (const step of await steps.all()) await expect(step.locator('a').last()).toHaveAttribute('href', /^#q\d+$/);
      await expect(steps.first()).toContainText(t('settled.steps.start'));
      await expect(steps.last()).toContainText(`(${t('statuses.planned')})`);
      await expect(section).toContainText(/20\s\p{L}+/u);
    });
  }

  test('P13: home, strength and site of a settlement lead to it', async ({ page }) => {
    const [german] = languages;
    const t = region.translator(german!);
    for (const key of ['home', 'strengths/bahn', 'sites/bahnumfeld-west-tp3']) {
      await page.goto(addressOf(key, german!));
      const section = page.getByRole('region', { name: t('settled.title') });
      await expect(section.getByRole('link', { name: 'DB Neues Werk Cottbus' })).toHaveAttribute(
        'href',
        addressOf(story, german!),
      );
    }
  });
});

test('the line is to scale: a mark lies where its day lies among the years', async ({ page }) => {
  const [german] = languages;
  await page.goto(addressOf(story, german!));
  // 2022 to 2027: 10 May 2022 lies 129 of 365 days into the first of five years.
  const path = await page.locator('.time-line .steps').getAttribute('d');
  const starts = [...path!.matchAll(/M([\d.]+) /g)].map(([, x]) => Number(x));
  expect(starts[0]).toBeCloseTo((129 / 365 / 5) * 100, 0);
  expect(starts[1]).toBeCloseTo(((2 + 10 / 366) / 5) * 100, 0);
  await expect(page.locator('.time-line .planned')).toHaveAttribute('d', 'M80 6H100');
});
