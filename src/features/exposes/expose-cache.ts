import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning } from '../../machine/fresh-folder.ts';

/** PDFs of earlier builds, found by what they were printed from. */
export interface ExposeCache {
  keyOf: (html: string, setUp: string) => string;
  /** The latest that says no later day than this one. */
  get: (key: string, asOf: string) => Buffer | undefined;
  put: (key: string, asOf: string, pdf: Buffer) => void;
  /** Removes what no build has asked for in a long time. */
  forget: () => void;
}

const longTime = 90 * 24 * 60 * 60 * 1000;

export function openExposeCache(folder: string, now = Date.now()): ExposeCache {
  mkdirSync(folder, { recursive: true });
  const nameOf = (key: string, asOf: string) => `${key}-${asOf}.pdf`;
  return {
    keyOf: (html, setUp) =>
      createHash('sha256')
        .update(JSON.stringify([html, setUp]))
        .digest('hex'),
    get: (key, asOf) => {
      const known = readdirSync(folder)
        .filter((name) => name.startsWith(`${key}-`) && name.endsWith('.pdf') && name <= nameOf(key, asOf))
        .sort();
      const latest = known.at(-1);
      if (!latest) return undefined;
      const file = join(folder, latest);
      utimesSync(file, now / 1000, now / 1000);
      return readFileSync(file);
    },
    put: (key, asOf, pdf) => {
      const file = join(folder, nameOf(key, asOf));
      // A build that is killed, or finds the disk full, leaves no half PDF under a name that is looked for; another may
      // print the same meanwhile.
      const aside = `${file}.${process.pid}.part`;
      writeFileSync(aside, pdf);
      renameSync(aside, file);
    },
    forget: () => {
      for (const name of readdirSync(folder)) {
        const file = join(folder, name);
        if (isLeft(name) || now - statSync(file).mtimeMs > longTime) rmSync(file);
      }
    },
  };
}

/** A PDF that another process did not finish. */
function isLeft(name: string): boolean {
  const [part, pid] = /(?:\.(\d+))?\.part$/.exec(name) ?? [];
  return part !== undefined && !isRunning(Number(pid));
}
