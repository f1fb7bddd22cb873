import { guessesMade, mayCompare } from '../schemas/issue.ts';
import { kept } from '../schemas/kept.ts';
import type { Entry, EntryFiles, Parts } from '../schemas/region.ts';
import type { CheckContext } from './check-context.ts';

/** How a check looks at one entry after the other. */
interface Look<T> {
  /**
   * All that its findings come from besides the entry: objects that are the same while they say the same, and texts.
   * What is left out here is seen by `npm run check`, and not by `-- --watch`.
   */
  by: readonly unknown[];
  /** `entry` is undefined where its record cannot be read. */
  findingsOf: (files: EntryFiles, entry: Entry | undefined) => readonly T[];
}

/** A check of entries, each by itself. */
export interface EntryCheck<T> {
  /** Of all entries, in their order. */
  of: (context: CheckContext) => T[];
  look: (context: CheckContext, files: EntryFiles, entry: Entry | undefined) => readonly T[];
}

/** Makes such a check; `prepare` is asked once of a region. What it finds is kept with the entry. */
export function byEntry<T>(prepare: (context: CheckContext) => Look<T>): EntryCheck<T> {
  const prepared = kept(prepare);
  const known = new WeakMap<EntryFiles, Found<T>>();
  const look = (context: CheckContext, files: EntryFiles, entry: Entry | undefined) => {
    const { by, findingsOf } = prepared(context);
    const last = known.get(files);
    if (last && last.entry === entry && by.every((value, index) => value === last.by[index])) {
      mayCompare(last.guesses);
      return last.findings;
    }
    const before = guessesMade();
    const findings = findingsOf(files, entry);
    known.set(files, { by, entry, findings, guesses: guessesMade() - before });
    return findings;
  };
  const of = (context: CheckContext) =>
    entriesOf(context.parts).flatMap(([files, entry]) => look(context, files, entry));
  return { of, look };
}

interface Found<T> {
  by: readonly unknown[];
  entry: Entry | undefined;
  findings: readonly T[];
  /** How many comparisons they took: as many count again, so that guessing ends where it does in a check from the beginning. */
  guesses: number;
}

/**
 * Has all of these checks look at an entry before the next: each reads the texts of it, and the trees of thousands of
 * texts would take a gigabyte.
 */
export function lookWith(context: CheckContext, checks: readonly EntryCheck<unknown>[]) {
  const entries = new Map(entriesOf(context.parts));
  return (files: EntryFiles): void => {
    for (const { look } of checks) look(context, files, entries.get(files));
  };
}

/** The files of each entry, and the entry they make. */
const entriesOf = kept((parts: Parts): [EntryFiles, Entry | undefined][] => {
  const byTexts = new Map(parts.entries.map((entry) => [entry.documents.texts, entry]));
  return parts.files.entries.map((files) => [files, byTexts.get(files.texts)]);
});
