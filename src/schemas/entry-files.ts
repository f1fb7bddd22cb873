import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { id as entryId } from './basics.ts';
import { collections, type Kind } from './collections.ts';
import type { Document } from './document.ts';
import type { Issue } from './issue.ts';
import { ledger, ledgerFile } from './ledger.ts';
import { overrides, overridesFile } from './overrides.ts';
import { isVisible, named, read, readIfThere } from './read.ts';
import { entryText, type EntryText } from './records.ts';
import type { Entry, EntryFiles } from './region.ts';
import type { SiteConfig } from './site-config.ts';
import { slugOf } from './slug.ts';
import { refusedIn } from './text-gate.ts';

/** Reads the folder of one entry: its record, its text in each language, and what is known of those. */
export function readEntry(
  folder: string,
  kind: Kind,
  id: string,
  languages: SiteConfig['languages'],
  issues: Issue[],
): { entry: Entry | undefined; file: EntryFiles } {
  const path = join(folder, kind, id);
  if (!entryId.safeParse(id).success) issues.push(unusableName(named(path), id));
  const key = `${kind}/${id}`;
  const record = read(join(path, 'record.yaml'), collections[kind], issues);
  const own = readIfThere(join(path, overridesFile), overrides, issues);
  const confirmed = readLedger(path, key, languages, issues);
  const { texts, documents } = readTexts(path, languages, issues);
  const file = { key, kind, record: record.document, texts: documents };
  if (!record.data || !record.document) return { entry: undefined, file };
  const entry: Entry = {
    kind,
    id,
    key,
    record: record.data,
    texts,
    overrides: own.data ?? [],
    ledger: confirmed ?? {},
    documents: { record: record.document, texts: documents, overrides: own.document },
  };
  return { entry, file };
}

/** Nobody mends by hand what a command writes: however much of it is broken, it is said once. */
function readLedger(path: string, key: string, languages: SiteConfig['languages'], issues: Issue[]) {
  const found: Issue[] = [];
  const { data, document } = readIfThere(join(path, ledgerFile), ledger, found);
  const [broken] = document?.issues ?? [];
  issues.push(...(broken ? [damagedLedger(broken, key, languages)] : found));
  return data;
}

/** The form of every key of a language. */
const languageKey = /^[a-z]{2,3}(-[A-Z]{2})?$/;

const known = ['record.yaml', overridesFile, ledgerFile];

function readTexts(path: string, languages: SiteConfig['languages'], issues: Issue[]) {
  const keys = languages.map(({ key }) => key);
  const documents: Record<string, Document> = {};
  const texts: Record<string, EntryText> = {};
  for (const file of readdirSync(path).filter(isVisible).sort()) {
    if (known.includes(file)) continue;
    const place = named(join(path, file));
    const locale = /^(.+)\.mdx$/.exec(file)?.[1];
    if (!locale) issues.push(strayFile(place));
    // Where site.yaml cannot be read, that is said already; what could not be a language is no text.
    else if (keys.length === 0 && !languageKey.test(locale)) continue;
    else if (keys.length && !keys.includes(locale)) issues.push(unknownLanguage(place, locale, keys));
    else {
      const text = read(join(path, file), entryText, issues);
      if (text.document) {
        documents[locale] = text.document;
        issues.push(...refusedIn(text.document));
      }
      if (text.data) texts[locale] = text.data;
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
  problem: `Die Datei „${file.split('/').at(-1)}“ gehört nicht in einen Eintrag.`,
  hint: `Ein Eintrag besteht aus record.yaml, je Sprache einer Datei wie de.mdx und, wenn nötig, ${overridesFile} und ${ledgerFile}.`,
});

const unknownLanguage = (file: string, locale: string, keys: string[]): Issue => ({
  file,
  problem: `Die Sprache „${locale}“ steht nicht in site.yaml.`,
  hint: `Vorhanden sind: ${keys.join(', ')}. Benennen Sie die Datei um oder ergänzen Sie die Sprache in site.yaml.`,
});

function damagedLedger({ file, line, column }: Issue, key: string, languages: SiteConfig['languages']): Issue {
  const commands = languages.slice(1).map((language) => `npm run translated -- ${key} ${language.key}`);
  return {
    file,
    ...(line && { line }),
    ...(column && { column }),
    problem: `Die Datei „${ledgerFile}“ ist beschädigt und lässt sich nicht lesen.`,
    hint: `Löschen Sie die Datei und bestätigen Sie die Übersetzungen neu: ${commands.join(', ') || 'npm run translated'}.`,
  };
}

const missingOriginal = (folder: string, key: string): Issue => ({
  file: `${folder}/${key}.mdx`,
  problem: `Der Text in der Sprache „${key}“ fehlt; aus ihm entstehen alle anderen.`,
  hint: `Legen Sie ${folder}/${key}.mdx an.`,
});
