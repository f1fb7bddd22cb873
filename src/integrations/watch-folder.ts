import { type FSWatcher, watch } from 'node:fs';

/** Milliseconds between two looks. */
const pause = 500;

/**
 * Calls `changed` as soon as the system says that something in a folder changes. Some file systems never say it, and what
 * is saved twice in a moment may be said once: so `look` is called from time to time, too. Returns what ends both.
 */
export function watchFolder(folder: string, changed: () => void, look: () => void): () => void {
  const looking = setInterval(look, pause).unref();
  const watcher = watcherOf(folder, changed);
  return () => {
    clearInterval(looking);
    watcher?.close();
  };
}

/** Undefined where the system cannot watch: there are only so many folders it watches for one user. */
function watcherOf(folder: string, changed: () => void): FSWatcher | undefined {
  try {
    return watch(folder, { recursive: true, persistent: false }, changed).on('error', () => undefined);
  } catch {
    return undefined;
  }
}
