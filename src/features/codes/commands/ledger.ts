import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isError, textOfIssues } from '../../../schemas/issue.ts';
import { codesFile, codesLockFile } from '../../../schemas/codes/printed-codes.ts';
import { readRegion } from '../../../schemas/read-region.ts';
import type { Parts } from '../../../schemas/region.ts';
import { UserError } from '../../../reports/user-error.ts';

/** A ledger that can be read, with the region it belongs to. */
export type OpenLedger = Parts & {
  config: NonNullable<Parts['config']>;
  codes: NonNullable<Parts['codes']>;
};

/** Opens the ledger; empty where the region has none yet. Refuses one that cannot be read, and says why. */
export function openLedger(folder: string): OpenLedger {
  const { parts, issues } = readRegion(folder);
  const { config, codeLock, files } = parts;
  const codes = files.codes ? parts.codes : [];
  // A lock that is there but cannot be read still says what was published.
  const hasLock = codeLock !== undefined || !existsSync(join(folder, codesLockFile));
  if (config && codes && hasLock) return { ...parts, config, codes };
  const ofFile = issues.filter(
    (issue) => isError(issue) && /(site\.yaml|codes\.yaml|codes\.lock\.json)$/.test(issue.file),
  );
  throw new UserError(`Das Verzeichnis lässt sich so nicht führen:\n\n${textOfIssues(ofFile)}`);
}

const opening = `# Verzeichnis der gedruckten Codes. Zeilen kommen hinzu, keine verschwindet: „npm run codes -- new“ hängt sie an.\n\n`;

/** The ledger as it stands in its file, comments and all. */
export function ledgerText(folder: string): string {
  const path = join(folder, codesFile);
  return existsSync(path) ? readFileSync(path, 'utf8') : opening;
}

/** Writes the ledger and does what has to follow; where that fails, the ledger is as it was. */
export function changeLedger<T>(folder: string, text: string, follow: () => T): T {
  const path = join(folder, codesFile);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  writeFileSync(path, text);
  try {
    return follow();
  } catch (error) {
    if (before === undefined) rmSync(path);
    else writeFileSync(path, before);
    throw error;
  }
}
