import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

/** Axe as a browser runs it, without its comments: it is read anew on every page. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on the open page, by all its rules unless told otherwise. Pages of ours are one frame. */
export async function violationsOn(page: Page, options: axe.RunOptions = {}): Promise<axe.Result[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(
    async (options) => {
      const own = window as unknown as { axe: typeof axe };
      return (await own.axe.run(document, options)).violations;
    },
    { resultTypes: ['violations'], ...options } satisfies axe.RunOptions,
  );
}
