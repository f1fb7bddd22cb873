import { provideBrowser } from '../../src/machine/browser.ts';
import { editing } from '../edits.ts';
import { provideFirefox } from './firefox.ts';
import { type Counts, countsOfNothing, countsOfStep } from './counts.ts';
import { growRegions, ownRegion, smallRegion, type TestRegion, testRegions } from './regions.ts';
import { announce, atOnce, durations, inTurn, quietStep, runner, step, untilOneFails } from './steps.ts';
import { provideWebServers, webServers } from './web-servers.ts';

/** What an earlier part of this run has built. */
const builtRegions = new Set<TestRegion>();

const worker = 'src/features/codes/offline/client';

const formatted = ['{src,tests,.config}/**/*.{ts,js,mjs,astro,css}', 'astro.config.mjs'];

/**
 * `npm test`: everything, or one part of it: `npm test -- unit`. What follows the part goes to its
 * runner: `npm test -- unit swiss`. Its last line counts every test; a step that is no test runner counts as one.
 */
const parts: Record<string, (options: string[]) => Promise<Counts>> = {
  lint: () => inTurn(types, style, format),
  check,
  unit,
  e2e: (options) => untilOneFails(builds, () => browserTests(options)),
  region: (options) => untilOneFails(check, ownBuild, () => regionTests(options)),
  servers,
  edits: editing,
};

const [part, ...options] = process.argv.slice(2);
const chosen = part === undefined ? everything : parts[part];
if (!chosen) {
  console.error(`There is no part "${part}". → Choose from: ${Object.keys(parts).join(', ')}.`);
  process.exit(1);
}
const { passed, failed } = await chosen(options);
announce('times');
for (const { name, seconds } of durations) console.log(`${seconds.toFixed(1).padStart(7)} s  ${name}`);
if (failed.length > 0) {
  announce('failed');
  for (const name of failed) console.log(name);
}
console.log(`\n${passed} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;

/** A build keeps one core busy and a linter another. Unit tests and browser tests take both. */
function everything(): Promise<Counts> {
  return inTurn(
    // The types take one core, and the formatter needs none of theirs.
    () => atOnce(types, format),
    () =>
      atOnce(
        () => inTurn(ownBuild, builds),
        () => inTurn(style, check),
      ),
    () => unit([]),
    () => (testRegions.every((region) => builtRegions.has(region)) ? browserTests([]) : countsOfNothing),
    () => (builtRegions.has(ownRegion) ? regionTests([]) : countsOfNothing),
    () => servers([]),
  );
}

/** Goes before all others: it writes the types of Astro's own modules, which the linter reads and a build may not meet. */
function types() {
  return inTurn(
    () => step({ name: 'types', command: 'astro', options: ['check', '--minimumFailingSeverity', 'hint'] }),
    // A service worker has other globals than a page.
    () => quietStep({ name: 'types of the worker', command: 'tsc', options: ['--noEmit', '--project', worker] }),
  );
}

function style() {
  return inTurn(
    () =>
      quietStep({
        name: 'lint',
        command: 'eslint',
        options: ['--config', '.config/eslint.config.js', '--max-warnings', '0', '.'],
      }),
    () =>
      quietStep({
        name: 'unused code',
        command: 'knip',
        options: ['--config', '.config/knip.json', '--no-config-hints'],
      }),
  );
}

function format() {
  return quietStep({
    name: 'format',
    command: 'prettier',
    options: ['--config', '.config/prettier.config.mjs', '--check', ...formatted],
  });
}

function check() {
  return quietStep({ name: `check of ${ownRegion.contentDir}/`, command: 'node', options: ['src/cli/check.ts'] });
}

function unit(options: string[]) {
  return runner({
    name: 'unit tests',
    command: 'vitest',
    options: ['run', '--config', '.config/vitest.config.ts', '--reporter=default', '--reporter=json', ...options],
  });
}

function builds() {
  growRegions();
  return inTurn(...testRegions.map((region) => () => buildOf(region)));
}

function ownBuild() {
  return buildOf(ownRegion);
}

function browserTests(options: string[]) {
  return untilOneFails(browser, firefox, () => playwright('browser tests', 'playwright.config.ts', options));
}

/** What holds for any region, of the one that `CONTENT_DIR` names. */
function regionTests(options: string[]) {
  const { asOf, contentDir } = ownRegion;
  return untilOneFails(browser, () =>
    playwright(`tests of ${contentDir}/`, 'playwright.region.config.ts', options, { AS_OF: asOf }),
  );
}

function playwright(name: string, config: string, options: string[], environment: NodeJS.ProcessEnv = {}) {
  return runner({
    name,
    command: 'playwright',
    options: ['test', '--config', `.config/${config}`, '--reporter=line,json', ...options],
    environment,
  });
}

async function servers(options: string[]) {
  announce('web servers');
  const there = provideWebServers();
  const missing = webServers.filter((server) => !there.includes(server));
  if (missing.length > 0) console.log(`Skipped, since it cannot be installed here: ${missing.join(', ')}`);
  if (there.length === 0) return countsOfNothing;
  return untilOneFails(
    () => (builtRegions.has(smallRegion) ? countsOfNothing : smallRegionAlone()),
    () =>
      runner({
        name: 'answers of web servers',
        command: 'vitest',
        options: [
          'run',
          '--config',
          '.config/vitest.servers.config.ts',
          '--reporter=default',
          '--reporter=json',
          ...options,
        ],
        environment: { OUT_DIR: smallRegion.outDir },
      }),
  );
}

async function buildOf(region: TestRegion, { contentDir, outDir, options, asOf } = region): Promise<Counts> {
  const counts = await step({
    name: `build of ${contentDir}/`,
    command: 'node',
    options: ['src/cli/build.ts', ...options],
    environment: { CONTENT_DIR: contentDir, OUT_DIR: outDir, AS_OF: asOf },
  });
  if (counts.failed.length === 0) builtRegions.add(region);
  return counts;
}

/** Servers are asked no exposé. */
function smallRegionAlone() {
  growRegions();
  return buildOf(smallRegion, { ...smallRegion, options: ['--no-exposes'] });
}

function browser(): Counts {
  announce('browser');
  try {
    console.log(provideBrowser());
    return countsOfStep('browser', true);
  } catch (error) {
    console.error((error as Error).message);
    return countsOfStep('browser', false);
  }
}

/** Its tests are left out where there is none. */
function firefox(): Counts {
  announce('firefox');
  const file = provideFirefox();
  console.log(file ?? 'There is no Firefox, and none could be installed: the tests in Firefox are left out.');
  return { passed: file ? 1 : 0, failed: [] };
}
