import type { Issue } from '../schemas/issue.ts';

/** Why the region as it is now may not be shown; undefined where it may. */
let refusal: readonly Issue[] | undefined;

export const currentRefusal = (): readonly Issue[] | undefined => refusal;

export function refuse(why: readonly Issue[] | undefined) {
  refusal = why;
}
