import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

/** Where the measured site is built, and what its builds keep. */
export const folder = join('node_modules', '.cache', 'bench');
export const cacheDir = join('node_modules', '.cache', 'bench-cache');

/** Builds, with every page made anew, and says how many seconds it took. */
export function timedBuild(flags: string[] = [], environment: NodeJS.ProcessEnv = {}): number {
  rmSync(join(environment.CACHE_DIR ?? cacheDir, 'pages'), { recursive: true, force: true });
  const started = performance.now();
  const { status } = spawnSync(process.execPath, ['src/cli/build.ts', ...flags], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, OUT_DIR: folder, CACHE_DIR: cacheDir, ...environment },
  });
  if (status !== 0) process.exit(1);
  return (performance.now() - started) / 1000;
}
