import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const cache = join('node_modules', '.cache', 'e2e');
const grownRegion = join(cache, 'region');

// Two test runs on one machine each serve their own build.
const port = 10_000 + (process.pid % 10_000) * 2;

/**
 * The regions that are built and served for the browser tests: the reference one, and a small one that
 * shares nothing with it and speaks more languages.
 */
export const testRegions = [
  { variable: 'SITE_URL', contentDir: 'content', outDir: join(cache, 'site'), port },
  { variable: 'FIXTURE_URL', contentDir: grownRegion, outDir: join(cache, 'fixture'), port: port + 1 },
].map((region) => ({ ...region, url: `http://127.0.0.1:${region.port}` }));

export type TestRegion = (typeof testRegions)[number];

/**
 * Puts the small region together: the one the unit tests read, and upon it what a region gets that grows
 * by a language, with texts that are not translated yet or no longer up to date. Content alone does that.
 */
export function growFixture() {
  rmSync(grownRegion, { recursive: true, force: true });
  cpSync('tests/fixtures/region', grownRegion, { recursive: true });
  cpSync('tests/fixtures/growing', grownRegion, { recursive: true });
}
