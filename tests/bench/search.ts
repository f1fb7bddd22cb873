import { join } from 'node:path';
import { judgedSite } from '../search/judged-queries.ts';
import { frozenDay, frozenFolder } from '../fixtures/frozen.ts';
import { type SearchedSite, writePlainIndex } from './plain-pagefind.ts';
import { growthOfSearchTable } from './search-growth.ts';
import { indexTable } from './search-index.ts';
import { searchLoadTable } from './search-load.ts';
import { searchQualityTable } from './search-quality.ts';
import { timedBuild } from './timed-build.ts';

const root = join('node_modules', '.cache', 'bench-search');

/** How the search of the frozen region finds, what it weighs, what its index costs, and how it grows. */
export async function* searchTables(): AsyncGenerator<string> {
  const folder = join(root, 'site');
  const built: SearchedSite = { folder, plain: join(folder, 'plain'), cacheDir: join(root, 'cache') };
  timedBuild(['--no-exposes'], {
    CONTENT_DIR: frozenFolder,
    AS_OF: frozenDay,
    OUT_DIR: folder,
    CACHE_DIR: built.cacheDir,
  });
  await writePlainIndex(built);
  yield await searchQualityTable(built, judgedSite);
  yield await searchLoadTable(built, judgedSite);
  yield await indexTable(built);
  yield growthOfSearchTable(join(root, 'region'), [111, 1500, 5000]);
}
