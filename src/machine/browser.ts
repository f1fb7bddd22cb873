import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from 'playwright';

/** The Chromium to test, print and measure with: `CHROMIUM_PATH`, else Playwright's own, else the system's. */
export function findBrowser(environment = process.env): string | undefined {
  return (
    givenBrowser('CHROMIUM_PATH', environment) ??
    [chromium.executablePath(), ...filesInPath(systemNames, environment)].find((file) => existsSync(file))
  );
}

const systemNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The file a variable names, if it does. */
export function givenBrowser(variable: string, { [variable]: given }: NodeJS.ProcessEnv): string | undefined {
  if (!given || existsSync(given)) return given || undefined;
  throw new Error(`${variable} is "${given}", where there is no file. Correct it, or leave it empty.`);
}

/** Where programs of these names would be, in the order in which a shell looks. */
export const filesInPath = (names: readonly string[], { PATH: path = '' }: NodeJS.ProcessEnv): string[] =>
  path.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));

/** Chromium of its own accord asks its maker for news, and as root in a container it has no sandbox. */
export const launchArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The features Playwright leaves out, whose own list this one takes the place of, and the pages Chromium draws
 * for its address bar, which nobody sees: they took a third of the time to open a page.
 */
const featuresLeftOut = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxPopup',
];

/** The same where Playwright starts it. */
export const playwrightArguments = [...launchArguments, `--disable-features=${featuresLeftOut.join(',')}`];

/** The browser, installed first if there is none: by Playwright, else by Debian. */
export function provideBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  for (const install of [installFromPlaywright, () => installFromDebian('chromium')]) {
    install();
    const installed = findBrowser();
    if (installed && canStart(installed)) return installed;
  }
  throw new Error(
    'There is no Chromium, and installing one did not work.\n' +
      '→ Install Chromium or Google Chrome, or set CHROMIUM_PATH to its file.',
  );
}

function installFromPlaywright() {
  console.log('No Chromium found: installing one with Playwright.');
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit', timeout: 300_000 });
}

/** Installs a package where one may: as root, on Debian and what is made of it. */
export function installFromDebian(name: string) {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  console.log(`Installing ${name} with apt-get.`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const rest of [['update'], ['install', '-y', name]]) {
    spawnSync('apt-get', ['-qq', ...rest], { stdio: 'inherit', env: environment });
  }
}

/** A downloaded browser may lack libraries of the system. */
export function canStart(browser: string) {
  return spawnSync(browser, ['--version'], { timeout: 20_000 }).status === 0;
}
