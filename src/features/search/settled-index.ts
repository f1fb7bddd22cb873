import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { cborItem, withSorted } from './cbor-items.ts';

/**
 * The files of Pagefind's index, the same bytes for the same pages. Pagefind writes the values of a filter, the
 * filters and the languages in another order each time, and names the files by what they hold; all else stays.
 */
export function settled(files: readonly IndexFile[]): IndexFile[] {
  const renamed = new Map<string, string>();
  const settledOf = (ending: string, settle: (data: Buffer) => Buffer) =>
    files
      .filter(({ path }) => path.endsWith(ending))
      .map((file) => settledFile(file, settle(dataOf(file)), renamed))
      .sort(byPath);
  const filters = settledOf('.pf_filter', withSortedValues);
  const indexes = settledOf('.pf_meta', (data) => withSortedFilters(withNames(data, renamed)));
  const others = files.filter(({ path }) => !/\.pf_(filter|meta)$/.test(path));
  return [
    ...others.map((file) => (file.path === entryFile ? settledEntry(file, renamed) : file)),
    ...filters,
    ...indexes,
  ];
}

/** Stands in front of what Pagefind packs. */
const mark = Buffer.from('pagefind_dcd');

const entryFile = 'pagefind-entry.json';

function dataOf({ path, content }: IndexFile): Buffer {
  const data = gunzipSync(content);
  if (data.subarray(0, mark.length).equals(mark)) return data;
  throw new Error(`Pagefind's ${path} is not as it was: its files can no longer be told to be the same.`);
}

/** `["kind", [["Standorte", [1, 2]], …]]` */
function withSortedValues(data: Buffer): Buffer {
  const [, values] = cborItem(data, mark.length).items;
  return values ? withSorted(data, values) : data;
}

/** `["1.5.2", pages, chunks, [["kind", "de_8da72cd"], …], …]` */
function withSortedFilters(data: Buffer): Buffer {
  const [, , , filters] = cborItem(data, mark.length).items;
  return filters ? withSorted(data, filters) : data;
}

/** New names are as long as the old ones, so that no length said before them changes. */
function withNames(data: Buffer, renamed: ReadonlyMap<string, string>): Buffer {
  const old = new RegExp([...renamed.keys()].join('|'), 'g');
  return Buffer.from(
    data.toString('latin1').replace(old, (name) => renamed.get(name) ?? name),
    'latin1',
  );
}

/** The file under the name of what it holds now: `de_8da72cd`, the language and a part of a hash. */
function settledFile({ path }: IndexFile, data: Buffer, renamed: Map<string, string>): IndexFile {
  const [, language = '', hash = ''] = /([A-Za-z0-9-]+)_([0-9a-f]+)\.pf_/.exec(basename(path)) ?? [];
  const name = `${language}_${createHash('sha256').update(data).digest('hex').slice(0, hash.length)}`;
  renamed.set(`${language}_${hash}`, name);
  return { path: path.replace(`${language}_${hash}`, name), content: gzipSync(data, { level: 9 }) };
}

function settledEntry({ path, content }: IndexFile, renamed: ReadonlyMap<string, string>): IndexFile {
  const { languages, ...rest } = JSON.parse(Buffer.from(content).toString()) as { languages: Record<string, object> };
  const sorted = Object.fromEntries(Object.entries(languages).sort(([a], [b]) => (a < b ? -1 : 1)));
  return { path, content: withNames(Buffer.from(JSON.stringify({ ...rest, languages: sorted })), renamed) };
}

const byPath = (a: IndexFile, b: IndexFile) => (a.path < b.path ? -1 : 1);
