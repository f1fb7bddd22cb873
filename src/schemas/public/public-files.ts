import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isFolder, isVisible } from '../yaml/read.ts';

/** The folder of files that are published as they are: one of the project, and one a region may have. */
export const publicFolder = 'public';

/** What a region publishes as it is, by its address without the slash in front: `broschuere.pdf`. */
export const publicFilesIn = (region: string): string[] =>
  itemsIn(join(region, publicFolder)).flatMap(({ path, item }) => (item.isFile() && isPublished(path) ? [path] : []));

export interface PublicItem {
  /** From the folder, with slashes. */
  path: string;
  item: Dirent;
}

/** All that lies in a folder and below it, but the folders; no link is followed. */
export function itemsIn(folder: string, from = ''): PublicItem[] {
  if (!isFolder(join(folder, from))) return [];
  return readdirSync(join(folder, from), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((item) => {
      const path = from ? `${from}/${item.name}` : item.name;
      return item.isDirectory() ? itemsIn(folder, path) : [{ path, item }];
    });
}

/** What is hidden stays where it is: operating systems and editors leave such files. Servers ask for one such folder (RFC 8615). */
export const isPublished = (path: string): boolean => path.replace(wellKnown, '').split('/').every(isVisible);

export const wellKnown = /^\.well-known\//;
