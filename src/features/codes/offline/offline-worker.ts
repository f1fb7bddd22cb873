import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type CachedFiles, cachedFiles } from './cached-files.ts';
import { killSwitch, workerOf } from './worker.ts';
import { offlineNames } from '../../../routes/offline-names.ts';
import { keptPagesOf } from '../../../routes/offline.ts';
import type { Site } from '../../../routes/site.ts';
import { takeAwayOfCode } from '../../../routes/take-away.ts';

/**
 * Puts the service worker beside the pages behind printed codes: one that holds those of the fairs to come, with
 * their contact cards and appointments. Where there is nothing to hold, it is the one that removes itself, always:
 * a phone may have another from a build before. Returns what is held.
 */
export async function addOfflineWorker(built: string, site: Site): Promise<CachedFiles | undefined> {
  const pages = keptPagesOf(site);
  const file = join(built, offlineNames.worker);
  mkdirSync(dirname(file), { recursive: true });
  if (pages.length === 0) {
    writeFileSync(file, await killSwitch());
    return undefined;
  }
  const takeAways = pages.map(({ code, language, href }) => takeAwayOfCode(site, code, language, href));
  const files = cachedFiles(
    [
      ...pages.map(({ href }) => href),
      ...takeAways.flatMap(({ card, appointment }) => [card, appointment ?? []].flat()),
    ],
    (path) => readFileSync(join(built, path, path.endsWith('/') ? 'index.html' : '')),
  );
  const days = takeAways.flatMap(({ route }) => route.modified ?? []).sort();
  writeFileSync(file, await workerOf(files, days.at(-1) ?? site.asOf));
  return files;
}
