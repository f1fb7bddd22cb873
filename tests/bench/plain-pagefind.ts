import { join } from 'node:path';
import { close, createIndex, type IndexFile } from 'pagefind';
import { putFile } from '../../src/machine/put-file.ts';

/** A built site with its search, and in a folder of it the index of the same pages as Pagefind makes it alone. */
export interface SearchedSite {
  folder: string;
  plain: string;
  cacheDir: string;
}

/** Pagefind's index of all pages in a folder, as `npx pagefind --site` makes it. */
export async function indexPlainly(folder: string): Promise<IndexFile[]> {
  const { index } = await createIndex({});
  await index!.addDirectory({ path: folder });
  const { files } = await index!.getFiles();
  await close();
  return files;
}

/** Puts it where a browser finds it. */
export async function writePlainIndex({ folder, plain }: SearchedSite) {
  for (const { path, content } of await indexPlainly(folder)) putFile(join(plain, 'pagefind', path), content);
}
