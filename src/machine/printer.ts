import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Route } from 'playwright';
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
 * lead there. Whatever they ask for comes from the site's folder, and nothing from the net. As many print at once as
 * are asked for: a page of the browser is opened for each of them and then written anew, with its process and typefaces.
 */
export async function openPrinter(executablePath: string, folder: string): Promise<Printer> {
  const browser = await chromium.launch({ executablePath, args: playwrightArguments });
  const context = await browser.newContext({
    // The page is given with its edition filled in, which its policy does not know.
    bypassCSP: true,
    colorScheme: 'light',
    serviceWorkers: 'block',
    // Nobody looks at it: what is not in sight is not painted before it is printed.
    viewport: { width: 1280, height: 16 },
  });
  const idle: Sheet[] = [];
  return {
    setUp: setUpOf(browser.version()),
    close: () => browser.close(),
    print: async (url, html) => {
      const sheet = idle.pop() ?? (await openSheet(context, folder));
      // One that failed is used no more: nobody knows what it still does.
      const pdf = await printed(sheet, url, html).catch(async (error: unknown) => {
        await sheet.page.close();
        throw error;
      });
      idle.push(sheet);
      return pdf;
    },
  };
}

/** A page of the browser that one page of the site after the other is written into. */
interface Sheet {
  page: Page;
  /** What the page in it has asked for and is not there. */
  missing: string[];
}

async function openSheet(context: BrowserContext, folder: string): Promise<Sheet> {
  const sheet: Sheet = { page: await context.newPage(), missing: [] };
  await sheet.page.route(
    () => true,
    (route) => answer(route, folder).catch(() => sheet.missing.push(route.request().url())),
  );
  await sheet.page.emulateMedia({ media: 'print' });
  return sheet;
}

async function printed({ page, missing }: Sheet, url: string, html: string): Promise<Buffer> {
  const { origin } = new URL(url);
  if (!page.url().startsWith(`${origin}/`)) await page.goto(`${origin}${blank}`);
  missing.length = 0;
  await page.evaluate((url) => history.replaceState(null, '', url), url);
  await page.setContent(html);
  missing.push(...(await page.evaluate<string[]>(`(${prepare})(${JSON.stringify(paperRoles)})`)));
  if (missing.length > 0) throw new Error(`Es fehlt: ${missing.join(', ')}`);
  return page.pdf(options);
}

/** Where a page is before the first one is written into it. */
const blank = '/blank';

/** All that is done to a page before it is printed, in one go; gives the typefaces that are not there. */
const prepare = `async (roles) => {
${[fontsNotThere, keepSpaces, dropUnusedHyphens, giveRoles].map(String).join('\n')}
const missing = await fontsNotThere();
keepSpaces();
dropUnusedHyphens();
giveRoles(roles);
return missing;
}`;

/** Waits for the typefaces the page uses. Runs in the browser. */
async function fontsNotThere(): Promise<string[]> {
  // They are asked for when the page is laid out.
  document.body.getBoundingClientRect();
  await document.fonts.ready;
  return [...document.fonts].filter(({ status }) => status === 'error').map(({ family }) => `Schrift ${family}`);
}

const fonts = 'src/output/fonts';

function setUpOf(version: string): string {
  const hash = createHash('sha256').update(JSON.stringify([version, options, paperRoles, prepare]));
  for (const name of readdirSync(fonts).sort()) hash.update(readFileSync(join(fonts, name)));
  return hash.digest('hex');
}

async function answer(route: Route, folder: string) {
  const asked = route.request().url();
  const { pathname } = new URL(asked);
  if (pathname === blank) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<!doctype html>' });
  const root = pathname.startsWith(`/${fonts}/`) ? '.' : folder;
  const path = join(root, decodeURIComponent(pathname));
  const isOwn = new URL(asked).origin === new URL(route.request().frame().url()).origin;
  if (isOwn && isFile(path)) return route.fulfill({ path });
  await route.abort();
  throw new Error(`${asked} is not there.`);
}

const isFile = (path: string) => existsSync(path) && statSync(path).isFile();
