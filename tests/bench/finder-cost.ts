import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright';
import { playwrightArguments, provideBrowser } from '../../src/machine/browser.ts';
import { preview } from '../../src/cli/preview.ts';

/** What the finder's page costs: bytes, and the milliseconds from a choice to the filtered list. */
export interface FinderCost {
  sites: number;
  bytes: number;
  packed: number;
  /** By CSS alone, and with the script that keeps the address and counts. */
  milliseconds: { css: number; script: number };
}

/** A choice of each sort, and another. */
const choices = ['area-20', 'zoning-GI', 'rail-1', 'motorway-20', 'rail-1', 'motorway-all', 'area-5', 'kind-land'];

/**
 * Measures the finder at a path of a built site, on a window as wide as a phone. Throws when CSS alone
 * leaves other sites than the script does.
 */
export async function finderCost(folder: string, path: string): Promise<FinderCost> {
  const html = readFileSync(join(folder, path, 'index.html'));
  const server = await preview(folder);
  const browser = await chromium.launch({ executablePath: provideBrowser(), args: playwrightArguments });
  try {
    const url = `${server.url}/${path}/`;
    const css = await filtered(browser, url, { withScript: false });
    const script = await filtered(browser, url, { withScript: true });
    if (css.found !== script.found) {
      throw new Error(`Without a script ${css.found} sites are found, with it ${script.found}.`);
    }
    return {
      sites: html.toString().split('<article').length - 1,
      bytes: html.length,
      packed: brotliCompressSync(html).length,
      milliseconds: { css: css.median, script: script.median },
    };
  } finally {
    await browser.close();
    server.close();
  }
}

/** Median time in milliseconds from a choice until the browser has drawn what it leaves, and how many are left. */
async function filtered(browser: Browser, url: string, { withScript }: { withScript: boolean }) {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  // What the page itself loads is withheld; scripting stays on, to measure it.
  if (!withScript) await page.route(/\.js$/, (route) => route.abort());
  await page.goto(url);
  const { times, found } = await page.evaluate(async (ids) => {
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const inputs = ids.map((id) => document.getElementById(id)).filter((input) => input !== null);
    const times: number[] = [];
    for (const input of inputs) {
      await nextFrame();
      const started = performance.now();
      input.click();
      await nextFrame();
      times.push(performance.now() - started);
    }
    const items = [...document.querySelectorAll('.found')];
    return { times, found: items.filter((item) => item.checkVisibility()).length };
  }, choices);
  await page.close();
  return { median: times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN, found };
}
