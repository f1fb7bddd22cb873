import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * Which words of others a page shows: a build that finds them unchanged need not make the page again. Records are not
 * among them, since a page asks for all of a kind to choose some.
 */
const reading = new AsyncLocalStorage<Set<string>>();

/** Does some work, and says the names of all it has read of what is tracked, also later on and in between others' work. */
export async function recordReads<T>(work: () => Promise<T>): Promise<{ result: T; reads: string[] }> {
  const reads = new Set<string>();
  const result = await reading.run(reads, work);
  return { result, reads: [...reads].sort() };
}

/** Does some work that nobody is said to have read for: what it finds is known to be read in another way. */
export const unrecorded = <T>(work: () => T): T => reading.exit(work);

/** Does some work at once, for all who ask for its result later: what it has read is read by each of them. */
function doneOnce<T>(work: () => T): () => T {
  const reads = new Set<string>();
  const result = reading.run(reads, work);
  return () => {
    const asking = reading.getStore();
    if (asking) for (const name of reads) asking.add(name);
    return result;
  };
}

/** Gives an object back whose named fields say that they are read, under one name for all of them. */
export function tracked<T extends object>(object: T, name: string, fields: readonly (keyof T)[]): T {
  const copy = { ...object };
  for (const field of fields) {
    let value = object[field];
    // That there is none is read, too.
    Object.defineProperty(copy, field, {
      get: () => {
        reading.getStore()?.add(name);
        return value;
      },
      set: (other: T[typeof field]) => {
        value = other;
      },
      enumerable: value !== undefined,
      configurable: true,
    });
  }
  return copy;
}

/**
 * Makes something once for each key, and keeps it as long as that lives. Whoever asks for it later on has read what was
 * read to make it.
 */
export function oncePer<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const made = new WeakMap<K, () => T>();
  return (key) => {
    const get = made.get(key) ?? doneOnce(() => make(key));
    made.set(key, get);
    return get();
  };
}
