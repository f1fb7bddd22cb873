import { defineConfig, type PlaywrightTestConfig } from '@playwright/test';
import { join } from 'node:path';
import { findBrowser, playwrightArguments } from '../src/machine/browser.ts';
import type { TestRegion } from '../tests/runner/regions.ts';

const root = join(import.meta.dirname, '..');

/** The browser tests in a folder of `tests/`, on the builds of some regions. */
export function browserTestsIn(folder: string, regions: TestRegion[]): PlaywrightTestConfig {
  // A region that is already served somewhere is tested there.
  const served = regions.filter(({ variable, url }) => (process.env[variable] ??= url) === url);
  return defineConfig({
    testDir: join(root, 'tests', folder),
    outputDir: join(root, 'node_modules', '.cache', 'playwright'),
    fullyParallel: true,
    workers: 2,
    // Whoever asks first of every page fetches them all.
    timeout: 60_000,
    forbidOnly: Boolean(process.env.CI),
    use: {
      baseURL: process.env.SITE_URL,
      viewport: { width: 1280, height: 800 },
      launchOptions: { executablePath: findBrowser(), args: playwrightArguments },
      // Recording every page makes a run half as long again; `npm test -- e2e finder --trace on` records some.
      trace: 'off',
    },
    webServer: served.map(({ contentDir, outDir, port, url }) => ({
      name: contentDir,
      command: 'node src/cli/preview.ts',
      cwd: root,
      env: { OUT_DIR: outDir, PORT: String(port) },
      url: `${url}/`,
    })),
  });
}
