import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { versionOf, withEdition } from '../output/expose-edition.ts';
import { type Expose, exposesOf } from '../routes/exposes.ts';
import type { Site } from '../routes/site.ts';
import { provideBrowser } from './browser.ts';
import { type ExposeCache, openExposeCache } from './expose-cache.ts';
import { openPrinter, type Printer } from './printer.ts';

/** Bytes of a PDF that still arrives at a stand, on the net of a hall (P6). */
export const mostBytes = 500_000;

const atOnce = 2;

/**
 * Prints the exposés of a site that was just built into `folder`, and takes the pages they are printed
 * from out of it. What says the same as at the last build is not printed again, and keeps its day.
 */
export async function printExposes(folder: string, site: Site, cacheDir: string, told: Progress): Promise<Printed> {
  const exposes = exposesOf(site);
  const counts = { printed: 0, unchanged: 0 };
  const cache = openExposeCache(join(cacheDir, 'exposes'));
  const printer = await openPrinter(browserOrReason(), folder);
  try {
    await inParallel(exposes, atOnce, async (expose) => {
      const isPrinted = await place(expose, folder, site, cache, printer);
      counts[isPrinted ? 'printed' : 'unchanged'] += 1;
      told(counts.printed + counts.unchanged, exposes.length);
    });
  } finally {
    await printer.close();
  }
  for (const { href } of exposes) rmSync(join(folder, href), { recursive: true });
  cache.forget();
  return { ...counts, all: exposes.length };
}

export type Progress = (done: number, all: number) => void;

export interface Printed {
  all: number;
  printed: number;
  unchanged: number;
}

function browserOrReason(): string {
  try {
    return provideBrowser();
  } catch (error) {
    throw new Error(
      `Exposés druckt ein Browser, und es ist keiner da: ${(error as Error).message}\n` +
        '→ Ohne Exposés, auch ohne die Verweise auf sie: npm run build -- --no-exposes',
    );
  }
}

/** Puts the PDF beside its page; says whether it had to be printed. */
async function place(expose: Expose, folder: string, site: Site, cache: ExposeCache, printer: Printer) {
  const html = readFileSync(join(folder, expose.href, 'index.html'), 'utf8');
  const key = cache.keyOf(html, printer.setUp);
  const known = cache.get(key);
  const pdf = known ?? (await printed(expose, html, site, printer));
  if (!known) cache.put(key, pdf);
  const file = join(folder, expose.pdf);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, pdf);
  return !known;
}

async function printed({ route, href }: Expose, html: string, site: Site, printer: Printer): Promise<Buffer> {
  const edition = { day: site.formats(route.language!).day(site.asOf), version: versionOf(html) };
  const name = `Das Exposé von „${route.title}“ (${route.href})`;
  const pdf = await printer.print(site.origin + href, withEdition(html, edition)).catch((error: unknown) => {
    throw new Error(
      `${name} ließ sich nicht drucken: ${(error as Error).message}\n` +
        '→ Versuchen Sie es noch einmal, oder bauen Sie ohne Exposés: npm run build -- --no-exposes',
    );
  });
  if (pdf.length <= mostBytes) return pdf;
  throw new Error(
    `${name} wiegt ${Math.ceil(pdf.length / 1000)} kB; erlaubt sind ${mostBytes / 1000}.\n` +
      '→ Kürzen Sie den Eintrag, oder bauen Sie ohne Exposés: npm run build -- --no-exposes',
  );
}

/** Does something for each item, a few at a time; the first failure stops the rest. */
async function inParallel<T>(items: readonly T[], lanes: number, work: (item: T) => Promise<void>) {
  const rest = items.values();
  let hasFailed = false;
  const lane = async () => {
    for (const item of rest) {
      if (hasFailed) return;
      await work(item).catch((error: unknown) => {
        hasFailed = true;
        throw error;
      });
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
