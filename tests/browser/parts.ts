import type { Locator, Page } from '@playwright/test';
import type { Language } from '../../src/locales/languages.ts';
import { region } from './region.ts';

/** The parts of a page as a reader or a screen reader finds them: by role and name. */
export function partsOf(page: Page, language: Language) {
  const t = region.translator(language);
  const header = page.getByRole('banner');
  const main = page.getByRole('main');
  const dialog = page.getByRole('dialog', { name: t('search.title') });
  const finder = page.getByRole('form', { name: t('finder.title') });
  const table = main.getByRole('table');
  return {
    header,
    main,
    footer: page.getByRole('contentinfo'),
    skipLink: page.getByRole('link', { name: t('nav.skip') }),
    menu: header.getByRole('navigation', { name: t('nav.label') }),
    languages: header.getByRole('navigation', { name: t('nav.languages') }),
    breadcrumbs: page.getByRole('navigation', { name: t('nav.breadcrumbs') }),
    headline: page.getByRole('heading', { level: 1 }),
    sources: page.getByRole('region', { name: t('profile.sources') }).getByRole('listitem'),
    steps: main.getByRole('heading', { level: 2 }),
    search: {
      link: header.getByRole('link', { name: t('nav.search') }),
      button: header.getByRole('button', { name: t('nav.search') }),
      dialog,
      input: dialog.getByRole('combobox', { name: t('search.label') }),
      clear: dialog.getByRole('button', { name: t('search.clear') }),
      close: dialog.getByRole('button', { name: t('search.close') }),
      status: dialog.getByRole('status'),
      list: dialog.getByRole('listbox', { name: t('search.answers') }),
      groups: dialog.getByRole('group'),
      results: dialog.locator('a[role=option]:not(.figure)'),
      figures: dialog.locator('a[role=option].figure'),
      further: dialog.getByRole('button', { name: t('search.fullText') }),
      reset: dialog.getByRole('button', { name: t('search.reset') }),
      desk: dialog.locator('.desk').getByRole('link'),
      all: dialog.getByRole('link', { name: t('search.index') }),
      share: dialog.getByRole('link', { name: t('search.share') }),
      kind: dialog.locator('select[name=kind]'),
      place: dialog.locator('select[name=place]'),
    },
    finder: {
      form: finder,
      choice: (name: string) => finder.getByRole('radio', { name, exact: true }),
      area: (hectares: number) => finder.getByRole('radio', { name: areaName(hectares) }),
      selects: finder.getByRole('combobox'),
      submit: finder.getByRole('button'),
      count: page.getByRole('status'),
      sites: main.getByRole('article'),
    },
    comparison: {
      box: (name: string) => main.getByRole('checkbox', { name, exact: true }),
      only: main.getByRole('checkbox', { name: t('compare.only') }),
      status: main.getByRole('form', { name: t('compare.choice') }).getByRole('status'),
      table,
      heads: table.locator('thead th:not(:first-child)').filter({ visible: true }),
      row: (label: string) => table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: label }) }),
      share: main.getByRole('button', { name: t('compare.share') }),
      print: main.getByRole('button', { name: t('compare.print') }),
      feedback: main.getByRole('region', { name: t('compare.tools') }).getByRole('status'),
      inquiry: main.getByRole('link', { name: t('compare.inquiry') }),
    },
  };
}

/** The choice of a least area, however its words go on. */
export const areaName = (hectares: number) => new RegExp(`(?<!\\d)${hectares}\\sha$`);

/** Picks a choice as a reader does: by its words, which stand for the radio button behind them. */
export const choose = (radio: Locator) => radio.locator('xpath=ancestor::label').click();

/** The groups of the finder's list, by their places in it. */
const groups = { fits: '1', open: '3', misses: '5' };

/** Names of the sites an overview shows in a group, in the alphabet's order: in the first those that fit for certain. */
export async function shownSites(page: Page, group: keyof typeof groups = 'fits'): Promise<string[]> {
  const names = page.getByRole('main').getByRole('article').getByRole('heading', { level: 2 });
  const shown = await names.filter({ visible: true }).evaluateAll((headings) =>
    headings.map((heading) => ({
      name: (heading as HTMLElement).innerText.trim(),
      place: getComputedStyle(heading.closest('article')!).order,
    })),
  );
  return shown.flatMap(({ name, place }) => (place === groups[group] ? [name] : [])).sort();
}

/** What stands behind a label as assistive technology gets it, such as a number that CSS counted. */
export async function tallyOf(page: Page, label: string): Promise<string | undefined> {
  const browser = await page.context().newCDPSession(page);
  const { nodes } = await browser.send('Accessibility.getFullAXTree');
  const texts = nodes.flatMap(({ role, name }) => (role?.value === 'StaticText' ? [String(name?.value).trim()] : []));
  return texts.slice(texts.indexOf(label) + 1).find(Boolean);
}

/** Number a text starts with or holds, such as "12 results". */
export const countIn = (text: string) => Number(/\d+/.exec(text)?.[0] ?? 0);
