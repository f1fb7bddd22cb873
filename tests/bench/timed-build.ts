import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Where the measured site is built, and what its builds keep. */
export const folder = join('node_modules', '.cache', 'bench');
export const cacheDir = join('node_modules', '.cache', 'bench-cache');

/** Builds and says how many seconds it took. */
export function timedBuild(flags: string[] = [], environment: NodeJS.ProcessEnv = {}): number {
  const started = performance.now();
  const { status } = spawnSync(process.execPath, ['src/cli/build.ts', ...flags], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, OUT_DIR: folder, CACHE_DIR: cacheDir, ...environment },
  });
  if (status !== 0) process.exit(1);
  return (performance.now() - started) / 1000;
}
