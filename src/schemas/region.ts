import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { z } from 'astro/zod';
import { id as entryId } from './basics.ts';
import { collections, type Kind, kinds, type RecordOf } from './collections.ts';
import { type Document, readDocument, validate } from './document.ts';
import { isError, type Issue, nearest } from './issue.ts';
import { entryText, type EntryText } from './records.ts';
import { checkReferences } from './references.ts';
import { siteConfig, type SiteConfig, source, type Source } from './site-config.ts';

/** One thing the site tells of: its record, and its text in each language it was written in. */
export interface Entry<K extends Kind = Kind> {
  kind: K;
  id: string;
  /** `kind/id`, how other entries refer to it. */
  key: string;
  record: RecordOf<K>;
  texts: Record<string, EntryText>;
  documents: { record: Document; texts: Record<string, Document> };
}

export interface Region {
  config: SiteConfig;
  sources: Record<string, Source>;
  entries: Entry[];
}

/** The files of an entry as they were read, valid or not. */
export interface EntryFiles {
  key: string;
  kind: Kind;
  record: Document | undefined;
  texts: Record<string, Document>;
}

/** What could be read of a region, also where an error stands in the way of the rest. */
export interface Parts {
  config: SiteConfig | undefined;
  sources: Record<string, Source> | undefined;
  /** The entries whose records are valid. */
  entries: Entry[];
  files: { config: Document | undefined; sources: Document | undefined; entries: EntryFiles[] };
}

export interface Reading {
  /** Present only when nothing stands in the way of building it. */
  region: Region | undefined;
  parts: Parts;
  issues: Issue[];
}

/**
 * Reads a region's folder: `site.yaml`, `sources.yaml`, and every `<kind>/<id>/record.yaml` with its
 * texts. Collects every problem before it gives up, so that an editor mends ten at once.
 */
export function readRegion(folder: string): Reading {
  const issues: Issue[] = [];
  const config = read(join(folder, 'site.yaml'), siteConfig, issues);
  const sources = read(join(folder, 'sources.yaml'), z.record(entryId, source), issues);
  const languages = config.data?.languages ?? [];
  const entries: Entry[] = [];
  const files: EntryFiles[] = [];
  for (const kind of kinds) {
    for (const id of foldersIn(join(folder, kind))) {
      const { entry, file } = readEntry(folder, kind, id, languages, issues);
      files.push(file);
      if (entry) entries.push(entry);
    }
  }
  issues.push(...strayFolders(folder));

  const parts: Parts = {
    config: config.data,
    sources: sources.data,
    entries,
    files: { config: config.document, sources: sources.document, entries: files },
  };
  issues.push(...checkReferences(parts, named(folder)));
  return { region: wholeRegion(parts, issues), parts, issues };
}

function wholeRegion({ config, sources, entries }: Parts, issues: Issue[]): Region | undefined {
  return config && sources && !issues.some(isError) ? { config, sources, entries } : undefined;
}

function readEntry(
  folder: string,
  kind: Kind,
  id: string,
  languages: SiteConfig['languages'],
  issues: Issue[],
): { entry: Entry | undefined; file: EntryFiles } {
  const path = join(folder, kind, id);
  if (!entryId.safeParse(id).success) issues.push(unusableName(named(path), id));
  const record = read(join(path, 'record.yaml'), collections[kind], issues);
  const documents: Record<string, Document> = {};
  const texts: Record<string, EntryText> = {};
  for (const file of readdirSync(path).filter(isVisible).sort()) {
    const locale = /^(.+)\.mdx$/.exec(file)?.[1];
    const isKnown = !languages.length || languages.some(({ key }) => key === locale);
    if (file === 'record.yaml') continue;
    if (!locale) issues.push(strayFile(named(join(path, file))));
    else if (!isKnown)
      issues.push(
        unknownLanguage(
          named(join(path, file)),
          locale,
          languages.map(({ key }) => key),
        ),
      );
    else {
      const text = read(join(path, file), entryText, issues);
      if (text.document) documents[locale] = text.document;
      if (text.data) texts[locale] = text.data;
    }
  }
  for (const { key, derivedFrom } of languages) {
    if (!derivedFrom && !documents[key]) issues.push(missingLanguage(named(path), key));
  }
  const key = `${kind}/${id}`;
  const file = { key, kind, record: record.document, texts: documents };
  if (!record.data) return { entry: undefined, file };
  const entry = { kind, id, key, record: record.data, texts, documents: { record: record.document, texts: documents } };
  return { entry, file };
}

function read<S extends z.ZodType>(path: string, schema: S, issues: Issue[]) {
  if (!existsSync(path)) {
    issues.push(missingFile(named(path)));
    return { data: undefined, document: undefined };
  }
  const document = readDocument(path, named(path));
  const result = validate(document, schema);
  issues.push(...result.issues);
  return { data: result.data, document };
}

/** A path as the editor knows it, from the project's root. */
function named(path: string): string {
  return relative(process.cwd(), path) || path;
}

function foldersIn(path: string): string[] {
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((item) => item.isDirectory() && isVisible(item.name))
    .map(({ name }) => name)
    .sort();
}

// Editors' programs leave files such as .DS_Store.
const isVisible = (name: string) => !name.startsWith('.');

function strayFolders(folder: string): Issue[] {
  return foldersIn(folder)
    .filter((name) => name !== 'ui' && !kinds.some((kind) => kind === name))
    .map((name) => strayFolder(named(join(folder, name))));
}

const missingFile = (file: string): Issue => ({
  file,
  problem: `Die Datei „${file}“ fehlt.`,
  hint: 'Legen Sie sie an; content/LIESMICH.md zeigt wie.',
});

const unusableName = (file: string, id: string): Issue => ({
  file,
  problem: `Der Ordner „${id}“ kann nicht in Adressen stehen.`,
  hint: 'Ordner heißen mit Kleinbuchstaben, Ziffern und Bindestrichen, ohne Umlaute, z. B. „gewerbepark-sued“.',
});

const strayFile = (file: string): Issue => ({
  file,
  problem: `Die Datei „${file.split('/').at(-1)}“ gehört nicht in einen Eintrag.`,
  hint: 'Ein Eintrag besteht aus record.yaml und je Sprache einer Datei wie de.mdx.',
});

const strayFolder = (file: string): Issue => {
  const name = file.split('/').at(-1) ?? '';
  const near = nearest(name, kinds);
  return {
    file,
    problem: `Den Ordner „${name}“ kennt der Generator nicht.`,
    hint: near ? `Meinten Sie „${near}“?` : `Möglich sind: ${kinds.join(', ')} und ui.`,
  };
};

const unknownLanguage = (file: string, locale: string, keys: string[]): Issue => ({
  file,
  problem: `Die Sprache „${locale}“ steht nicht in site.yaml.`,
  hint: `Vorhanden sind: ${keys.join(', ')}. Benennen Sie die Datei um oder ergänzen Sie die Sprache in site.yaml.`,
});

const missingLanguage = (folder: string, key: string): Issue => ({
  file: `${folder}/${key}.mdx`,
  problem: `Der Text in der Sprache „${key}“ fehlt.`,
  hint: `Legen Sie ${folder}/${key}.mdx an; jede Sprache aus site.yaml ohne derivedFrom braucht eine Datei.`,
});
