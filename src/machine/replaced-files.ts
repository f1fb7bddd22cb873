import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes files that are made already into a folder, in place of earlier ones of the same making. Others stay. */
export function replaceFiles(folder: string, isEarlier: (name: string) => boolean, files: Record<string, Buffer>) {
  removeFiles(folder, isEarlier);
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
}

/** Removes files of a folder that may not be there, and says how many. */
export function removeFiles(folder: string, isEarlier: (name: string) => boolean): number {
  if (!existsSync(folder)) return 0;
  const earlier = readdirSync(folder).filter(isEarlier);
  for (const name of earlier) rmSync(join(folder, name));
  return earlier.length;
}
