import { expect, type Locator, type Page, test } from '@playwright/test';
import { areExposesMade } from '../../src/features/exposes/addresses.ts';
import { settlementsOf } from '../../src/facts/settlement-view.ts';
import { entriesOf, findRoute, routeOf } from '../../src/routes/site.ts';
import { original, region } from '../browser/region.ts';
import { choose } from '../browser/parts.ts';

/**
 * What a site selector asks, each from the home page in at most three actions: a link followed, a form sent, a choice made.
 * The answer has its day, or the page says once what is open and hands over an inquiry about exactly this (P13).
 */
const most = 3;

const t = region.translator(original);
const [flagship] = entriesOf(region, 'sites').filter(({ record }) => record.kind === 'land');
const [place] = entriesOf(region, 'locations').filter(({ record }) => record.type !== 'region');
const has = (key: string) => findRoute(region, key, original) !== undefined;
const nameOf = (key: string) => routeOf(region, key, original).navTitle;

/** A visit that counts what is done. */
class Visit {
  actions = 0;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async begin(): Promise<this> {
    await this.page.goto(routeOf(region, 'home', original).href);
    return this;
  }

  async follow(link: Locator): Promise<this> {
    this.actions += 1;
    await link.first().click();
    return this;
  }

  menu = (key: string) =>
    this.follow(this.page.getByRole('banner').getByRole('link', { name: nameOf(key), exact: true }));

  foot = (key: string) =>
    this.follow(this.page.getByRole('contentinfo').getByRole('link', { name: nameOf(key), exact: true }));

  inMain = (key: string) =>
    this.follow(this.page.getByRole('main').locator(`a[href="${routeOf(region, key, original).href}"]`));

  async pick(input: Locator): Promise<this> {
    this.actions += 1;
    await choose(input);
    return this;
  }
}

const start = (page: Page) => new Visit(page).begin();

test.afterEach(() => {
  const info = test.info();
  for (const { description } of info.annotations.filter(({ type }) => type === 'actions'))
    expect(Number(description), 'actions from the home page').toBeLessThanOrEqual(most);
});

const counted = ({ actions }: Visit) => test.info().annotations.push({ type: 'actions', description: String(actions) });

/** A row of the profile with its day, or the line that says it is open, with an inquiry that names the field. */
async function answered(page: Page, field: string): Promise<void> {
  const label = t(`fields.${field}`);
  const row = page.locator('.facts tr').filter({ has: page.getByRole('rowheader', { name: label, exact: true }) });
  if ((await row.count()) > 0) {
    const [, value, day] = await row.first().locator('th, td').allInnerTexts();
    expect(value?.trim(), label).toBeTruthy();
    // A value that is put together from parts has a day for each of them.
    expect(`${day ?? ''}${value ?? ''}`, `the day of “${label}”`).toMatch(/\d{4}|\d\/\d|undatiert|undated/);
    return;
  }
  const line = page.locator('.facts .still-open').filter({ hasText: label });
  await expect(line, `“${label}” is neither stated nor said to be open`).toHaveCount(1);
  await expect(line.getByRole('link')).toHaveAttribute('href', new RegExp(`open=[^&]*${field}`));
}

const dayInside = /\d{1,2}[./]\s?\d{4}|\d{4}|undatiert|undated/;

test('1 Which sites have so much land in one piece, a siding, and a motorway near by', async ({ page }) => {
  test.skip(!has('overview/sites') || !flagship, 'The region has no sites.');
  const visit = await start(page);
  visit.actions += 1;
  const form = page.getByRole('main').locator('form.finder');
  await form.locator('select[name=area]').selectOption('10');
  await form.getByRole('button').click();
  for (const choice of ['#rail-1', '#motorway-40'])
    if ((await page.locator(choice).count()) > 0) await visit.pick(page.locator(choice));
  counted(visit);
  await expect(page.locator('.tally')).toBeVisible();
  for (const group of ['fits', 'open', 'misses']) await expect(page.locator(`.group.${group}`)).toBeVisible();
  const rows = page.locator('article.site');
  await expect(rows.first()).toBeVisible();
  await expect(rows.first()).toContainText(dayInside);
});

test.describe('of a site', () => {
  test.skip(!flagship || !has('overview/sites'), 'The region has no land.');

  const visitSite = async (page: Page) => {
    const visit = await (await start(page)).menu('overview/sites');
    await visit.inMain(flagship!.key);
    counted(visit);
    return visit;
  };

  test('2 Can it be had, and who says so', async ({ page }) => {
    await visitSite(page);
    await expect(
      page
        .getByRole('main')
        .getByText(t('availability.now'), { exact: false })
        .or(page.getByRole('main').getByText(t('availability.onRequest'), { exact: false }))
        .or(page.getByRole('main').getByText(t('availability.planned'), { exact: false }))
        .first(),
    ).toBeVisible();
    const ask = page.locator('.contact').getByRole('link', { name: t('desk.ask') });
    await expect(ask).toHaveAttribute('href', new RegExp(`site=${flagship!.id}`));
  });

  test('4 What is supplied, and how much', async ({ page }) => {
    await visitSite(page);
    await answered(page, 'utilities');
  });

  test('5 Whose it is, what the plan allows, what is in the ground', async ({ page }) => {
    await visitSite(page);
    for (const field of ['ownership', 'zoning', 'plan', 'contamination']) await answered(page, field);
  });

  test('15 All of it as a PDF, and as a table', async ({ page }) => {
    await visitSite(page);
    if (areExposesMade()) await expect(page.locator('a[href$=".pdf"]').first()).toBeVisible();
    const workbook = await page.request.get('/data/sites.xlsx');
    expect(workbook.status()).toBe(200);
    const data = await page.request.get('/data/sites.csv');
    expect(data.status()).toBe(200);
    expect(await data.text()).toContain(flagship!.id);
  });
});

test('3, 8, 9, 10 What land, staff, tax and funding come to', async ({ page }) => {
  test.skip(!has('costs'), 'The region computes no costs.');
  const visit = await (await start(page)).foot('costs');
  counted(visit);
  for (const section of await page.locator('section.costs').all()) {
    await expect(section.getByRole('table')).toContainText(/\d/);
    await expect(section.locator('a[href^="#q"]').first()).toBeVisible();
    await expect(section.getByRole('textbox').first()).toBeVisible();
  }
});

test('6 Whom to ask, and a letter that is ready', async ({ page }) => {
  const visit = await (await start(page)).menu('inquiry');
  counted(visit);
  await expect(page.locator('.contact .desk')).toBeVisible();
  await expect(page.locator('.contact .ways a').first()).toBeVisible();
  await expect(page.locator('.letter .desk-text').first()).not.toBeEmpty();
});

test.describe('of a place', () => {
  test.skip(!place || !has('overview/locations'), 'The region has no places.');

  const visitPlace = async (page: Page) => {
    const visit = await (await start(page)).menu('overview/locations');
    await visit.inMain(place!.key);
    counted(visit);
  };

  test('7 Who studies and works there', async ({ page }) => {
    await visitPlace(page);
    for (const field of ['students', 'employees', 'medianPay']) await answered(page, field);
  });

  test('11 How to get there', async ({ page }) => {
    test.skip(place!.record.distances.length === 0, 'No ways are stated.');
    await visitPlace(page);
    await expect(page.locator('.distances li').first()).toContainText(/\d/);
    await expect(page.locator('.distances')).toContainText(dayInside);
  });

  test('14 How one lives there', async ({ page }) => {
    await visitPlace(page);
    await answered(page, 'rent');
  });
});

test('11 How long it takes to get there, leg by leg', async ({ page }) => {
  const arrival = entriesOf(region, 'pages').find(({ record }) => record.journeys.length > 0);
  test.skip(!arrival, 'The region tells of no journeys.');
  const visit = await (await start(page)).foot(arrival!.key);
  counted(visit);
  const section = page.locator('.journeys');
  for (const journey of await section.locator('li:has(svg)').all()) {
    await expect(journey).toContainText(/\d/);
    await expect(journey.locator('a.mark').first()).toHaveAttribute('href', /^#q/);
  }
  const open = arrival!.record.journeys.filter(({ last }) => last === undefined);
  const line = section.locator('.still-open');
  await expect(line).toHaveCount(open.length > 0 ? 1 : 0);
  if (open.length > 0) await expect(line.getByRole('link')).toHaveAttribute('href', /open=journey/);
});

test('12 How two sites compare', async ({ page }) => {
  test.skip(!has('compare/sites') || !flagship, 'There is nothing to compare.');
  const visit = await (await start(page)).menu('overview/sites');
  await visit.pick(page.locator('input[name=site]').first());
  await visit.follow(page.locator('.shortlist').getByRole('button'));
  counted(visit);
  await expect(page.getByRole('table')).toContainText(dayInside);
  await expect(page.getByRole('link', { name: t('compare.inquiry') })).toHaveAttribute('href', /site=/);
});

test('13 Who has settled here, how long it took, who helped', async ({ page }) => {
  const [settlement] = settlementsOf(region);
  test.skip(!settlement, 'The region tells of no settlement.');
  const visit = await (await start(page)).inMain(settlement!.key);
  counted(visit);
  const section = page.locator('.settlement').first();
  expect(await section.getByRole('listitem').count()).toBeGreaterThan(1);
  for (const step of await section.getByRole('listitem').all()) {
    await expect(step).toContainText(dayInside);
    await expect(step.locator('a').last()).toHaveAttribute('href', /^#q/);
  }
});

test('P13: no page says more than once that something is not stated, and none has an empty table', async ({ page }) => {
  const said = t('profile.notStated');
  const routes = region.routes.filter(
    ({ language, view }) => language === original && (view === 'entry' || view === 'compare'),
  );
  const faults: string[] = [];
  for (const { href } of routes) {
    const html = await (await page.request.get(href)).text();
    if (html.split(said).length > 2) faults.push(`${href} says “${said}” ${html.split(said).length - 1} times`);
    if (/<tbody>\s*<\/tbody>|<table[^>]*>\s*(<caption[^]*?<\/caption>)?\s*<\/table>/.test(html))
      faults.push(`${href} has an empty table`);
  }
  expect(faults).toEqual([]);
});
