import { isBot } from 'isbot';

// More is no browser's name, and the list of bots is many patterns.
const longestName = 1024;

/**
 * Whether a browser of a person asks, as far as its name tells: no crawler, preview of a messenger,
 * monitoring or script. Where a log names no browsers, everybody passes.
 */
export function isPerson(agent: string): boolean {
  if (agent === '') return true;
  return isBrowser.test(agent) && agent.length <= longestName && !isBot(agent);
}

/** All browsers begin like this; `(compatible; …` is what machines add to it, and Internet Explorer. */
const isBrowser = /^(?:Mozilla|Opera)\/(?!.{0,12}\(compatible; (?!MSIE))/;
