import type { Feature } from '../routes/feature.ts';
import { isError, type Issue, textOfIssues, withoutRepeats } from '../schemas/issue.ts';
import { referenceDateOf } from '../schemas/days/reference-date.ts';
import type { Reading } from '../schemas/read-region.ts';
import { checkInterfaceTexts } from './texts/interface-texts.ts';
import { withoutManyAlike } from './many-alike.ts';
import { culpritsOf } from './culprits.ts';
import { checkOverrides } from './translations/overrides.ts';
import { proseByEntry } from './texts/prose.ts';
import { checkRegion } from './check-region.ts';
import type { CheckContext } from './check-context.ts';

/**
 * What keeps a region from being shown while somebody writes: what cannot be read, and what its texts may not
 * say. What is only overdue or not translated yet does not.
 */
export function errorsWhileWriting(
  folder: string,
  asOf: string,
  features: readonly Feature[],
  { parts, issues }: Reading,
): Issue[] {
  const context: CheckContext = { parts, folder, features, asOf, today: referenceDateOf(folder, {}) };
  const found = [...issues, ...proseByEntry.of(context), ...checkOverrides(context), ...checkInterfaceTexts(context)];
  const errors = found.filter(isError);
  return errors.length === 0 ? [] : withoutManyAlike(withoutRepeats(culpritsOf(errors, parts, folder)));
}

/** What keeps it from being built. */
export const errorsBeforeBuilding = (folder: string, asOf: string, features: readonly Feature[]): Issue[] =>
  checkRegion(folder, { asOf, today: referenceDateOf(folder, {}) }, features).filter(isError);

/** Said at every door in the same words, those of `npm run check`. */
export const refusalOf = (folder: string, errors: readonly Issue[]): string =>
  `${folder}/ lässt sich so nicht zeigen und nicht bauen:\n\n${textOfIssues(errors)}\n`;
