import type { Route } from '../../src/routes/routes.ts';
import type { Site } from '../../src/routes/site.ts';
import { provideBrowser } from '../../src/machine/browser.ts';
import { audit } from './lighthouse.ts';
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
  server.close();
  return `${table(['Page', ...categories, 'LCP', 'CLS', 'TBT'], rows)}${findings.join('\n')}`;
}

function auditedRoutes(site: Site): Route[] {
  const routes = site.routes.filter(({ language }) => language === site.languages[0]);
  return ['home', 'locations', 'sites', 'guides']
    .map((kind) => routes.find((route) => kindOf(route) === kind))
    .filter((route) => route !== undefined);
}
