import { setTimeout as pause } from 'node:timers/promises';
import type { Days } from '../../checks/check-region.ts';
import { checkAgain } from '../../features/house.ts';
import { reporterOfChanges } from '../../reports/changes.ts';
import { inGerman } from '../../reports/in-german.ts';
import { report, tally } from '../../reports/report.ts';
import type { Issue } from '../../schemas/issue.ts';
import { stampOf } from '../../schemas/region-stamp.ts';

/** Milliseconds between two looks at the folder, and for how long nothing must have changed in it. */
const between = 300;
const calm = 60;

interface Watched {
  folder: string;
  withHints: boolean;
  /** The reference date and the day it is, asked before each check: a watch may last beyond midnight. */
  days: () => Days;
  say: (text: string) => void;
  /** Ends it. */
  signal: AbortSignal;
}

/**
 * Looks at a region's folder and says what is wrong, then with each change what is new and what is mended. The folder
 * is looked at rather than watched, as in `npm run dev`: some file systems tell of nothing.
 */
export async function watchRegion({ folder, withHints, days, say, signal }: Watched): Promise<void> {
  const check = checkAgain(folder);
  const stateNow = () => `${days().asOf}\n${stampOf(folder)}`;
  let seen: { state: string; reportOn: (issues: Issue[]) => string } | undefined;
  while (!signal.aborted) {
    const state = stateNow();
    // A program may write a file in several steps: it is read once they are over.
    if (state !== seen?.state && (await isCalm(stateNow, state, signal))) {
      const started = performance.now();
      const issues = unlessGone(() => check(days()));
      if (!issues) continue;
      const seconds = (performance.now() - started) / 1000;
      const found = seen ? seen.reportOn(issues) : report(issues, { withHints });
      const [time, taken] = [new Date().toLocaleTimeString('de'), inGerman(seconds, 2)];
      const said = `Stichtag ${days().asOf}, geprüft um ${time} in ${taken} s: ${tally(issues, { withHints })}`;
      say(`${found && `${found}\n\n`}${said}\n`);
      if (!seen) say(`${folder}/ wird beobachtet, bis Sie es mit Strg+C beenden.\n`);
      seen = { state, reportOn: seen?.reportOn ?? reporterOfChanges(issues, { withHints }) };
    }
    await wait(between, signal);
  }
}

async function isCalm(stateNow: () => string, state: string, signal: AbortSignal): Promise<boolean> {
  await wait(calm, signal);
  return !signal.aborted && stateNow() === state;
}

/** Waits, unless it is told to end. */
const wait = (milliseconds: number, signal: AbortSignal) =>
  pause(milliseconds, undefined, { signal }).catch(() => undefined);

/** What a check finds; undefined where a file went away while it was read. */
function unlessGone(check: () => Issue[]): Issue[] | undefined {
  try {
    return check();
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) {
      return undefined;
    }
    throw error;
  }
}
