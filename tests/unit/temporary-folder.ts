import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives a run a folder for all that its tests leave behind, also where one of them is stopped; removed at its end. */
export default function useTemporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'unit-'));
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
