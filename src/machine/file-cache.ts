import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isRunning } from './fresh-folder.ts';

/** Files that earlier builds made, each under a name that says what it was made of. */
export interface FileCache {
  /** The names something is kept under, sorted. */
  names: () => string[];
  /** Path of what is kept under a name; none where nothing is, or it is not as it was put there. */
  find: (name: string) => Promise<string | undefined>;
  /** Keeps bytes under a name, and says where. */
  put: (name: string, bytes: Buffer) => Promise<string>;
  /** Removes what no build has asked for in so many days. */
  forget: (days: number) => void;
}

/**
 * Opens a folder as a cache of files with the same ending. It may be kept from one machine to the next, and shared by
 * builds that run at once: a file is there whole or not at all, and a digest of its bytes is part of what it is called.
 */
export function openFileCache(folder: string, ending: string, now = Date.now()): FileCache {
  mkdirSync(folder, { recursive: true });
  const pattern = new RegExp(`^(.+)-[0-9a-f]{${digits}}\\.${ending}$`);
  const kept = new Map(
    readdirSync(folder).flatMap((file) => {
      const [, name] = pattern.exec(file) ?? [];
      return name ? [[name, file] as const] : [];
    }),
  );
  const fileOf = (name: string, bytes: Buffer) => `${name}-${digestOf(bytes)}.${ending}`;
  return {
    names: () => [...kept.keys()].sort(),
    find: async (name) => {
      const file = kept.get(name);
      if (!file) return undefined;
      const path = join(folder, file);
      const bytes = await readFile(path).catch(() => undefined);
      if (bytes && fileOf(name, bytes) === file) {
        await utimes(path, now / 1000, now / 1000);
        return path;
      }
      kept.delete(name);
      await rm(path, { force: true });
      return undefined;
    },
    put: async (name, bytes) => {
      const path = join(folder, fileOf(name, bytes));
      // A build that is killed, or finds the disk full, leaves no half file under a name that is looked for; another
      // may make the same meanwhile.
      const aside = `${path}.${process.pid}.part`;
      await writeFile(aside, bytes);
      await rename(aside, path);
      kept.set(name, fileOf(name, bytes));
      return path;
    },
    forget: (days) => {
      const oldest = now - days * 24 * 60 * 60 * 1000;
      for (const name of readdirSync(folder)) {
        const file = join(folder, name);
        if (isLeft(name) || statSync(file).mtimeMs < oldest) rmSync(file);
      }
    },
  };
}

const digits = 16;

const digestOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex').slice(0, digits);

/** A file that another process did not finish. */
function isLeft(name: string): boolean {
  const [part, pid] = /(?:\.(\d+))?\.part$/.exec(name) ?? [];
  return part !== undefined && !isRunning(Number(pid));
}
