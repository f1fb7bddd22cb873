import type { Feature } from '../routes/feature.ts';
import { hasGuessedAll, type Issue } from '../schemas/issue.ts';
import { emptyMemory, withMemory } from '../schemas/memory.ts';
import { checkRegion, type Days } from './check-region.ts';

/**
 * Checks a region again and again, and finds each time what a first check would find: what has not changed since the
 * last time is neither read nor judged again. `settledAfter` is how many milliseconds a file must lie untouched before
 * its time and size are believed.
 */
export function checkAgain(folder: string, features: readonly Feature[], settledAfter?: number) {
  let memory = emptyMemory(settledAfter);
  const check = (days: Days) => withMemory(memory, () => checkRegion(folder, days, features));
  return (days: Days): Issue[] => {
    const issues = check(days);
    if (!hasGuessedAll()) return issues;
    // Where guessing came to its end depends on what was asked first: only from the beginning that is always the same.
    memory = emptyMemory(settledAfter);
    return check(days);
  };
}
