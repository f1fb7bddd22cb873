import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Language } from '../../src/locales/languages.ts';
import { fetchPage, inTurns, type WebPage } from '../browser/crawl.ts';
import { type Fault, faultsAt } from '../browser/faults.ts';
import { siteUrl } from '../browser/sites.ts';
import { viewsIn } from '../browser/views.ts';
import { builtPages } from './pages.ts';

/**
 * Whether there is something to find on a page by itself. One that is the same, to the byte, in a build that passed (the
 * folder `PASSED_BUILD`) has nothing new: its styles and the names of its scripts stand in its HTML.
 */
export function isToWalk({ path, html }: Pick<WebPage, 'path' | 'html'>): boolean {
  const { PASSED_BUILD: folder } = process.env;
  if (!folder) return true;
  const file = join(folder, path, 'index.html');
  return !existsSync(file) || readFileSync(file, 'utf8') !== html;
}

/** Pages for whoever reads each by itself. */
export const pagesToRead = async (): Promise<WebPage[]> => (await builtPages()).filter(isToWalk);

/** Pages of a language for a browser to walk. */
export async function pathsToWalk({ path: edition }: Language): Promise<string[]> {
  const pages = await pagesToRead();
  return pages.filter(({ path }) => path.startsWith(`/${edition}/`)).map(({ path }) => path);
}

/** Addresses of the views in a language for a browser to walk. */
export async function viewsToWalk(language: Language): Promise<string[]> {
  const pages = await inTurns(viewsIn(language), ([, address]) => fetchPage(siteUrl, address));
  return pages.filter(isToWalk).map(({ path }) => path);
}

/** Walks all views in a language and collects what a look at each one finds. */
export async function lookAtViews(
  page: Page,
  language: Language,
  look: (page: Page) => Promise<string[]>,
): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const address of await viewsToWalk(language)) {
    await page.goto(address);
    faults.push(...faultsAt(address, await look(page)));
  }
  return faults;
}
