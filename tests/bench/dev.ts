import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { openSite } from '../../src/features/house.ts';
import { playwrightArguments, provideBrowser } from '../../src/machine/browser.ts';
import { contentFolder, entriesOf, routeOf } from '../../src/routes/site.ts';
import { growManySites } from '../generators/many-sites.ts';
import { startDev } from '../dev-server.ts';
import { table } from './markdown.ts';
import { median } from './median.ts';

/** How often each is measured; the median is told. */
const times = 5;

/** Milliseconds from a file being saved until a browser shows it of its own accord. */
type Delays = Record<'text' | 'record' | 'broken' | 'mended', number>;

/**
 * What an editor waits for in `npm run dev`: in this region, and in one of so many sites, if any. A copy of each is edited.
 */
export async function devTable(manySites: number): Promise<string> {
  const many = join('node_modules', '.cache', 'bench-dev');
  if (manySites > 0) growManySites(many, manySites, { inEnglish: true });
  const regions = [contentFolder(), ...(manySites > 0 ? [many] : [])];
  const rows: (string | number)[][] = [];
  for (const region of regions) {
    const { entries, delays } = await measured(region);
    rows.push([entries, ...Object.values(delays).map((delay) => `${(delay / 1000).toFixed(2)} s`)]);
  }
  return table(
    ['Entries', 'A text saved → on screen', 'a record saved', 'a text broken → told', 'mended → on screen'],
    rows,
  );
}

async function measured(region: string): Promise<{ entries: number; delays: Delays }> {
  const folder = mkdtempSync(join(tmpdir(), 'dev-'));
  const copy = join(folder, 'region');
  cpSync(region, copy, { recursive: true });
  const site = openSite(copy);
  const entry = entriesOf(site, 'sites').find(({ documents }) => sizeLine.test(documents.record.content))!;
  const { href } = routeOf(site, entry.key, site.languages[0]!);
  const server = await startDev(copy, join(folder, 'cache'));
  const browser = await chromium.launch({ executablePath: provideBrowser(), args: playwrightArguments });
  try {
    const page = await browser.newPage();
    await page.goto(server.url + href);
    const delays = await delaysOf(page, join(copy, entry.key), site.languages[0]!.key);
    return { entries: site.region.entries.length, delays };
  } finally {
    await browser.close();
    await server.stop();
    rmSync(folder, { recursive: true });
  }
}

/** The size of a site, which its page shows as it is written. */
const sizeLine = /(areaGross:\s*\{?\s*value: )[\d.]+/;

async function delaysOf(page: Page, entry: string, locale: string): Promise<Delays> {
  const [text, record] = [join(entry, `${locale}.mdx`), join(entry, 'record.yaml')];
  const [prose, data] = [readFileSync(text, 'utf8'), readFileSync(record, 'utf8')];
  const all: Delays[] = [];
  // The first of each warms the server up, as the first save of a day does.
  for (let time = 0; time <= times; time += 1) {
    const [said, size] = [`Dies steht hier zum ${time}. Mal.`, 501 + time];
    all.push({
      text: await shownAfter(page, said, () => writeFileSync(text, `${prose}\n${said}\n`)),
      record: await shownAfter(page, `${size} ha`, () => writeFileSync(record, data.replace(sizeLine, `$1${size}`))),
      broken: await shownAfter(page, `{${time}}`, () => writeFileSync(text, `${prose}\n{${time}}\n`)),
      mended: await shownAfter(page, `${said} Wieder.`, () => writeFileSync(text, `${prose}\n${said} Wieder.\n`)),
    });
  }
  const of = (name: keyof Delays) => median(all.slice(1).map((delays) => delays[name]));
  return { text: of('text'), record: of('record'), broken: of('broken'), mended: of('mended') };
}

/** Milliseconds until the page shows some words, without anybody loading it. */
async function shownAfter(page: Page, words: string, save: () => void): Promise<number> {
  const started = performance.now();
  save();
  await page.waitForFunction(
    (words) =>
      document.querySelector('body')?.innerText.replaceAll('\u00AD', '').replaceAll('\u00A0', ' ').includes(words),
    words,
  );
  return performance.now() - started;
}
