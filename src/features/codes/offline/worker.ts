import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { bundledScript } from '../../../output/bundled-script.ts';
import type { CachedFiles } from './cached-files.ts';

/** The service worker that holds these files (QR-44), from `client/keep.ts`. The same files make the same worker. */
export async function workerOf(files: CachedFiles, day: string): Promise<string> {
  return `// Pages behind printed codes, kept where a visitor asked for it. Contents of ${day}.
const version = '${versionOf(files)}';
const held = ${JSON.stringify([...files.keys()], null, 1)};
${await scriptOf('keep.ts')}`;
}

/** The one that removes what was kept, and itself, from `client/remove.ts`. */
export async function killSwitch(): Promise<string> {
  return `// Nothing is kept for use without a network: what was kept goes, and so does this worker.
${await scriptOf('remove.ts')}`;
}

const scriptOf = (name: string) => bundledScript(join(import.meta.dirname, 'client', name));

function versionOf(files: CachedFiles): string {
  const hash = createHash('sha256');
  for (const [path, content] of files) hash.update(`${path} ${content.length}\n`).update(content);
  return hash.digest('hex').slice(0, 12);
}
