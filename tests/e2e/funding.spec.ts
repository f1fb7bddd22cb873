import { expect, type Locator, type Page, test } from '@playwright/test';
import { applicantsText } from '../../src/facts/programme-view.ts';
import type { Language } from '../../src/locales/languages.ts';
import { pageOf } from '../../src/routes/page.ts';
import { entriesOf, entryOf, routeOf } from '../../src/routes/site.ts';
import { fits, programmeStateOn, type Wish } from '../../src/schemas/programmes.ts';
import { choose, countIn } from '../browser/parts.ts';
import { addressOf, languages, nameOf, region } from '../browser/region.ts';
import { fixtureUrl } from '../browser/sites.ts';

const german = languages[0]!;
const overview = (language: Language) => addressOf('overview/programmes', language);

/** Names of the programmes a wish leaves, as the records tell it. */
const fitting = (wish: Wish, language: Language) =>
  entriesOf(region, 'programmes')
    .filter(({ record }) => fits(record, wish))
    .map(({ key }) => nameOf(key, language))
    .sort();

async function shown(page: Page): Promise<string[]> {
  const names = page.getByRole('main').getByRole('article').getByRole('heading', { level: 2 });
  const visible = await names.filter({ visible: true }).allInnerTexts();
  return visible.map((name) => name.replaceAll('\u00ad', '').trim()).sort();
}

function formOf(page: Page, language: Language) {
  const t = region.translator(language);
  const form = page.getByRole('form', { name: t('funding.title') });
  const pageHere = pageOf(region, routeOf(region, 'overview/programmes', language), language);
  const box = (name: string) => form.getByRole('checkbox', { name, exact: true });
  return {
    form,
    place: (id: string) => form.getByRole('radio', { name: nameOf(`locations/${id}`, language), exact: true }),
    applicant: (code: string) => box(applicantsText([code], pageHere)),
    project: (code: string) => box(t(`projectKinds.${code}`)),
    count: page.getByRole('status'),
  };
}

const wish = { place: 'cottbus', applicants: ['small'], projectKinds: ['investment', 'other'] } satisfies Wish;

async function ask(page: Page, language: Language, pick: (choice: Locator) => Promise<void> = choose): Promise<void> {
  const { place, applicant, project } = formOf(page, language);
  await pick(place(wish.place));
  for (const code of wish.applicants) await pick(applicant(code));
  for (const code of wish.projectKinds) await pick(project(code));
}

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    for (const language of languages) {
      test(`P5: a choice leaves only the programmes that fit it (${language.key})`, async ({ page }) => {
        await page.goto(overview(language));
        const all = await shown(page);
        expect(all).toEqual(fitting({}, language));
        await ask(page, language);
        const left = fitting(wish, language);
        expect(left.length).toBeGreaterThan(1);
        expect(left.length).toBeLessThan(all.length);
        expect(await shown(page)).toEqual(left);
      });
    }

    test('P5: what a programme does not state excludes nobody, and has no row', async ({ page }) => {
      await page.goto(overview(german));
      await choose(formOf(page, german).applicant('large'));
      const stark = page.getByRole('article').filter({ hasText: nameOf('programmes/stark', german) });
      await expect(stark).toBeVisible();
      await expect(
        stark.getByRole('term').filter({ hasText: region.translator(german)('fields.applicants') }),
      ).toHaveCount(0);
    });

    test('P5: several kinds of company ask for any of them', async ({ page }) => {
      await page.goto(overview(german));
      const { applicant } = formOf(page, german);
      await choose(applicant('startup'));
      await choose(applicant('public'));
      expect(await shown(page)).toEqual(fitting({ applicants: ['startup', 'public'] }, german));
    });
  });
}

test('P5: the filter works by keyboard alone', async ({ page }) => {
  await page.goto(overview(german));
  const { form, place } = formOf(page, german);
  await form.getByRole('radio').first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(place(wish.place)).toBeChecked();
  await ask(page, german, async (choice) => {
    if ((await choice.getAttribute('type')) === 'radio') return;
    await choice.focus();
    await page.keyboard.press('Space');
    await expect(choice).toBeChecked();
  });
  expect(await shown(page)).toEqual(fitting(wish, german));
});

test('P5: the address keeps the choice, and the number left is announced', async ({ page }) => {
  await page.goto(overview(german));
  await ask(page, german);
  await expect(page).toHaveURL(`${overview(german)}?place=cottbus&applicant=small&project=investment&project=other`);
  await page.reload();
  const left = await shown(page);
  expect(left).toEqual(fitting(wish, german));
  await expect.poll(async () => countIn(await formOf(page, german).count.innerText())).toBe(left.length);
});

test('On a phone of 390 px every choice and every row stays within the page', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const language of languages) {
    await page.goto(overview(language));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await ask(page, language);
    expect(await shown(page)).toEqual(fitting(wish, language));
  }
});

test('A programme that has ended says so in its row and on its page, and comes last', async ({ page }) => {
  const ended = entriesOf(region, 'programmes').filter(
    ({ record }) => programmeStateOn(record.term?.value, region.asOf) === 'ended',
  );
  expect(ended.length).toBeGreaterThan(0);
  for (const language of languages) {
    const t = region.translator(language);
    await page.goto(overview(language));
    const section = page.getByRole('region', { name: t('funding.ended') });
    await expect(section.getByRole('article')).toHaveCount(ended.length);
    await expect(page.getByRole('article').last()).toContainText(t('funding.noSuccessor'));
    for (const { key, record } of ended) {
      await page.goto(addressOf(key, language));
      const day = region.formats(language).day(record.term!.value.until!);
      await expect(page.getByRole('main').getByRole('banner').or(page.locator('.entry-head'))).toContainText(
        t('funding.states.ended', { day }),
      );
    }
  }
});

test('A programme leads to the body that handles it, and its body back to it', async ({ page }) => {
  const key = 'programmes/jtf-brandenburg';
  const body = `organisations/${entryOf<'programmes'>(region, key).record.handledBy!}`;
  await page.goto(addressOf(key, german));
  await page
    .getByRole('table', { name: region.translator(german)('groups.application') })
    .getByRole('link', { name: nameOf(body, german), exact: true })
    .click();
  await expect(page).toHaveURL(addressOf(body, german));
  await page
    .getByRole('navigation', { name: region.translator(german)('profile.related') })
    .getByRole('link', { name: nameOf(key, german), exact: true })
    .click();
  await expect(page).toHaveURL(addressOf(key, german));
});

test('The address of the funding overview is the one it always had', () => {
  expect(languages.map(overview)).toEqual(['/de/foerderung/', '/de-ch/foerderung/', '/en/funding/']);
});

test.describe('in another region', () => {
  test.use({ baseURL: fixtureUrl, javaScriptEnabled: false });

  const texts: [path: string, multiplier: string, tradeTax: string, total: string, caveat: string][] = [
    ['/de/standorte/musterstadt/', '350 %', '12,25 %', '28,075 %', 'Keine Steuerberatung'],
    ['/de-ch/standorte/musterstadt/', '350 %', '12.25 %', '28.075 %', 'Keine Steuerberatung'],
    ['/en/locations/musterstadt/', '350%', '12.25%', '28.075%', 'Not tax advice'],
    ['/pl/lokalizacje/musterstadt/', '350%', '12,25%', '28,075%', 'doradztwo podatkowe'],
    ['/de/steuern/', '350 %', '12,25 %', '28,075 %', 'Keine Steuerberatung'],
    ['/en/taxes/', '350%', '12.25%', '28.075%', 'Not tax advice'],
    ['/pl/podatki/', '350%', '12,25%', '28,075%', 'doradztwo podatkowe'],
  ];
  for (const [path, ...values] of texts) {
    test(`The tax burden is computed from the record (${path})`, async ({ page }) => {
      await page.goto(path);
      const text = (await page.getByRole('main').innerText()).replace(/[\u00a0\u202f]/g, ' ').replaceAll('\u00ad', '');
      for (const value of values) expect(text.replace(/(\d) %/g, '$1 %')).toContain(value);
    });
  }

  test('A programme that states nothing fits every choice, in the words of a new language', async ({ page }) => {
    await page.goto('/pl/wsparcie/');
    const rows = page.getByRole('article');
    await expect(rows).toHaveCount(2);
    await choose(page.getByRole('checkbox', { name: 'duże firmy' }));
    await expect(rows.filter({ visible: true })).toHaveCount(1);
    await expect(rows.filter({ visible: true })).toContainText('Okresu nie podano');
    await expect(rows.filter({ hasText: 'Dotacja portowa' })).toBeHidden();
  });
});
