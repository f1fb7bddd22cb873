import { type Dirent, existsSync, readdirSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { isKind, type Kind, kinds } from './collections.ts';
import { conceptsFile } from './concepts.ts';
import { noFile, symbolicLink } from './yaml/encoding.ts';
import { type Issue, nearest } from './issue.ts';
import { ledgerFile } from './codes/ledger.ts';
import { leftOver, misnamed } from './yaml/left-overs.ts';
import { publicFolder } from './public/public-files.ts';
import { overridesFile } from './overrides.ts';
import { codesFile } from './codes/printed-codes.ts';
import { isFolder, isVisible, named } from './yaml/read.ts';
import { swissWordsFile } from './swiss-words.ts';

/** The files a region's folder may have; those of its entries stand deeper. */
const needed = ['site.yaml', 'sources.yaml'];
const files = [
  ...needed,
  'glossary.yaml',
  'exchange-rates.yaml',
  swissWordsFile,
  'hyphenation.yaml',
  conceptsFile,
  codesFile,
];

/** What an editor may have meant as one of them. */
const extensions = ['.yaml', '.yml', '.mdx'];

/** What a bundler would run or turn into a page, were it ever loaded. */
const code = /\.([cm]?[jt]sx?|astro|vue|svelte|html?|wasm)$/i;

/**
 * What lies in a region and nothing reads, mostly for a slip in its name: at its root, among the folders of
 * entries, and among the texts of the interface. What lies inside an entry is told with the entry. Links, and what
 * is neither file nor folder, are told wherever they are: none is followed or opened. `reported` are
 * folders of which it is said already what they are.
 */
export function strayItems(folder: string, reported: readonly string[] = []): Issue[] {
  if (!existsSync(folder)) return [];
  return [
    ...unopenedIn(folder),
    ...strayAtRoot(folder, reported),
    ...kinds.flatMap((kind) => strayInKind(folder, kind)),
    ...strayInUi(folder),
  ];
}

function strayAtRoot(folder: string, reported: readonly string[]): Issue[] {
  const items = itemsIn(folder);
  const missing = needed.filter((file) => !items.some(({ name }) => name === file));
  return items.flatMap((item) => {
    const { name } = item;
    const path = join(folder, name);
    if (item.isDirectory())
      return isKind(name) || besides.includes(name) || reported.includes(name) ? [] : [strayFolder(named(path), name)];
    if (!item.isFile() || files.includes(name)) return [];
    return code.test(name) ? [strayCode(path)] : (unreadAtRoot(named(path), name, missing) ?? []);
  });
}

/** Written by commands, or for people: guides, licences, what is to do. */
const forOthers = /\.(?:lock|log)\.json$|\.md$|^(?:LICEN[CS]E|COPYING|LIESMICH|README|CHANGELOG)\b/i;

function unreadAtRoot(file: string, name: string, missing: readonly string[]): Issue | undefined {
  if (ofEntries[name] ?? name.endsWith('.mdx')) return strayFile(file, name);
  const instead = misnamed(name, missing, dirname(file));
  if (instead) return { file, ...instead };
  const copy = leftOver(name, files);
  const isCopy = copy?.problem.includes('Kopie') ?? false;
  if (!isCopy && forOthers.test(name)) return undefined;
  if (!isCopy && extensions.includes(extname(name).toLowerCase())) return strayFile(file, name);
  return { file, ...(copy ?? nobodyReads(name)), level: 'warning' };
}

/** Texts of the interface: a file for each language. */
const uiFolder = 'ui';

/** Folders that hold no entries. */
export const besides: readonly string[] = [uiFolder, publicFolder];

/** A kind's folder holds folders alone. */
const strayInKind = (folder: string, kind: Kind): Issue[] =>
  itemsIn(join(folder, kind))
    .filter((item) => item.isFile())
    .map(({ name }) => {
      const path = join(folder, kind, name);
      if (code.test(name)) return strayCode(path);
      if (extensions.includes(extname(name).toLowerCase())) return outsideEntry(named(path), name, kind);
      return { file: named(path), ...(leftOver(name, []) ?? nobodyReads(name)), level: 'warning' };
    });

const strayInUi = (folder: string): Issue[] =>
  itemsIn(join(folder, uiFolder))
    .filter((item) => item.isDirectory() || (item.isFile() && !item.name.endsWith('.yaml')))
    .map((item) => {
      const path = join(folder, uiFolder, item.name);
      return code.test(item.name) ? strayCode(path) : notInUi(named(path), item);
    });

/** The links of a folder and all below it, and what would never end if it were read: pipes, sockets, devices. */
function unopenedIn(folder: string): Issue[] {
  return itemsIn(folder).flatMap((item) => {
    const path = join(folder, item.name);
    if (item.isSymbolicLink()) return [{ file: named(path), ...symbolicLink(path) }];
    if (item.isDirectory()) return unopenedIn(path);
    return item.isFile() ? [] : [{ file: named(path), ...noFile(path) }];
  });
}

/** What an editor sees in a folder; nothing where it is a link or not there. */
function itemsIn(folder: string): Dirent[] {
  if (!isFolder(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => isVisible(name))
    .sort((a, b) => a.name.localeCompare(b.name, 'de'));
}

function strayFolder(file: string, name: string): Issue {
  const near = nearest(name, kinds);
  return {
    file,
    problem: `Den Ordner „${name}“ kennt der Generator nicht.`,
    hint: near ? `Meinten Sie „${near}“?` : `Möglich sind: ${kinds.join(', ')}, ${uiFolder} und ${publicFolder}.`,
  };
}

function strayFile(file: string, name: string): Issue {
  return { file, problem: `Die Datei „${name}“ kennt der Generator nicht.`, hint: placeOf(name), level: 'warning' };
}

const strayCode = (path: string): Issue => ({
  file: named(path),
  problem: `„${path.split('/').at(-1)}“ ist Programmcode; eine Region besteht aus Texten und Angaben.`,
  hint: 'Entfernen Sie die Datei.',
});

const nobodyReads = (name: string): Pick<Issue, 'problem' | 'hint'> => ({
  problem: `Die Datei „${name}“ wird nicht gelesen; was in ihr steht, erscheint nirgends.`,
  hint: 'Legen Sie sie außerhalb dieses Ordners ab, oder löschen Sie sie.',
});

const outsideEntry = (file: string, name: string, kind: string): Issue => ({
  file,
  problem: `Die Datei „${name}“ liegt neben den Einträgen statt in einem; gelesen wird sie nicht.`,
  hint: `Legen Sie sie in den Ordner ihres Eintrags, z. B. ${kind}/gewerbepark-sued/${name}, oder entfernen Sie sie.`,
});

const notInUi = (file: string, item: Dirent): Issue => ({
  file,
  problem: `${item.isDirectory() ? 'Den Ordner' : 'Die Datei'} „${item.name}“ liest in ${uiFolder} niemand.`,
  hint: `Dort steht je Sprache eine Datei wie de.yaml. Texte gehören in den Ordner eines Eintrags.`,
});

const inEntry = 'Sie gehört in den Ordner eines Eintrags, neben dessen record.yaml.';

/** Files that are right, but in the folder of an entry. */
const ofEntries: Partial<Record<string, string>> = {
  'record.yaml': 'Sie gehört in den Ordner eines Eintrags, z. B. locations/musterstadt/.',
  [overridesFile]: `${inEntry} Wörter für die ganze Region stehen in ${swissWordsFile}.`,
  [ledgerFile]: inEntry,
};

function placeOf(name: string): string {
  const place = name.endsWith('.mdx') ? inEntry : Object.hasOwn(ofEntries, name) ? ofEntries[name] : undefined;
  if (place) return place;
  const near = nearest(name, files);
  return near ? `Meinten Sie „${near}“?` : `Möglich sind: ${files.join(', ')}.`;
}
