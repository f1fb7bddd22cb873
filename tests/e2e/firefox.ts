import { expect } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../runner/firefox.ts';
import type { Fault } from '../browser/faults.ts';

export const firefox = findFirefox();

/** Firefox itself, by the protocol it speaks of its own accord: Playwright drives only one of its own making. */
export const startFirefox = (): Promise<Browser> =>
  puppeteer.launch({ browser: 'firefox', executablePath: firefox, headless: true, defaultViewport: null });

/** A page, and what goes wrong on it: errors, refusals of its policy, and whatever is asked for elsewhere. */
export async function openPage(browser: Browser, base: string): Promise<{ page: Page; faults: Fault[] }> {
  const page = await browser.newPage();
  page.setDefaultTimeout(15_000);
  const faults: Fault[] = [];
  const note = (problem: string) => faults.push({ at: page.url().replace(base, ''), problem });
  page.on('console', (message) => {
    if (message.type() === 'error') note(message.text());
  });
  page.on('pageerror', (error) => note(String(error)));
  page.on('request', (request) => {
    // Firefox has pictures and a typeface of its own as data.
    if (!request.url().startsWith(base) && !request.url().startsWith('data:')) note(`asks for ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) note(`gets ${response.status()} for ${response.url()}`);
  });
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`the policy refuses ${violatedDirective}: ${blockedURI}`),
    );
  });
  return { page, faults };
}

/** Gives a page the size of a device, in CSS pixels. */
export async function resize(page: Page, size: { width: number; height: number }) {
  await page.setViewport(size).catch((error: unknown) => {
    // With the size a side of the screen is asked for, which Firefox 140, still supported, does not know.
    if (!String(error).includes('unknown command emulation.setScreenOrientationOverride')) throw error;
  });
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(size.width);
}

/** An element by what it is and is called for assistive technology. */
export const named = (role: string, name: string) => `::-p-aria([name="${name}"][role="${role}"])`;
