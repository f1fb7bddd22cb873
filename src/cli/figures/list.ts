import { checkJumps } from '../../checks/figures/jumps.ts';
import { textOfIssues } from '../../schemas/issue.ts';
import { referenceDateOf } from '../../schemas/days/reference-date.ts';
import { UserError } from '../../reports/user-error.ts';
import { features } from '../../features/house.ts';
import { openFigures } from './lock.ts';

/** `npm run figures -- list`: what has jumped since it was published, and what nobody has remembered yet. */
export function listJumps(folder: string, options: string[]): string {
  if (options.length > 0)
    throw new UserError(`„${options.join(' ')}“ versteht „list“ nicht.\n→ npm run figures -- list`);
  const { parts, lock, figures } = openFigures(folder);
  const today = referenceDateOf(folder);
  const jumps = checkJumps({ parts, folder, features, asOf: today, today });
  const isNew = figures.filter(({ address }) => !Object.hasOwn(lock, address)).length;
  const changed = figures.filter(
    ({ address, value, unit }) =>
      Object.hasOwn(lock, address) &&
      JSON.stringify([lock[address]?.value, lock[address]?.unit]) !== JSON.stringify([value, unit]),
  ).length;
  const summary = `${figures.length} Angaben: ${isNew} neu, ${changed} geändert, davon ${jumps.length} gesprungen.`;
  return jumps.length > 0 ? `${textOfIssues(jumps)}\n\n${summary}` : summary;
}
