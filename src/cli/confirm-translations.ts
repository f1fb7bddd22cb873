import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Document, isMap, parseDocument } from 'yaml';
import { type Language, languagesOf } from '../locales/languages.ts';
import { originalOf } from '../locales/translations/fingerprints.ts';
import { translationsOf } from '../locales/translations/translation.ts';
import { readDocument } from '../schemas/yaml/document.ts';
import { type Confirmation, ledgerFile } from '../schemas/codes/ledger.ts';
import { named } from '../schemas/yaml/read.ts';
import type { Entry, Parts } from '../schemas/region.ts';
import { UserError } from '../reports/user-error.ts';

/** A text of an entry, by its language. */
export interface Text {
  entry: Entry;
  language: Language;
}

/** All texts of a region that are not made from the present original. */
export function staleTexts({ config, entries }: Parts): Text[] {
  if (!config) return [];
  const languages = languagesOf(config);
  const translationOf = translationsOf(entries, languages);
  return entries
    .flatMap((entry) => languages.map((language) => ({ entry, language })))
    .filter(({ entry, language }) => translationOf(entry, language).state === 'stale');
}

/**
 * Records in the entries' `translations.yaml` that these texts are made from the present original: on
 * which day (ISO 8601), and by whom. What the files say of other languages stays; where one cannot be
 * read, nothing is written and it refuses.
 */
export function confirmTexts(
  { config, entries }: Parts,
  texts: readonly Text[],
  { on, by }: { on: string; by?: string | undefined },
) {
  const original = config?.languages[0]?.key ?? '';
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  // All before the first is written: a command that refuses changes nothing.
  for (const { entry } of texts) refuseDamaged(ledgerOf(entry));
  for (const { entry, language } of texts) {
    const { fields, body, figures } = originalOf(entry, original, (key) => byKey.get(key), {
      isDerived: language.derivedFrom !== undefined,
    });
    const file = ledgerOf(entry);
    write(file, language.key, { entry: entry.key, on, ...(by && { by }), fields, body, figures });
  }
}

/**
 * Adds to confirmations of a language that were written before files said so which entry they belong to, so
 * that a copy of the folder does not count as confirmed. Returns the keys of their entries.
 */
export function nameConfirmations({ entries }: Parts, language: string): string[] {
  return entries.flatMap((entry) => {
    const { key, ledger } = entry;
    const confirmed = ledger[language];
    if (!confirmed || confirmed.entry !== undefined) return [];
    write(ledgerOf(entry), language, { entry: key, ...confirmed });
    return [key];
  });
}

/** Beside its record, wherever that lies. */
const ledgerOf = ({ documents }: Entry) => join(dirname(documents.record.file), ledgerFile);

function refuseDamaged(file: string) {
  if (!existsSync(file)) return;
  const { data, issues } = readDocument(file, named(file));
  const isEmpty = data === null || data === undefined;
  if (issues.length === 0 && (isEmpty || (typeof data === 'object' && !Array.isArray(data)))) return;
  throw new UserError(
    `${named(file)} ist beschädigt und lässt sich nicht ergänzen.\n` +
      '→ Löschen Sie die Datei und bestätigen Sie neu, in jeder Sprache mit demselben Befehl.',
  );
}

const head = ' Woraus jede Übersetzung entstand. Diese Datei schreibt „npm run translated“; sie gehört zu Git.';

function write(file: string, language: string, confirmation: Confirmation) {
  const document = existsSync(file) ? parseDocument(readFileSync(file, 'utf8')) : new Document({});
  document.commentBefore = head;
  document.set(language, document.createNode(confirmation));
  for (const part of ['fields', 'figures']) {
    const node: unknown = document.getIn([language, part], true);
    if (isMap(node) && node.items.length === 0) node.flow = true;
  }
  // One passage a line: editors who change different passages do not get in each other's way.
  writeFileSync(file, document.toString({ lineWidth: 0 }));
}
