import { expect, type Page, test } from '@playwright/test';
import { violationsOn } from '../browser/axe.ts';
import { addressOf, languages, nameOf, region } from '../browser/region.ts';

const german = languages[0]!;
const t = region.translator(german);
const park = 'sites/industriepark-schwarze-pumpe';

const letterOn = (page: Page) => page.locator('.desk-text').first();

for (const language of languages) {
  test(`P13: a line of what is open becomes a letter in German (${language.key})`, async ({ page }) => {
    await page.goto(addressOf('sites/tip-nord-cottbus', language));
    await page.locator('.facts .still-open a').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(region.translator(language)('inquiry.title'));
    const letter = letterOn(page);
    await expect(letter).toContainText(`Anfrage: ${nameOf('sites/tip-nord-cottbus', german)}`);
    await expect(letter).toContainText(region.origin + addressOf('sites/tip-nord-cottbus', german));
    await expect(letter).toContainText('Dazu fehlt mir noch: ');
    const mail = new URL((await page.locator('.letter .mail').first().getAttribute('href'))!);
    expect([mail.protocol, mail.pathname]).toEqual(['mailto:', 'unternehmensservice@egc-cottbus.de']);
    expect(mail.searchParams.get('body')).toContain('Mit freundlichen Grüßen');
    const own = page.locator('.own-text').first();
    if (language.key === 'en') await expect(own).toContainText('I am interested in:');
    else await expect(own).toHaveCount(0);
  });
}

test('P13: a desk without an address is asked by the first, which is said', async ({ page }) => {
  await page.goto(`${addressOf('inquiry', german)}?site=industriepark-schwarze-pumpe`);
  await expect(page.locator('.letter .via')).toContainText('ASG Spremberg GmbH');
  await expect(letterOn(page)).toContainText('Zuständig: ASG Spremberg GmbH, +49 3564 3723060.');
});

test('P13: what one fills in is in the letter and in the address, and nothing of who asks', async ({ page }) => {
  await page.goto(`${addressOf('inquiry', german)}?site=tip-cottbus&about=programmes/stark`);
  await page.getByLabel(t('inquiry.wishes.visit')).check();
  await page.getByLabel(t('inquiry.day', { number: 1 })).fill('2027-03-01');
  await page.locator('[data-field=power]').fill('5');
  await page.getByLabel(t('inquiry.name'), { exact: true }).fill('A. Muster');
  const letter = letterOn(page);
  for (const words of [
    'Ich möchte Sie besuchen.',
    'Montag, 1. März 2027',
    'Strom: 5 MW',
    'A. Muster',
    nameOf('programmes/stark', german),
  ])
    await expect(letter).toContainText(words);
  const { searchParams } = new URL(page.url());
  expect(Object.fromEntries(searchParams)).toMatchObject({ site: 'tip-cottbus', wish: 'visit', power: '5' });
  expect(page.url()).not.toContain('Muster');
  await page.reload();
  await expect(page.locator('[data-field=power]')).toHaveValue('5');
  await expect(page.getByLabel(t('inquiry.wishes.visit'))).toBeChecked();
});

test('what it is about is taken out again by keyboard', async ({ page }) => {
  await page.goto(`${addressOf('inquiry', german)}?site=tip-cottbus&site=am-seegraben`);
  const chosen = page.locator('.chosen li');
  await expect(chosen).toHaveCount(2);
  await chosen.first().getByRole('button').press('Enter');
  await expect(chosen).toHaveCount(1);
  await expect(chosen.getByRole('button')).toBeFocused();
  await expect(page).toHaveURL(/\?site=am-seegraben$/);
});

test('P13: the text is copied, and the desk is kept as a contact with the inquiry as its note', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${addressOf('inquiry', german)}?site=tip-cottbus`);
  await page.locator('.letter .copy').click();
  await expect(page.locator('.letter').getByRole('status')).toHaveText(t('inquiry.copied'));
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Anfrage: TIP Cottbus');
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.letter .card').click()]);
  const chunks = await (await download.createReadStream()).toArray();
  const card = Buffer.concat(chunks as Buffer[])
    .toString()
    .replace(/\r\n /g, '');
  expect(card).toMatch(/^BEGIN:VCARD\r\nVERSION:3\.0\r\n/);
  expect(card).toContain('NOTE:Anfrage: TIP Cottbus\\n\\nGuten Tag!');
});

test('an address cannot put anything into the page but text', async ({ page }) => {
  await page.goto(
    `${addressOf('inquiry', german)}?subject=<img src=x>&site=<b>&open=__proto__&about=constructor&wish=x`,
  );
  await expect(page.locator('[data-field=subject]')).toHaveValue('<img src=x>');
  await expect(letterOn(page)).toContainText('<img src=x>');
  await expect(page.locator('inquiry-form img, .chosen li')).toHaveCount(0);
  await expect(page.locator('.open-fields')).toBeHidden();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('P13: the form is a letter to the first desk, its fields named in German', async ({ page }) => {
    const english = languages.find(({ key }) => key === 'en')!;
    await page.goto(addressOf('inquiry', english));
    const form = page.locator('form[method=post]');
    await expect(form).toHaveAttribute('action', /^mailto:unternehmensservice@egc-cottbus\.de\?subject=Anfrage$/);
    await expect(form).toHaveAttribute('enctype', 'text/plain');
    await expect(page.getByLabel('Power (MW)')).toHaveAttribute('name', 'Strom (MW)');
    await expect(page.getByRole('button', { name: 'Prepare an e-mail' })).toBeVisible();
    const policy = page.locator('meta[http-equiv=content-security-policy]');
    await expect(policy).toHaveAttribute('content', /form-action 'self' mailto:/);
  });

  test('other pages allow no form to leave the site', async ({ page }) => {
    await page.goto(addressOf(park, german));
    const policy = page.locator('meta[http-equiv=content-security-policy]');
    await expect(policy).toHaveAttribute('content', /form-action 'self';/);
  });
});

test('contact, funding and tax are in the menu of every page', async ({ page }) => {
  await page.goto(addressOf(park, german));
  const menu = page.getByRole('navigation', { name: t('nav.label') });
  for (const key of ['inquiry', 'overview/programmes'])
    await expect(menu.getByRole('link', { name: nameOf(key, german) })).toHaveAttribute('href', addressOf(key, german));
});

test('the inquiry has no finding of axe, filled in or not', async ({ page }) => {
  await page.goto(`${addressOf('inquiry', german)}?site=tip-cottbus&open=price`);
  await expect(letterOn(page)).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
});
