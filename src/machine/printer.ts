import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Route } from 'playwright';
import { playwrightArguments } from './browser.ts';
import { dropUnusedHyphens, giveRoles, keepSpaces, paperRoles } from './printed-text.ts';

export interface Printer {
  /** Names all that a print depends on besides its page: the browser, the typefaces, how it is done. */
  setUp: string;
  /** A page as PDF. Throws when it asks for something that is not there. */
  print: (url: string, html: string) => Promise<Buffer>;
  close: () => Promise<void>;
}

/** Bytes of a PDF that still arrives at a stand, on the net of a hall (P6). */
export const maxPdfBytes = 500_000;

const options = { tagged: true, outline: true, preferCSSPageSize: true, printBackground: true } as const;

/**
 * Prints pages of a built site as if they stood at their public address already, so that their links
 * lead there. Whatever they ask for comes from the site's folder, and nothing from the net.
 */
export async function openPrinter(executablePath: string, folder: string): Promise<Printer> {
  const browser = await chromium.launch({ executablePath, args: playwrightArguments });
  // The page is given with its edition filled in, which its policy does not know.
  const context = await browser.newContext({ bypassCSP: true, colorScheme: 'light', serviceWorkers: 'block' });
  return {
    setUp: setUpOf(browser.version()),
    close: () => browser.close(),
    print: async (url, html) => {
      const page = await context.newPage();
      const missing: string[] = [];
      await page.route(
        () => true,
        (route) => answer(route, url, html, folder).catch(() => missing.push(route.request().url())),
      );
      try {
        await page.emulateMedia({ media: 'print' });
        await page.goto(url, { waitUntil: 'load' });
        missing.push(...(await page.evaluate(fontsNotThere)));
        await page.evaluate(keepSpaces);
        await page.evaluate(dropUnusedHyphens);
        await page.evaluate(giveRoles, paperRoles);
        if (missing.length > 0) throw new Error(`Es fehlt: ${missing.join(', ')}`);
        return await page.pdf(options);
      } finally {
        await page.close();
      }
    },
  };
}

const fonts = 'src/output/fonts';

function setUpOf(version: string): string {
  const steps = [keepSpaces, dropUnusedHyphens, giveRoles].map(String);
  const hash = createHash('sha256').update(JSON.stringify([version, options, paperRoles, steps]));
  for (const name of readdirSync(fonts).sort()) hash.update(readFileSync(join(fonts, name)));
  return hash.digest('hex');
}

async function answer(route: Route, url: string, html: string, folder: string) {
  const asked = route.request().url();
  if (asked === url) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
  const { origin, pathname } = new URL(asked);
  const root = pathname.startsWith(`/${fonts}/`) ? '.' : folder;
  const path = join(root, decodeURIComponent(pathname));
  if (origin === new URL(url).origin && isFile(path)) return route.fulfill({ path });
  await route.abort();
  throw new Error(`${asked} is not there.`);
}

const isFile = (path: string) => existsSync(path) && statSync(path).isFile();

/** Waits for the typefaces the page uses. Runs in the browser. */
async function fontsNotThere(): Promise<string[]> {
  await document.fonts.ready;
  return [...document.fonts].filter(({ status }) => status === 'error').map(({ family }) => `Schrift ${family}`);
}
