import { join } from 'node:path';
import { routeOf, type Site } from '../../src/routes/site.ts';
import { type FinderCost, finderCost } from './finder-cost.ts';
import { growManySites } from '../generators/many-sites.ts';
import { inKilobytes, table } from './markdown.ts';
import { folder, timedBuild } from './timed-build.ts';

const manySites = 2000;

/** The finder of this region, built in so many seconds, beside that of a generated one: what very many sites cost. */
export async function finderTable(site: Site, seconds: number): Promise<string> {
  const region = join('node_modules', '.cache', 'bench-many');
  const built = `${region}-site`;
  growManySites(region, manySites, { inEnglish: false });
  const taken = timedBuild(['--no-exposes'], { CONTENT_DIR: region, OUT_DIR: built, CACHE_DIR: `${region}-cache` });
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
