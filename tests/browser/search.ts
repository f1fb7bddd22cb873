import { expect, type Page } from '@playwright/test';
import type { Language } from '../../src/locales/languages.ts';
import { partsOf } from './parts.ts';
import { addressOf } from './region.ts';

/** Opens the search on the home page, as a reader does. */
export async function openSearch(page: Page, language: Language) {
  const { search } = partsOf(page, language);
  await page.goto(addressOf('home', language));
  await search.button.click();
  await expect(search.input).toBeFocused();
  return search;
}

/** Types a term and gives the paths of all answers, those in the texts too, once they are there. */
export async function find(page: Page, language: Language, term: string): Promise<string[]> {
  const { search } = partsOf(page, language);
  await search.input.fill('');
  await expect(search.status).toHaveText('');
  await search.input.fill(term);
  await expect(search.status).not.toHaveText('');
  await expect(search.list).toHaveAttribute('aria-busy', 'false');
  const links = await search.results.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
  return links.map((path) => decodeURI(path));
}
