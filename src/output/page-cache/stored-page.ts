import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page as it is published, and as the search reads it. */
export interface CachedPage {
  html: string;
  /** Undefined where the page has nothing for the search. */
  searchable: string | undefined;
  /** Undefined where the page has none. */
  markdown: string | undefined;
}

/** Puts a page into a folder, and says the name of its file there: its hash. */
export function storePage(folder: string, page: CachedPage): string {
  const content = JSON.stringify(page);
  const file = nameOf(content);
  if (!existsSync(join(folder, file))) writeWhole(join(folder, file), content);
  return file;
}

/** The page of a file. Throws where that is no longer what was put there. */
export function storedPage(folder: string, file: string): CachedPage {
  const path = join(folder, file);
  // Another build with the same cache may have removed it meanwhile.
  const content = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  if (content !== undefined && nameOf(content) === file) return JSON.parse(content) as CachedPage;
  rmSync(path, { force: true });
  throw new Error(`Im Zwischenspeicher ist ${file} beschädigt und wurde entfernt. Bauen Sie noch einmal.`);
}

const nameOf = (content: string) => `${createHash('sha256').update(content).digest('hex')}.json`;

/** A build that is killed leaves no half file under a name that is looked for. */
export function writeWhole(file: string, content: string) {
  const aside = `${file}.${process.pid}.part`;
  writeFileSync(aside, content);
  renameSync(aside, file);
}
