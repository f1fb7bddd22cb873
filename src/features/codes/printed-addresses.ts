import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { putCopy } from '../../machine/put-file.ts';
import { foldersOf } from '../../routes/codes.ts';

/**
 * Puts the page of each code where the print says it is, too: `/M/K7R/` beside `/m/k7r/`, byte for byte the
 * same (QR-01). Servers tell them apart. False where the file system does not: there both are one folder already.
 */
export function addPrintedAddresses(built: string, codes: readonly string[]): boolean {
  const pages = codes.map(foldersOf).map(({ printed, typed }) => ({
    from: join(built, typed, 'index.html'),
    to: join(built, printed, 'index.html'),
  }));
  const isOneFolder = pages.some(({ to }) => existsSync(to));
  if (isOneFolder) return false;
  for (const { from, to } of pages) putCopy(from, to);
  return true;
}
