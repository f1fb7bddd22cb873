import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { growManySites } from '../generators/many-sites.ts';

const cache = join('node_modules', '.cache', 'e2e');
const grownRegion = join(cache, 'region');
const manyRegion = join(cache, 'many-region');

/** Enough for the finder to set its sites in lines, and for the comparison to be no table of all. */
const manySites = 120;

// Two test runs on one machine each serve their own build.
const port = 10_000 + (process.pid % 7_000) * 3;

interface Region {
  /** Names the address where the region is served, to the tests. */
  variable: string;
  contentDir: string;
  outDir: string;
  /** Options of its build. */
  options: string[];
}

const regions: Region[] = [
  { variable: 'SITE_URL', contentDir: 'content', outDir: join(cache, 'site'), options: [] },
  { variable: 'FIXTURE_URL', contentDir: grownRegion, outDir: join(cache, 'fixture'), options: [] },
  { variable: 'MANY_URL', contentDir: manyRegion, outDir: join(cache, 'many'), options: ['--no-exposes'] },
];

/**
 * The regions that are built and served for the browser tests: the reference one, a small one that shares
 * nothing with it and speaks more languages, and one of very many sites.
 */
export const testRegions = regions.map((region, index) => ({
  ...region,
  port: port + index,
  url: `http://127.0.0.1:${port + index}`,
}));

export type TestRegion = (typeof testRegions)[number];

/** The one that shares nothing with the reference region. */
export const smallRegion = testRegions.find(({ contentDir }) => contentDir === grownRegion)!;

/**
 * Puts the small region together: the one the unit tests read, and upon it what a region gets that grows
 * by a language, with texts that are not translated yet or no longer up to date. Content alone does that.
 */
function growFixture() {
  rmSync(grownRegion, { recursive: true, force: true });
  cpSync('tests/fixtures/region', grownRegion, { recursive: true });
  cpSync('tests/fixtures/growing', grownRegion, { recursive: true });
}

/** Makes the regions that are not there as they are tested. */
export function growRegions() {
  growFixture();
  growManySites(manyRegion, manySites, { inEnglish: true });
}
