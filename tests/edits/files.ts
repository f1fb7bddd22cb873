import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Document, parseDocument } from 'yaml';
import type { Kind } from '../../src/schemas/collections.ts';
import { type Language, languagesOf } from '../../src/locales/languages.ts';
import { readRegion } from '../../src/schemas/read-region.ts';
import type { Entry, Region } from '../../src/schemas/region.ts';
import { referenceDateOf } from '../../src/schemas/days/reference-date.ts';

/** A region's folder as somebody edits it: file by file. */
export interface Desk {
  folder: string;
  region: Region;
  languages: Language[];
  /** Those people write in; the first is the original. */
  written: Language[];
  /** The day it is (ISO 8601). */
  today: string;
}

/** Sits down to a region, which has no errors. */
export function deskOf(folder: string): Desk {
  const { region } = readRegion(folder);
  if (!region) throw new Error(`${folder}/ has errors before it is edited.`);
  const languages = languagesOf(region.config, region.swissWords);
  const written = languages.filter(({ derivedFrom }) => !derivedFrom);
  return { folder, region, languages, written, today: referenceDateOf(folder) };
}

export const entriesIn = <K extends Kind>({ region }: Desk, kind: K): Entry<K>[] =>
  region.entries.filter((entry): entry is Entry<K> => entry.kind === kind);

/** Changes a YAML file; its comments and the order of its lines stay. */
export function change({ folder }: Desk, file: string, make: (document: Document) => void): void {
  const path = join(folder, file);
  const document = parseDocument(readFileSync(path, 'utf8'));
  make(document);
  writeFileSync(path, document.toString({ lineWidth: 0 }));
}

/** Changes the text of every file of this pattern, as by searching and replacing. */
export function rewrite({ folder }: Desk, pattern: string, make: (text: string) => string): void {
  for (const file of globSync(join(folder, pattern))) {
    const text = readFileSync(file, 'utf8');
    const changed = make(text);
    if (changed !== text) writeFileSync(file, changed);
  }
}

export function write({ folder }: Desk, file: string, text: string): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

export const append = ({ folder }: Desk, file: string, text: string): void =>
  writeFileSync(join(folder, file), text, { flag: 'a' });

export const remove = ({ folder }: Desk, path: string): void => rmSync(join(folder, path), { recursive: true });

/** Says the same in every language somebody writes in: in German and in English by their own words. */
export const said = ({ written }: Desk, german: string, english: string): Record<string, string> =>
  Object.fromEntries(written.map(({ key }) => [key, key === 'de' ? german : english]));
