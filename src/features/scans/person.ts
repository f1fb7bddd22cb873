import { isBot } from 'isbot';
import { withoutScannerApp } from './scanner-app.ts';

// More is no browser's name, and the list of bots is many patterns.
const longestName = 1024;

/**
 * Whether a browser of a person asks, as far as its name tells: no crawler, preview of a messenger, monitoring or
 * script. An app that reads codes is in a person's hand. Where a log names no browsers, everybody passes.
 */
export function isPerson(agent: string): boolean {
  if (agent === '') return true;
  if (agent.length > longestName) return false;
  const browser = withoutScannerApp(agent);
  // What opens a page and names nothing but the app.
  return browser === '' || (isBrowser.test(browser) && !isBot(browser));
}

/** All browsers begin like this; `(compatible; …` is what machines add to it, and Internet Explorer. */
const isBrowser = /^(?:Mozilla|Opera)\/(?!.{0,12}\(compatible; (?!MSIE))/;
