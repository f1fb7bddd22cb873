import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Route } from '../../src/routes/routes.ts';
import type { Site } from '../../src/routes/site.ts';
import { provideBrowser } from '../../src/machine/browser.ts';
import { audit, type Paints, paintsOf } from './lighthouse.ts';
import { median } from './median.ts';
import { preview } from '../../src/cli/preview.ts';
import { kindOf } from './page-kinds.ts';
import { table } from './markdown.ts';
import { folder } from './timed-build.ts';

/** Lighthouse on one page of each sort, in the region's first language. */
export async function auditTable(site: Site): Promise<string> {
  const browser = provideBrowser();
  const server = await preview(folder);
  const rows: (string | number)[][] = [];
  const categories = new Set<string>();
  const findings: string[] = [];
  for (const { href } of auditedRoutes(site)) {
    const { scores, lcp, cls, tbt, findings: found } = await audit(server.url + href, browser);
    for (const category of Object.keys(scores)) categories.add(category);
    rows.push([
      href,
      ...Object.values(scores),
      `${(lcp / 1000).toFixed(2)} s`,
      cls.toFixed(3),
      `${Math.round(tbt)} ms`,
    ]);
    findings.push(...found.map((finding) => `- ${href} ${finding}`));
  }
  const paints = await paintTable(
    server.url,
    auditedRoutes(site).map(({ href }) => href),
    browser,
  );
  server.close();
  return `${table(['Page', ...categories, 'LCP', 'CLS', 'TBT'], rows)}${findings.join('\n')}\n${paints}`;
}

/** How often each page is painted for the median: one run in five is half as long again as the others. */
const times = 5;

const emptyPage =
  '<!doctype html><html lang="de"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Leer</title><p>Leer</p></html>';

/** How much longer pages take to be painted than an empty one of the same server, in turns with it. */
async function paintTable(origin: string, hrefs: readonly string[], browser: string): Promise<string> {
  const empty = '/bench-empty/';
  mkdirSync(join(folder, empty), { recursive: true });
  writeFileSync(join(folder, empty, 'index.html'), emptyPage);
  const paints = new Map<string, Paints[]>([empty, ...hrefs].map((href) => [href, []]));
  for (let time = 0; time < times; time += 1) {
    for (const [href, all] of paints) all.push(await paintsOf(origin + href, browser));
  }
  rmSync(join(folder, empty), { recursive: true });
  const of = (href: string, name: keyof Paints) => median(paints.get(href)!.map((paint) => paint[name]));
  const ratio = (href: string, name: keyof Paints) => (of(href, name) / of(empty, name)).toFixed(2);
  return table(
    ['Page', 'FCP ÷ an empty page’s ≤ 1.3', 'LCP ÷ an empty page’s ≤ 1.5'],
    hrefs.map((href) => [href, ratio(href, 'fcp'), ratio(href, 'lcp')]),
  );
}

function auditedRoutes(site: Site): Route[] {
  const routes = site.routes.filter(({ language }) => language === site.languages[0]);
  return ['home', 'locations', 'sites', 'guides']
    .map((kind) => routes.find((route) => kindOf(route) === kind))
    .filter((route) => route !== undefined);
}
