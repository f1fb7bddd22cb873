import type { Feature } from '../routes/feature.ts';
import type { Issue } from '../schemas/issue.ts';
import type { Parts } from '../schemas/region.ts';
import type { FileEdit } from './language/judge.ts';

/** What a check may look at: all that could be read of a folder, and the reference date (ISO 8601). */
export interface CheckContext {
  parts: Parts;
  folder: string;
  /** What the site is built with. */
  features: readonly Feature[];
  asOf: string;
  /** The day of the check itself, whatever the reference date: what was done was done before. */
  today: string;
}

/** An issue, and what mends it in its file where that is beyond doubt: `--fix` does it. */
export interface FoundIssue extends Issue {
  edits?: FileEdit[];
}
