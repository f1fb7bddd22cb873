import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** PDFs of earlier builds, found by what they were printed from. */
export interface ExposeCache {
  keyOf: (html: string, setUp: string) => string;
  get: (key: string) => Buffer | undefined;
  put: (key: string, pdf: Buffer) => void;
  /** Removes what no build has asked for in a long time. */
  forget: () => void;
}

const longTime = 90 * 24 * 60 * 60 * 1000;

export function openExposeCache(folder: string, now = Date.now()): ExposeCache {
  mkdirSync(folder, { recursive: true });
  const fileOf = (key: string) => join(folder, `${key}.pdf`);
  return {
    keyOf: (html, setUp) =>
      createHash('sha256')
        .update(JSON.stringify([html, setUp]))
        .digest('hex'),
    get: (key) => {
      const file = fileOf(key);
      if (!existsSync(file)) return undefined;
      utimesSync(file, now / 1000, now / 1000);
      return readFileSync(file);
    },
    put: (key, pdf) => writeFileSync(fileOf(key), pdf),
    forget: () => {
      for (const name of readdirSync(folder)) {
        const file = join(folder, name);
        if (now - statSync(file).mtimeMs > longTime) rmSync(file);
      }
    },
  };
}
