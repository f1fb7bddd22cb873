import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { versionOf, withEdition } from '../../facts/expose-edition.ts';
import { type Expose, exposesOf } from './addresses.ts';
import type { Site } from '../../routes/site.ts';
import { provideBrowser } from '../../machine/browser.ts';
import { inParallel } from '../../machine/in-parallel.ts';
import { type ExposeCache, openExposeCache } from './expose-cache.ts';
import { maxPdfBytes, openPrinter, type Printer } from '../../machine/printer.ts';

const atOnce = 2;

interface Options {
  /** Where the PDFs of earlier builds are. */
  cacheDir: string;
  /** Hears how many of all are done. */
  told?: (done: number, all: number) => void;
  open?: (folder: string) => Promise<Printer>;
}

export interface Printed {
  all: number;
  printed: number;
  unchanged: number;
}

/**
 * Prints the exposés of a site that was just built into `folder`, and takes the pages they are printed
 * from out of it. What says the same as at an earlier build is not printed again, and keeps its day, unless
 * that build looked ahead to a day still to come.
 */
export async function printExposes(folder: string, site: Site, options: Options): Promise<Printed> {
  const exposes = exposesOf(site);
  const counts = { all: exposes.length, printed: 0, unchanged: 0 };
  if (counts.all === 0) return counts;
  const cache = openExposeCache(join(options.cacheDir, 'exposes'));
  const printer = await (options.open ?? openOrSayWhy)(folder);
  try {
    await inParallel(exposes, atOnce, async (expose) => {
      const isPrinted = await place(expose, folder, site, cache, printer);
      counts[isPrinted ? 'printed' : 'unchanged'] += 1;
      options.told?.(counts.printed + counts.unchanged, counts.all);
    });
  } finally {
    await printer.close();
  }
  for (const { href } of exposes) rmSync(join(folder, href), { recursive: true });
  cache.forget();
  return counts;
}

const without = 'bauen Sie ohne Exposés: npm run build -- --no-exposes';

async function openOrSayWhy(folder: string): Promise<Printer> {
  try {
    return await openPrinter(provideBrowser(), folder);
  } catch (error) {
    throw new Error(
      `Exposés druckt ein Browser, und hier ließ sich keiner starten: ${(error as Error).message}\n→ Sonst ${without}`,
      { cause: error },
    );
  }
}

/** Puts the PDF beside its page; says whether it had to be printed. */
async function place(expose: Expose, folder: string, site: Site, cache: ExposeCache, printer: Printer) {
  const html = readFileSync(join(folder, expose.href, 'index.html'), 'utf8');
  const key = cache.keyOf(html, printer.setUp);
  const known = await cache.get(key, site.asOf);
  const pdf = known ?? (await printed(expose, html, site, printer));
  if (!known) await cache.put(key, site.asOf, pdf);
  writeFileSync(join(folder, expose.pdf), pdf);
  return !known;
}

async function printed({ route, href }: Expose, html: string, site: Site, printer: Printer): Promise<Buffer> {
  const edition = { day: site.formats(route.language!).day(site.asOf), version: versionOf(html) };
  const name = `Das Exposé von „${route.title}“ (${route.href})`;
  const pdf = await printer.print(site.origin + href, withEdition(html, edition)).catch((error: unknown) => {
    throw new Error(
      `${name} ließ sich nicht drucken: ${(error as Error).message}\n→ Versuchen Sie es noch einmal, oder ${without}`,
    );
  });
  if (pdf.length <= maxPdfBytes) return pdf;
  throw new Error(
    `${name} wiegt ${Math.ceil(pdf.length / 1000)} kB; erlaubt sind ${maxPdfBytes / 1000}.\n→ Kürzen Sie den Eintrag, oder ${without}`,
  );
}
