import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { provideBrowser } from './browser.ts';
import { provideFirefox } from './firefox.ts';
import { add, type Counts, countsOfNothing, countsOfReport, countsOfStep } from './test-counts.ts';
import { growRegions, smallRegion, type TestRegion, testRegions } from './test-regions.ts';
import { provideWebServers, webServers } from './web-servers.ts';

/** What an earlier part of this run has built. */
const builtRegions = new Set<TestRegion>();

const formatted = ['{src,tests,.config}/**/*.{ts,js,mjs,astro,css}', 'astro.config.mjs'];

/**
 * `npm test`: everything, or one part of it: `npm test -- unit`. What follows the part goes to its
 * runner: `npm test -- unit swiss`. Its last line counts every test; a step that is no test runner counts as one.
 */
const parts: Record<string, (options: string[]) => Counts> = {
  lint: () =>
    inTurn(
      // First, since it writes the types of Astro's own modules, which the linter reads.
      () => step('types', 'astro', ['check', '--minimumFailingSeverity', 'hint']),
      () => step('lint', 'eslint', ['--config', '.config/eslint.config.js', '--max-warnings', '0', '.']),
      () => step('format', 'prettier', ['--config', '.config/prettier.config.mjs', '--check', ...formatted]),
      () => step('unused code', 'knip', ['--config', '.config/knip.json', '--no-config-hints']),
    ),
  check: () => step('check of content/', 'node', ['src/cli/check.ts']),
  unit: (options) =>
    runner('unit tests', 'vitest', [
      'run',
      '--config',
      '.config/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      ...options,
    ]),
  e2e: (options) => {
    growRegions();
    const counts = inTurn(...testRegions.map((region) => () => buildOf(region)), browser, firefox);
    if (counts.failed) return counts;
    return add(
      counts,
      runner('browser tests', 'playwright', [
        'test',
        '--config',
        '.config/playwright.config.ts',
        '--reporter=line,json',
        ...options,
      ]),
    );
  },
  servers: (options) => {
    announce('web servers');
    const there = provideWebServers();
    const missing = webServers.filter((server) => !there.includes(server));
    if (missing.length > 0) console.log(`Skipped, since it cannot be installed here: ${missing.join(', ')}`);
    if (there.length === 0) return countsOfNothing;
    const counts = builtRegions.has(smallRegion) ? countsOfNothing : smallRegionAlone();
    if (counts.failed) return counts;
    return add(
      counts,
      runner(
        'answers of web servers',
        'vitest',
        ['run', '--config', '.config/vitest.servers.config.ts', '--reporter=default', '--reporter=json', ...options],
        { OUT_DIR: smallRegion.outDir },
      ),
    );
  },
};

const [part, ...options] = process.argv.slice(2);
const chosen = part === undefined ? Object.values(parts) : [parts[part]].filter((run) => run !== undefined);
if (chosen.length === 0) {
  console.error(`There is no part "${part}". → Choose from: ${Object.keys(parts).join(', ')}.`);
  process.exit(1);
}
const { passed, failed } = inTurn(...chosen.map((run) => () => run(options)));
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;

function inTurn(...steps: (() => Counts)[]): Counts {
  return steps.map((run) => run()).reduce(add);
}

function buildOf(region: TestRegion, { contentDir, outDir, options } = region): Counts {
  const counts = step(`build of ${contentDir}/`, 'node', ['src/cli/build.ts', ...options], {
    CONTENT_DIR: contentDir,
    OUT_DIR: outDir,
  });
  if (!counts.failed) builtRegions.add(region);
  return counts;
}

/** Servers are asked no exposé. */
function smallRegionAlone(): Counts {
  growRegions();
  return buildOf(smallRegion, { ...smallRegion, options: ['--no-exposes'] });
}

function browser(): Counts {
  announce('browser');
  try {
    console.log(provideBrowser());
    return countsOfStep(true);
  } catch (error) {
    console.error((error as Error).message);
    return countsOfStep(false);
  }
}

/** Its tests are left out where there is none. */
function firefox(): Counts {
  announce('firefox');
  const file = provideFirefox();
  console.log(file ?? 'There is no Firefox, and none could be installed: the tests in Firefox are left out.');
  return { passed: file ? 1 : 0, failed: 0 };
}

function step(name: string, command: string, options: string[], environment: NodeJS.ProcessEnv = {}): Counts {
  announce(name);
  return countsOfStep(run(command, options, environment));
}

function runner(name: string, command: string, options: string[], environment: NodeJS.ProcessEnv = {}): Counts {
  announce(name);
  const file = join(tmpdir(), `${command}-${process.pid}.json`);
  const isDone = run(command, [...options, ...(command === 'vitest' ? [`--outputFile.json=${file}`] : [])], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
    ...environment,
  });
  const report: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  rmSync(file, { force: true });
  return countsOfReport(report, isDone);
}

function announce(name: string) {
  console.log(`\n── ${name} ──`);
}

/** Runs a command of this project's packages, which stand first on the path as in every npm script. */
function run(command: string, options: string[], environment: NodeJS.ProcessEnv): boolean {
  const path = [join(process.cwd(), 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  const { status, signal, error } = spawnSync(command, options, {
    stdio: 'inherit',
    env: { ...process.env, ...environment, PATH: path },
  });
  if (status === null) console.error(`${command} was stopped: ${signal ?? error?.message}`);
  return status === 0;
}
