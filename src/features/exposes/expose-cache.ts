import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { openFileCache } from '../../machine/file-cache.ts';

/** PDFs of earlier builds, found by what they were printed from. */
export interface ExposeCache {
  keyOf: (html: string, setUp: string) => string;
  /** The latest that says no later day than this one. */
  get: (key: string, asOf: string) => Promise<Buffer | undefined>;
  put: (key: string, asOf: string, pdf: Buffer) => Promise<void>;
  /** Removes what no build has asked for in a long time. */
  forget: () => void;
}

const daysKept = 90;

export function openExposeCache(folder: string): ExposeCache {
  const cache = openFileCache(folder, 'pdf');
  const nameOf = (key: string, asOf: string) => `${key}-${asOf}`;
  const editions = Map.groupBy(cache.names(), (name) => name.slice(0, keyLength));
  return {
    keyOf: (html, setUp) =>
      createHash('sha256')
        .update(JSON.stringify([html, setUp]))
        .digest('hex'),
    get: async (key, asOf) => {
      const latest = editions.get(key)?.findLast((name) => name <= nameOf(key, asOf));
      const file = latest && (await cache.find(latest));
      return file ? readFile(file) : undefined;
    },
    put: async (key, asOf, pdf) => {
      await cache.put(nameOf(key, asOf), pdf);
    },
    forget: () => cache.forget(daysKept),
  };
}

const keyLength = 64;
