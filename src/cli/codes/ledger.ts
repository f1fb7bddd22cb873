import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isError, textOfIssues } from '../../schemas/issue.ts';
import { codesFile } from '../../schemas/printed-codes.ts';
import { type Parts, readRegion } from '../../schemas/region.ts';
import { Refusal } from '../refusal.ts';

/** A ledger that can be read, with the region it belongs to. */
export type OpenLedger = Parts & {
  config: NonNullable<Parts['config']>;
  codes: NonNullable<Parts['codes']>;
};

/** Opens the ledger; empty where the region has none yet. Refuses one that cannot be read, and says why. */
export function openLedger(folder: string): OpenLedger {
  const { parts, issues } = readRegion(folder);
  const { config, files } = parts;
  const codes = files.codes ? parts.codes : [];
  if (config && codes) return { ...parts, config, codes };
  const ofFile = issues.filter((issue) => isError(issue) && /(site|codes)\.yaml$/.test(issue.file));
  throw new Refusal(`Das Verzeichnis lässt sich so nicht führen:\n\n${textOfIssues(ofFile)}`);
}

const opening = `# Verzeichnis der gedruckten Codes. Zeilen kommen hinzu, keine verschwindet: „npm run codes -- new“ hängt sie an.\n\n`;

/** The ledger as it stands in its file, comments and all. */
export function ledgerText(folder: string): string {
  const path = join(folder, codesFile);
  return existsSync(path) ? readFileSync(path, 'utf8') : opening;
}

/** Writes the ledger and returns what undoes it: a step that fails afterwards leaves everything as it was. */
export function writeLedger(folder: string, text: string): () => void {
  const path = join(folder, codesFile);
  const before = ledgerText(folder);
  writeFileSync(path, text);
  return () => writeFileSync(path, before);
}
