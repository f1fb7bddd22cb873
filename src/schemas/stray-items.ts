import { existsSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { kinds } from './collections.ts';
import { type Issue, nearest } from './issue.ts';
import { ledgerFile } from './ledger.ts';
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

/** Folders and files at the root of a region which nothing reads, mostly for a slip in their names. */
export function strayItems(folder: string): Issue[] {
  if (!existsSync(folder)) return [];
  const items = readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => isVisible(name))
    .sort((a, b) => a.name.localeCompare(b.name, 'de'));
  const strayFolders = items.filter((item) => item.isDirectory() && ![...kinds, 'ui'].includes(item.name));
  const strayFiles = items.filter(
    (item) => item.isFile() && extensions.includes(extname(item.name).toLowerCase()) && !files.includes(item.name),
  );
  return [
    ...strayFolders.map(({ name }) => strayFolder(named(join(folder, name)), name)),
    ...strayFiles.map(({ name }) => strayFile(named(join(folder, name)), name)),
  ];
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

const inEntry = 'Sie gehört in den Ordner eines Eintrags, neben dessen record.yaml.';

/** Files that are right, but in the folder of an entry. */
const ofEntries: Record<string, string> = {
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
