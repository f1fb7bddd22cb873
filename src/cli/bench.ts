import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { exposesOf } from '../routes/exposes.ts';
import type { Route } from '../routes/routes.ts';
import { openSite, routeOf } from '../routes/site.ts';
import { provideBrowser } from './browser.ts';
import { mostBytes } from './exposes.ts';
import { type FinderCost, finderCost } from './finder-cost.ts';
import { audit } from './lighthouse.ts';
import { growManySites } from './many-sites.ts';
import { budgets, weigh, type Weight } from './page-weight.ts';
import { preview } from './preview.ts';

/**
 * `npm run bench`: builds the site, weighs and audits its pages, and prints Markdown. `-- --no-lighthouse`
 * leaves the audits out, `-- --no-many` the finder of 2,000 sites, which takes some minutes to build.
 */
const folder = join('node_modules', '.cache', 'bench');
const manySites = 2000;
const cacheDir = join('node_modules', '.cache', 'bench-cache');
const parts = ['html', 'scripts', 'fonts'] satisfies (keyof Weight)[];
const site = openSite();

const seconds = build('--no-exposes');
console.log(buildTable());
console.log(exposeTable());
console.log(weightTable());
if (!process.argv.includes('--no-many')) console.log(await finderTable());
if (!process.argv.includes('--no-lighthouse')) console.log(await auditTable());

function build(...flags: string[]): number {
  return buildWith({}, flags);
}

/** Builds and says how many seconds it took. */
function buildWith(environment: NodeJS.ProcessEnv, flags: string[]): number {
  const started = performance.now();
  const { status } = spawnSync(process.execPath, ['src/cli/build.ts', ...flags], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, OUT_DIR: folder, CACHE_DIR: cacheDir, ...environment },
  });
  if (status !== 0) process.exit(1);
  return (performance.now() - started) / 1000;
}

/** As a machine's seconds say little, the build is compared with packing the same pages on it. */
function buildTable(): string {
  const pages = globSync(`${folder}/**/*.html`).map((file) => readFileSync(file));
  const started = performance.now();
  for (const page of pages) brotliCompressSync(page);
  const packing = (performance.now() - started) / 1000;
  return table(
    ['Pages', 'Build', 'per page', 'Build ÷ packing the pages with Brotli'],
    [
      [
        pages.length,
        `${seconds.toFixed(1)} s`,
        `${Math.round((seconds / pages.length) * 1000)} ms`,
        (seconds / packing).toFixed(1),
      ],
    ],
  );
}

/** What the exposés add to a build: when all are printed, and when none has changed. */
function exposeTable(): string {
  rmSync(join(cacheDir, 'exposes'), { recursive: true, force: true });
  const [printing, unchanged] = [build(), build()].map((all) => ((all - seconds) / seconds).toFixed(2));
  const exposes = exposesOf(site).map(({ pdf }) => ({ pdf, bytes: statSync(join(folder, pdf)).size }));
  const heaviest = exposes.reduce((heaviest, other) => (other.bytes > heaviest.bytes ? other : heaviest));
  return table(
    [
      'Exposés',
      `Heaviest ≤ ${inKilobytes(mostBytes)}`,
      '',
      'Printing all ÷ the rest of the build',
      'With none changed',
    ],
    [[exposes.length, heaviest.pdf, inKilobytes(heaviest.bytes), printing!, unchanged!]],
  );
}

/** The finder of this region beside that of a generated one: what very many sites cost. */
async function finderTable(): Promise<string> {
  const region = join('node_modules', '.cache', 'bench-many');
  const built = `${region}-site`;
  growManySites(region, manySites, { inEnglish: false });
  const taken = buildWith({ CONTENT_DIR: region, OUT_DIR: built, CACHE_DIR: `${region}-cache` }, ['--no-exposes']);
  const [language] = site.languages;
  const own = await finderCost(folder, routeOf(site, 'overview/sites', language!).path);
  const many = await finderCost(built, 'de/flaechen');
  const row = ({ sites, bytes, packed, milliseconds: { css, script } }: FinderCost) => [
    sites,
    inKilobytes(bytes),
    inKilobytes(packed),
    `${Math.round(packed / sites)} B`,
    `${css.toFixed(0)} ms`,
    `${script.toFixed(0)} ms`,
    (css / own.milliseconds.css).toFixed(1),
  ];
  return [
    table(
      ['Sites', 'HTML', 'with Brotli', 'per site', 'A choice by CSS', 'with script', 'CSS ÷ this region'],
      [row(own), row(many)],
    ),
    `The build of ${manySites} sites took ${(taken / seconds).toFixed(1)} times that of this region.\n`,
  ].join('\n');
}

/** The heaviest page of each kind. */
function weightTable(): string {
  const pages = site.routes.map((route) => ({ route, weight: weigh(folder, route.path) }));
  const rows = [...Map.groupBy(pages, ({ route }) => kindOf(route))].map(([kind, all]) => {
    const { route, weight } = all.reduce((heaviest, page) =>
      page.weight.html > heaviest.weight.html ? page : heaviest,
    );
    return [
      kind,
      route.href,
      ...parts.map((part) => `${inKilobytes(weight[part])}${weight[part] > budgets[part] ? ' **over**' : ''}`),
    ];
  });
  return table(['Kind', 'Heaviest page', ...parts.map((part) => `${part} ≤ ${inKilobytes(budgets[part])}`)], rows);
}

function kindOf({ key, entry }: Route): string {
  return entry && key !== 'home' ? entry.kind : key;
}

function inKilobytes(bytes: number) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** Lighthouse on one page of each sort, in the region's first language. */
async function auditTable(): Promise<string> {
  const browser = provideBrowser();
  const server = await preview(folder);
  const rows: (string | number)[][] = [];
  const categories = new Set<string>();
  const findings: string[] = [];
  for (const { href } of auditedRoutes()) {
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

function auditedRoutes(): Route[] {
  const routes = site.routes.filter(({ language }) => language === site.languages[0]);
  return ['home', 'locations', 'sites', 'guides']
    .map((kind) => routes.find((route) => kindOf(route) === kind))
    .filter((route) => route !== undefined);
}

function table(heads: string[], rows: (string | number)[][]): string {
  const line = (cells: (string | number)[]) => `| ${cells.join(' | ')} |`;
  return `${[line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')}\n`;
}
