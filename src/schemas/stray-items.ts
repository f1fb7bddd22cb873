import { type Dirent, existsSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { type Kind, kinds } from './collections.ts';
import { type Issue, nearest } from './issue.ts';
import { ledgerFile } from './ledger.ts';
import { leftOver } from './left-overs.ts';
import { overridesFile } from './overrides.ts';
import { codesFile } from './printed-codes.ts';
import { isVisible, named } from './read.ts';
import { swissWordsFile } from './swiss-words.ts';

/** The files a region's folder may have; those of its entries stand deeper. */
const files = [
  'site.yaml',
  'sources.yaml',
  'glossary.yaml',
  'exchange-rates.yaml',
  swissWordsFile,
  'hyphenation.yaml',
  codesFile,
];

/** What an editor may have meant as one of them. */
const extensions = ['.yaml', '.yml', '.mdx'];

/** Written by commands, or for people: guides, licences, what is to do. */
const unread = /\.lock\.json$|\.md$|^(?:LICEN[CS]E|COPYING|LIESMICH|README|CHANGELOG)\b/i;

/**
 * Folders and files of a region which nothing reads, mostly for a slip in their names or a wrong folder: at
 * its root, beside the entries of a kind, and among the texts of the interface.
 */
export function strayItems(folder: string): Issue[] {
  return [
    ...atRoot(folder),
    ...kinds.flatMap((kind) => besideEntries(join(folder, kind), kind)),
    ...amongInterfaceTexts(join(folder, 'ui')),
  ];
}

function atRoot(folder: string): Issue[] {
  return itemsIn(folder).flatMap((item) => {
    const { name } = item;
    const file = named(join(folder, name));
    if (item.isDirectory()) return [...kinds, 'ui'].includes(name) ? [] : [strayFolder(file, name)];
    if (files.includes(name)) return [];
    if (ofEntries[name] ?? name.endsWith('.mdx')) return [strayFile(file, name)];
    const told = leftOver(name, [...files, 'de.mdx', 'en.mdx']);
    if (unread.test(name) && !told?.problem.includes('Kopie')) return [];
    if (extensions.includes(extname(name).toLowerCase()) && !told?.problem.includes('Kopie'))
      return [strayFile(file, name)];
    return [{ file, ...(told ?? nobodyReads(name)), level: 'warning' }];
  });
}

/** The folder of a kind holds the folders of its entries and nothing else. */
function besideEntries(path: string, kind: Kind): Issue[] {
  const items = itemsIn(path);
  const example = items.find((item) => item.isDirectory())?.name ?? 'musterstadt';
  return items
    .filter((item) => !item.isDirectory())
    .map(({ name }) => {
      const file = named(join(path, name));
      if (!extensions.includes(extname(name).toLowerCase())) {
        return { file, ...(leftOver(name, ['record.yaml', 'de.mdx']) ?? nobodyReads(name)), level: 'warning' };
      }
      return {
        file,
        problem: `„${name}“ liegt neben den Einträgen statt in einem und wird nicht gelesen.`,
        hint: `Verschieben Sie die Datei in den Ordner ihres Eintrags, z. B. ${kind}/${example}/.`,
      };
    });
}

function amongInterfaceTexts(path: string): Issue[] {
  return itemsIn(path)
    .filter((item) => item.isDirectory() || !item.name.endsWith('.yaml'))
    .map(({ name }) => ({
      file: named(join(path, name)),
      problem: `„${name}“ wird nicht gelesen: In ui/ stehen nur Texte der Oberfläche, je Sprache eine Datei.`,
      hint: 'Sie heißen nach ihrer Sprache, z. B. ui/de.yaml. Löschen oder verschieben Sie, was keine solche Datei ist.',
    }));
}

function itemsIn(path: string): Dirent[] {
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => isVisible(name))
    .sort((a, b) => a.name.localeCompare(b.name, 'de'));
}

function strayFolder(file: string, name: string): Issue {
  const near = nearest(name, kinds);
  return {
    file,
    problem: `Den Ordner „${name}“ kennt der Generator nicht.`,
    hint: near ? `Meinten Sie „${near}“?` : `Möglich sind: ${kinds.join(', ')} und ui.`,
  };
}

function strayFile(file: string, name: string): Issue {
  return { file, problem: `Die Datei „${name}“ kennt der Generator nicht.`, hint: placeOf(name), level: 'warning' };
}

const nobodyReads = (name: string): Pick<Issue, 'problem' | 'hint'> => ({
  problem: `Die Datei „${name}“ wird nicht gelesen; was in ihr steht, erscheint nirgends.`,
  hint: 'Legen Sie sie außerhalb dieses Ordners ab, oder löschen Sie sie.',
});

const inEntry = 'Sie gehört in den Ordner eines Eintrags, neben dessen record.yaml.';

/** Files that are right, but in the folder of an entry. */
const ofEntries: Partial<Record<string, string>> = {
  'record.yaml': 'Sie gehört in den Ordner eines Eintrags, z. B. locations/musterstadt/.',
  [overridesFile]: `${inEntry} Wörter für die ganze Region stehen in ${swissWordsFile}.`,
  [ledgerFile]: inEntry,
};

function placeOf(name: string): string {
  const place = name.endsWith('.mdx') ? inEntry : ofEntries[name];
  if (place) return place;
  const near = nearest(name, files);
  return near ? `Meinten Sie „${near}“?` : `Möglich sind: ${files.join(', ')}.`;
}
