import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright';
import { launchArguments, provideBrowser } from './browser.ts';
import { preview } from './preview.ts';

/** What the finder's page costs: bytes, and the milliseconds from a choice to the filtered list. */
export interface FinderCost {
  sites: number;
  bytes: number;
  packed: number;
  /** By CSS alone, and with the script that keeps the address and counts. */
  milliseconds: { css: number; script: number };
}

/** A choice of each sort, and back. */
const choices = ['area-20', 'zoning-GI', 'rail-1', 'motorway-20', 'rail-1', 'motorway-all', 'area-all', 'zoning-GI'];

/** Measures the finder at a path of a built site, on a window as wide as a phone. */
export async function finderCost(folder: string, path: string): Promise<FinderCost> {
  const html = readFileSync(join(folder, path, 'index.html'));
  const server = await preview(folder);
  const browser = await chromium.launch({ executablePath: provideBrowser(), args: launchArguments });
  try {
    const url = `${server.url}/${path}/`;
    const css = await filterTime(browser, url, false);
    const script = await filterTime(browser, url, true);
    const sites = html.toString().split('<article').length - 1;
    return { sites, bytes: html.length, packed: brotliCompressSync(html).length, milliseconds: { css, script } };
  } finally {
    await browser.close();
    server.close();
  }
}

/** Median time in milliseconds from a choice until the browser has drawn what it leaves. */
async function filterTime(browser: Browser, url: string, withScript: boolean): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  // Blocking what the page loads leaves scripts of ours free to measure it.
  if (!withScript) await page.route(/\.js$/, (route) => route.abort());
  await page.goto(url);
  const times = await page.evaluate(async (ids) => {
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const times: number[] = [];
    for (const id of ids) {
      const input = document.getElementById(id);
      if (!input) continue;
      await nextFrame();
      const started = performance.now();
      input.click();
      await nextFrame();
      times.push(performance.now() - started);
    }
    return times;
  }, choices);
  await page.close();
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}
