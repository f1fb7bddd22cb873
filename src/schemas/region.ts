import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { collections, type Kind, kinds, type RecordOf } from './collections.ts';
import { type Document, readDocument, validate } from './document.ts';
import { type Issue, nearest } from './issue.ts';
import { entryText, type EntryText } from './records.ts';
import { checkReferences } from './references.ts';
import { siteConfig, type SiteConfig, source, type Source } from './site-config.ts';
import { z } from 'astro/zod';

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

export interface Reading {
  /** Present only when nothing stands in the way of building it. */
  region: Region | undefined;
  issues: Issue[];
}

/**
 * Reads a region's folder: `site.yaml`, `sources.yaml`, and every `<kind>/<id>/record.yaml` with its
 * texts. Collects every problem before it gives up, so that an editor mends ten at once.
 */
export function readRegion(folder: string): Reading {
  const issues: Issue[] = [];
  const named = (path: string) => relative(process.cwd(), path) || path;
  const read = <S extends z.ZodType>(path: string, schema: S) => {
    if (!existsSync(path)) {
      issues.push({ file: named(path), problem: `Die Datei „${named(path)}“ fehlt.`, hint: 'Legen Sie sie an; content/LIESMICH.md zeigt wie.' });
      return { data: undefined, document: undefined };
    }
    const document = readDocument(path, named(path));
    const result = validate(document, schema);
    issues.push(...result.issues);
    return { data: result.data, document };
  };

  const config = read(join(folder, 'site.yaml'), siteConfig);
  const sources = read(join(folder, 'sources.yaml'), z.record(z.string(), source));
  const languages = config.data?.languages ?? [];
  const entries = kinds.flatMap((kind) =>
    foldersIn(join(folder, kind)).flatMap((id) => {
      const path = join(folder, kind, id);
      const record = read(join(path, 'record.yaml'), collections[kind]);
      const documents: Record<string, Document> = {};
      const texts: Record<string, EntryText> = {};
      for (const file of readdirSync(path)) {
        const locale = /^(.+)\.mdx$/.exec(file)?.[1];
        if (!locale) {
          if (file !== 'record.yaml') issues.push(strayFile(named(join(path, file))));
          continue;
        }
        if (languages.length && !languages.some(({ key }) => key === locale)) {
          issues.push(unknownLanguage(named(join(path, file)), locale, languages.map(({ key }) => key)));
          continue;
        }
        const text = read(join(path, file), entryText);
        if (text.document) documents[locale] = text.document;
        if (text.data) texts[locale] = text.data;
      }
      for (const { key, derivedFrom } of languages) {
        if (!derivedFrom && !documents[key]) issues.push(missingLanguage(named(path), key));
      }
      if (!record.data || !record.document) return [];
      const entry = { kind, id, key: `${kind}/${id}`, record: record.data, texts, documents: { record: record.document, texts: documents } };
      return [entry as Entry];
    }),
  );
  for (const folderName of foldersIn(folder)) {
    if (!kinds.includes(folderName as Kind) && folderName !== 'ui') issues.push(strayFolder(named(join(folder, folderName))));
  }

  if (config.data && config.document && sources.data) {
    issues.push(...checkReferences({ config: config.data, sources: sources.data, entries }, config.document));
  }
  const isWhole = config.data && sources.data && !issues.some(({ level }) => (level ?? 'error') === 'error');
  const region = isWhole ? { config: config.data!, sources: sources.data!, entries } : undefined;
  return { region, issues };
}

function foldersIn(path: string): string[] {
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .map(({ name }) => name)
    .sort();
}

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
