import { jumpsIn, readFigureLock } from '../../checks/figures/jumps.ts';
import { currentFigures } from '../../schemas/figures/figure-lock.ts';
import { isError, textOfIssues } from '../../schemas/issue.ts';
import { readRegion } from '../../schemas/read-region.ts';
import { UserError } from '../../reports/user-error.ts';

/** The figures of a region and what was remembered of them. Refuses where either cannot be read. */
export function openFigures(folder: string) {
  const { parts, issues } = readRegion(folder);
  const { lock, issues: ofLock } = readFigureLock(folder);
  const broken = [...issues.filter(isError), ...ofLock];
  if (broken.length > 0) throw new UserError(`${textOfIssues(broken)}\n\nNichts ist festgehalten.`);
  return {
    parts,
    lock: lock ?? {},
    log: parts.figureLog ?? [],
    figures: currentFigures(parts),
    jumps: jumpsIn(parts, lock ?? {}),
  };
}
