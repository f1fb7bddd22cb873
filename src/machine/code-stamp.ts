import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

let stamp: string | undefined;

/**
 * A hash (SHA-256, hexadecimal) of the code that makes a site: the project's own, the versions of what it uses, and of
 * Node with its data of languages. What is kept from one build to the next is found by it, too, so that nothing stays
 * as older code made it.
 */
export const codeStamp = (): string => (stamp ??= stampOf('.', process.version));

/** The same of a project in a folder, run by some version of Node. */
export function stampOf(root: string, node: string): string {
  const hash = createHash('sha256').update(node);
  for (const file of filesOf(root)) hash.update(`\n${file}\n`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

const filesOf = (root: string) => [
  ...['astro.config.mjs', 'package-lock.json'].filter((file) => existsSync(join(root, file))),
  ...['public', 'src'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map(({ parentPath, name }) => relative(root, join(parentPath, name)))
      .sort(),
  ),
];
