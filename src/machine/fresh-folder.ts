import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';

/**
 * Lets `fill` write into a fresh folder and puts that in the place of `folder` at the very end.
 * If anything fails on the way, `folder` is as it was and the fresh one is gone (P12).
 */
export async function replaceFolder(folder: string, fill: (fresh: string) => Promise<void>): Promise<void> {
  const target = resolve(folder);
  refuseForeignFolder(target);
  // Beside its target, since only a rename within one file system is a single step.
  const fresh = join(dirname(target), `.build-${process.pid}`);
  const removeFresh = () => rmSync(fresh, { recursive: true, force: true });
  mkdirSync(dirname(target), { recursive: true });
  removeLeftovers(dirname(target));
  process.once('exit', removeFresh);
  try {
    await fill(fresh);
    await swap(fresh, target);
  } finally {
    removeFresh();
    process.off('exit', removeFresh);
  }
}

/** What is in the way is removed, so it has to be an earlier site and nothing else. */
function refuseForeignFolder(target: string) {
  const inside = relative(target, process.cwd());
  if (!inside.startsWith('..')) throw new Error(`"${target}" holds this project. Choose another OUT_DIR.`);
  if (!existsSync(target) || existsSync(join(target, 'index.html'))) return;
  if (readdirSync(target).length === 0) return;
  throw new Error(`"${target}" holds something else than a built site. Empty it, or choose another OUT_DIR.`);
}

/** Fresh folders of builds that were killed. */
function removeLeftovers(parent: string) {
  for (const name of readdirSync(parent)) {
    const pid = /^\.build-(\d+)(?:-old)?$/.exec(name)?.[1];
    if (pid && !isRunning(Number(pid))) rmSync(join(parent, name), { recursive: true, force: true });
  }
}

async function swap(fresh: string, target: string) {
  const old = join(dirname(target), `${basename(fresh)}-old`);
  const isReplacing = existsSync(target);
  if (isReplacing) renameSync(target, old);
  try {
    renameSync(fresh, target);
  } catch (error) {
    if (isReplacing) renameSync(old, target);
    throw error;
  }
  // Of thousands of pages that takes seconds, one after another.
  await rm(old, { recursive: true, force: true });
}

/** Whether a process of this number runs; one that belongs to somebody else counts too. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
