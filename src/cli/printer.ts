import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Route } from 'playwright';
import { launchArguments } from './browser.ts';

export interface Printer {
  /** The browser's version: another one may print otherwise. */
  version: string;
  /** A page as PDF. Throws when it asks for something that is not there. */
  print: (url: string, html: string) => Promise<Buffer>;
  close: () => Promise<void>;
}

/** How a page is printed; what changes here prints every exposé anew. */
export const printOptions = { tagged: true, outline: true, preferCSSPageSize: true, printBackground: true } as const;

/**
 * Prints pages of a built site as if they stood at their public address already, so that their links
 * lead there. Whatever they ask for comes from the site's folder, and nothing from the net.
 */
export async function openPrinter(executablePath: string, folder: string): Promise<Printer> {
  const browser = await chromium.launch({ executablePath, args: launchArguments });
  // The page is given with its edition filled in, which its policy does not know.
  const context = await browser.newContext({ bypassCSP: true, colorScheme: 'light', serviceWorkers: 'block' });
  return {
    version: browser.version(),
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
        await page.evaluate(dropUnusedHyphens);
        if (missing.length > 0) throw new Error(`Es fehlt: ${missing.join(', ')}`);
        return await page.pdf(printOptions);
      } finally {
        await page.close();
      }
    },
  };
}

async function answer(route: Route, url: string, html: string, folder: string) {
  const asked = route.request().url();
  if (asked === url) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
  const { origin, pathname } = new URL(asked);
  const root = pathname.startsWith('/src/output/fonts/') ? '.' : folder;
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

/** Soft hyphens no line ends with would stand within the words of the PDF, and no search finds those. Runs in the browser. */
function dropUnusedHyphens() {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    const lineOf = (index: number) => {
      range.setStart(text, index);
      range.setEnd(text, index + 1);
      return range.getBoundingClientRect().bottom;
    };
    for (let at = text.data.lastIndexOf('\u00ad'); at > 0; at = text.data.lastIndexOf('\u00ad', at - 1)) {
      if (lineOf(at - 1) === lineOf(at + 1)) text.deleteData(at, 1);
    }
  }
}
