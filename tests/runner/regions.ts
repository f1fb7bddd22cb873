import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../../src/routes/site.ts';
import { referenceDateOf } from '../../src/schemas/days/reference-date.ts';
import { growManySites } from '../generators/many-sites.ts';
import { frozenDay, frozenFolder } from '../fixtures/frozen.ts';

const cache = join('node_modules', '.cache', 'e2e');
const grownRegion = join(cache, 'region');
const manyRegion = join(cache, 'many-region');

/** Enough for the finder to set its sites in lines, and for the comparison to be no table of all. */
const manySites = 120;

// Two test runs on one machine each serve their own build.
const port = 10_000 + (process.pid % 7_000) * 4;

export interface TestRegion {
  /** Names the address where the region is served, to the tests. */
  variable: string;
  contentDir: string;
  outDir: string;
  /** Options of its build. */
  options: string[];
  /** The day it is built on (ISO 8601). */
  asOf: string;
  port: number;
  url: string;
}

const region = (
  variable: string,
  contentDir: string,
  folder: string,
  number: number,
  more: Pick<TestRegion, 'asOf'> & Partial<TestRegion>,
): TestRegion => ({
  variable,
  contentDir,
  outDir: join(cache, folder),
  options: [],
  port: port + number,
  url: `http://127.0.0.1:${port + number}`,
  ...more,
});

/** The rich region of exact expectations, as it was on a day. */
export const frozenRegion = region('SITE_URL', frozenFolder, 'site', 0, { asOf: frozenDay });

/** A small one that shares nothing with it and speaks more languages. */
export const smallRegion = region('FIXTURE_URL', grownRegion, 'fixture', 1, { asOf: frozenDay });

/** One of very many sites. */
const largeRegion = region('MANY_URL', manyRegion, 'many', 2, { asOf: frozenDay, options: ['--no-exposes'] });

/** The regions that are built and served for the browser tests that know what they expect. */
export const testRegions = [frozenRegion, smallRegion, largeRegion];

/**
 * The region of whoever runs the tests. It is asked only what holds for any. Its day is the one on which they start:
 * one that ends meanwhile is not another for the tests than for the build.
 */
export const ownRegion = region('SITE_URL', contentFolder(), 'own', 3, { asOf: referenceDateOf(contentFolder()) });

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
