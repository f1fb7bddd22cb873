import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { id as entryId } from './basics.ts';
import { collections } from './collections.ts';
import type { Document } from './yaml/document.ts';
import type { EntryFolder } from './entry-folders.ts';
import type { Issue } from './issue.ts';
import { readLedger } from './entry-ledger.ts';
import { languageKey } from './messages/language-meant.ts';
import { ledgerFile } from './codes/ledger.ts';
import { leftOver, misnamed } from './yaml/left-overs.ts';
import { overrides, overridesFile } from './overrides.ts';
import { isVisible, named, read, readIfThere, validated } from './yaml/read.ts';
import { entryText, type EntryText } from './records/entry-text.ts';
import type { Entry, EntryFiles } from './region.ts';
import type { SiteConfig } from './site-config.ts';
import { slugOf } from './slug.ts';

/** Reads the folder of one entry: its record, its text in each language, and what is known of those. */
export function readEntry(
  folder: string,
  { path: place, kind, id, record: known }: EntryFolder,
  languages: SiteConfig['languages'],
  issues: Issue[],
): { entry: Entry | undefined; file: EntryFiles } {
  const path = join(folder, place);
  const key = `${kind}/${id}`;
  const items = readdirSync(path, { withFileTypes: true }).filter(({ name }) => isVisible(name));
  if (items.length === 0) {
    issues.push(emptyFolder(named(path), id));
    return { entry: undefined, file: { key, kind, record: undefined, texts: {}, formerly: undefined, isCopy: false } };
  }
  if (!entryId.safeParse(id).success) issues.push(unusableName(named(path), id));
  const record = known
    ? validated(known, collections[kind], issues)
    : read(join(path, 'record.yaml'), collections[kind], issues);
  const own = readIfThere(join(path, overridesFile), overrides, issues);
  const { ledger, document: confirmed, formerly, isCopy } = readLedger(folder, { key, path: place }, languages, issues);
  const { texts, documents } = readTexts(path, items, languages, issues);
  const file = { key, kind, record: record.document, texts: documents, formerly, isCopy };
  if (!record.data || !record.document) return { entry: undefined, file };
  const entry: Entry = {
    kind,
    id,
    key,
    record: record.data,
    texts,
    overrides: own.data ?? [],
    ledger,
    documents: { record: record.document, texts: documents, overrides: own.document, ledger: confirmed },
  };
  return { entry, file };
}

const optional = [overridesFile, ledgerFile];
const known = ['record.yaml', ...optional];

function readTexts(path: string, items: Dirent[], languages: SiteConfig['languages'], issues: Issue[]) {
  const keys = languages.map(({ key }) => key);
  const documents: Record<string, Document> = {};
  const texts: Record<string, EntryText> = {};
  const wanted = [...(keys.length > 0 ? keys : ['de']).map((key) => `${key}.mdx`), ...known];
  const missing = wanted.filter((file) => !optional.includes(file) && !items.some(({ name }) => name === file));
  for (const item of items.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const { name } = item;
    const place = named(join(path, name));
    const locale = /^([^.]+)\.mdx$/.exec(name)?.[1];
    // Where site.yaml cannot be read, that is said already; what could not be a language is no text.
    const isText = locale !== undefined && (keys.length > 0 ? keys.includes(locale) : languageKey.test(locale));
    if (item.isDirectory()) issues.push(strayFolder(place, name, readdirSync(join(path, name))));
    else if (known.includes(name)) continue;
    else if (isText) {
      const text = read(join(path, name), entryText, issues);
      if (text.document) documents[locale] = text.document;
      if (text.data) texts[locale] = text.data;
    } else if (item.isFile()) {
      const reported = misnamed(name, missing, named(path)) ?? leftOver(name, wanted);
      if (reported) issues.push({ file: place, ...reported });
      else if (!locale) issues.push(strayFile(place));
      else if (keys.length > 0) issues.push(unknownLanguage(place, locale, keys));
    }
  }
  const [source] = keys;
  if (source && !documents[source]) issues.push(missingOriginal(named(path), source));
  return { texts, documents };
}

const unusableName = (file: string, id: string): Issue => ({
  file,
  problem: `Der Ordner „${id}“ kann nicht in Adressen stehen.`,
  hint: `Ordner heißen mit Kleinbuchstaben, Ziffern und Bindestrichen, ohne Umlaute, z. B. „${slugOf(id) || 'gewerbepark-sued'}“.`,
});

const strayFile = (file: string): Issue => ({
  file,
  problem: `Die Datei „${file.split(/[\\/]/).at(-1)}“ gehört nicht in einen Eintrag.`,
  hint: `Ein Eintrag besteht aus record.yaml, je Sprache einer Datei wie de.mdx und, wenn nötig, ${overridesFile} und ${ledgerFile}.`,
});

/** A folder in that of an entry; with a record it is an entry of its own. */
function strayFolder(file: string, name: string, items: readonly string[]): Issue {
  const kind = file.split(/[\\/]/).at(-3) ?? '';
  const isEntry = items.includes('record.yaml');
  return {
    file,
    problem: isEntry
      ? `Der Eintrag „${name}“ liegt im Ordner eines anderen und wird nicht gelesen.`
      : `Der Ordner „${name}“ gehört nicht in einen Eintrag; was in ihm liegt, wird nicht gelesen.`,
    hint: isEntry
      ? `Verschieben Sie den Ordner eine Stufe höher, neben die anderen Einträge: ${kind}/${name}/.`
      : 'Legen Sie die Dateien neben record.yaml, oder löschen Sie den Ordner.',
  };
}

const emptyFolder = (file: string, id: string): Issue => ({
  file,
  problem: `Der Ordner „${id}“ ist leer; ein Eintrag wird er erst mit record.yaml und einem Text.`,
  hint: 'Legen Sie beide an, oder löschen Sie den Ordner.',
});

const unknownLanguage = (file: string, locale: string, keys: string[]): Issue => ({
  file,
  lacks: `language ${locale}`,
  problem: `Die Sprache „${locale}“ steht nicht in site.yaml.`,
  hint: `Vorhanden sind: ${keys.join(', ')}. Benennen Sie die Datei um oder ergänzen Sie die Sprache in site.yaml.`,
});

const missingOriginal = (folder: string, key: string): Issue => ({
  file: `${folder}/${key}.mdx`,
  lacks: `texts ${key}`,
  problem: `Der Text in der Sprache „${key}“ fehlt; aus ihm entstehen alle anderen.`,
  hint: `Legen Sie ${folder}/${key}.mdx an.`,
});
