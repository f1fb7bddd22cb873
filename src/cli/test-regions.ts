import { join } from 'node:path';

const cache = join('node_modules', '.cache', 'e2e');

// Two test runs on one machine each serve their own build.
const port = 10_000 + (process.pid % 10_000) * 2;

/** The regions that are built and served for the browser tests: the reference one, and a small one that shares nothing with it. */
export const testRegions = [
  { variable: 'SITE_URL', contentDir: 'content', outDir: join(cache, 'site'), port },
  { variable: 'FIXTURE_URL', contentDir: 'tests/fixtures/region', outDir: join(cache, 'fixture'), port: port + 1 },
].map((region) => ({ ...region, url: `http://127.0.0.1:${region.port}` }));

export type TestRegion = (typeof testRegions)[number];
