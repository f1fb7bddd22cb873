import { isError, type Issue, textOfIssues } from '../schemas/issue.ts';
import { referenceDateOf } from '../schemas/reference-date.ts';
import { readRegion } from '../schemas/region.ts';
import { checkInterfaceTexts } from './interface-texts.ts';
import { withoutManyAlike } from './many-alike.ts';
import { checkOverrides } from './overrides.ts';
import { checkProse } from './prose.ts';
import { type Examined, checkRegion } from './check-region.ts';

/**
 * What keeps a region from being shown while somebody writes: what cannot be read, and what its texts may not
 * say. What is only overdue or not translated yet does not.
 */
export function errorsWhileWriting(folder: string, asOf: string): Issue[] {
  const { parts, issues } = readRegion(folder);
  const examined: Examined = { parts, folder, asOf, today: referenceDateOf(folder, {}) };
  const found = [...issues, ...checkProse(examined), ...checkOverrides(examined), ...checkInterfaceTexts(examined)];
  return withoutManyAlike(found.filter(isError));
}

/** What keeps it from being built. */
export const errorsBeforeBuilding = (folder: string, asOf: string): Issue[] =>
  checkRegion(folder, { asOf, today: referenceDateOf(folder, {}) }).filter(isError);

/** Said at every door in the same words, those of `npm run check`. */
export const refusalOf = (folder: string, errors: readonly Issue[]): string =>
  `${folder}/ lässt sich so nicht zeigen und nicht bauen:\n\n${textOfIssues(errors)}\n`;
