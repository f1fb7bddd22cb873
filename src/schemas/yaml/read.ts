import { existsSync, lstatSync } from 'node:fs';
import { relative } from 'node:path';
import type { z } from 'astro/zod';
import { type Document, readDocument } from './document.ts';
import { validate } from './validate.ts';
import type { Issue } from '../issue.ts';

export interface ReadFile<S extends z.ZodType> {
  data: z.infer<S> | undefined;
  document: Document | undefined;
}

/** A file of the region in its schema's shape; that it is not there is an issue. */
export function read<S extends z.ZodType>(path: string, schema: S, issues: Issue[]): ReadFile<S> {
  if (!existsSync(path)) {
    issues.push(missingFile(named(path)));
    return { data: undefined, document: undefined };
  }
  return readIfThere(path, schema, issues);
}

/** The same for a file that may be left out. */
export function readIfThere<S extends z.ZodType>(path: string, schema: S, issues: Issue[]): ReadFile<S> {
  if (!existsSync(path)) return { data: undefined, document: undefined };
  return validated(readDocument(path, named(path)), schema, issues);
}

/** The same for a file that was read before. */
export function validated<S extends z.ZodType>(document: Document, schema: S, issues: Issue[]): ReadFile<S> {
  const result = validate(document, schema);
  issues.push(...result.issues, ...document.warnings.map((warning) => causeOf(result.issues, warning)));
  return { data: result.data, document };
}

/** A warning that is told instead of what else is wrong with its line weighs as much. */
export const causeOf = (issues: readonly Issue[], warning: Issue): Issue =>
  warning.coversLine && issues.some(({ line }) => line === warning.line) ? { ...warning, level: 'error' } : warning;

/** A path as the editor knows it, from the project's root. */
export function named(path: string): string {
  return relative(process.cwd(), path) || path;
}

/** Whether there is a folder, and not a link to one. */
export const isFolder = (path: string) => lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Operating systems and editors' programs leave files such as .DS_Store that nobody need mend. */
export const isVisible = (name: string) => !name.startsWith('.') && !ofSystem.includes(name.trim().toLowerCase());

const ofSystem = ['thumbs.db', 'ehthumbs.db', 'desktop.ini', 'icon', '$recycle.bin', '__macosx'];

const missingFile = (file: string): Issue => ({
  file,
  problem: `Die Datei „${file}“ fehlt.`,
  hint: 'Legen Sie sie an; content/LIESMICH.md zeigt wie.',
});
