import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from './yaml/document.ts';
import type { Issue } from './issue.ts';
import { type Ledger, ledger, ledgerFile } from './codes/ledger.ts';
import { readIfThere } from './yaml/read.ts';
import type { SiteConfig } from './site-config.ts';

export interface OwnLedger {
  ledger: Ledger;
  document: Document | undefined;
  /** What the entry was called when its texts were confirmed, if it was called otherwise and nothing else is now. */
  formerly: string | undefined;
  /** Whether another entry confirmed texts of it. */
  isCopy: boolean;
}

/**
 * The `translations.yaml` of an entry. What another entry confirmed counts for nothing: the file was copied
 * with its folder. Where that entry is gone, this one was renamed, and its texts are the same.
 */
export function readLedger(
  folder: string,
  { key, path }: { key: string; path: string },
  languages: SiteConfig['languages'],
  issues: Issue[],
): OwnLedger {
  const found: Issue[] = [];
  const { data = {}, document } = readIfThere(join(folder, path, ledgerFile), ledger, found);
  const [broken] = document?.issues ?? [];
  // Nobody mends by hand what a command writes: however much of it is broken, it is said once.
  if (broken) issues.push(damagedLedger(broken, key, languages));
  // Of an empty one, that nothing is confirmed is told, and how it is.
  else if (document?.data !== null) issues.push(...found);
  const others = Object.values(data).flatMap(({ entry }) => (entry === undefined || entry === key ? [] : [entry]));
  const isThere = (entry: string) => existsSync(join(folder, entry));
  return {
    ledger: Object.fromEntries(
      Object.entries(data).filter(([, { entry }]) => entry === undefined || entry === key || !isThere(entry)),
    ),
    document,
    isCopy: others.some(isThere),
    formerly: others.find((entry) => !isThere(entry)),
  };
}

function damagedLedger(broken: Issue, key: string, languages: SiteConfig['languages']): Issue {
  const { file, line, column } = broken;
  const commands = languages.slice(1).map((language) => `npm run translated -- ${key} ${language.key}`);
  return {
    file,
    ...(line && { line }),
    ...(column && { column }),
    problem: broken.problem.includes('Konflikt')
      ? broken.problem
      : `Die Datei „${ledgerFile}“ ist beschädigt und lässt sich nicht lesen.`,
    hint: `Löschen Sie die Datei und bestätigen Sie die Übersetzungen neu: ${commands.join(', ') || 'npm run translated'}.`,
  };
}
