import { existsSync } from 'node:fs';
import { canStart, filesInPath, givenBrowser, installFromDebian } from '../../src/machine/browser.ts';

/** The Firefox to test with: `FIREFOX_PATH`, else the system's. */
export const findFirefox = (environment = process.env): string | undefined =>
  givenBrowser('FIREFOX_PATH', environment) ?? filesInPath(names, environment).find((file) => existsSync(file));

const names = ['firefox-esr', 'firefox'];

/** The same, installed first by Debian if there is none; nothing where that cannot be. */
export function provideFirefox(): string | undefined {
  const found = findFirefox();
  if (found) return found;
  installFromDebian('firefox-esr');
  const installed = findFirefox();
  return installed && canStart(installed) ? installed : undefined;
}
