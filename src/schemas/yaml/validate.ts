import type { z } from 'astro/zod';
import type { Issue } from '../issue.ts';
import { explain } from '../messages/messages.ts';
import { withoutMisplaced } from '../messages/misplaced.ts';
import type { Document } from './document.ts';

/** The document's data in the schema's shape, or undefined and the issues that stand in the way. */
export function validate<S extends z.ZodType>(document: Document, schema: S): Validated<S> {
  if (document.issues.length) return { data: undefined, issues: document.issues };
  const isEmpty = document.data === undefined || document.data === null;
  if (isEmpty && !schema.safeParse(emptyOf(schema)).success) return { data: undefined, issues: [emptyFile(document)] };
  const refused = refusalOf(document, schema);
  if (!refused) return { data: valid.get(document)?.data as z.infer<S>, issues: [] };
  const explained = refused.issues
    .slice(0, patience)
    .flatMap((issue) => explain(issue, schema, document.written))
    .slice(0, patience);
  const found = withoutMisplaced(explained, schema, document.data);
  const issues = found
    .filter(({ at }) => !found.some(({ at: near, meant }) => meant !== undefined && isSibling(at, near, meant)))
    .map(({ at, problem, hint }) => ({
      file: document.file,
      at: at.map((part) => (typeof part === 'symbol' ? String(part) : part)),
      ...document.locate(at),
      problem,
      ...(hint && { hint }),
    }));
  return { data: undefined, issues };
}

interface Validated<S extends z.ZodType> {
  data: z.infer<S> | undefined;
  issues: Issue[];
}

/** What documents say in the shape of a schema they have. */
const valid = new WeakMap<Document, { schema: z.ZodType; data: unknown }>();

/** Why a document has not the shape of a schema; undefined where it has, which is found once. */
export function refusalOf(document: Document, schema: z.ZodType): z.ZodError | undefined {
  if (valid.get(document)?.schema === schema) return undefined;
  const result = schema.safeParse(document.data ?? emptyOf(schema), { reportInput: true });
  if (result.success) valid.set(document, { schema, data: ownKeys(result.data) });
  return result.error;
}

/** A file that says nothing and must. */
export const emptyFile = ({ file }: Document): Issue => ({
  file,
  line: 1,
  column: 1,
  problem: file.endsWith('.mdx') ? 'Zwischen den beiden Zeilen „---“ steht nichts.' : 'Die Datei ist leer.',
  hint: 'Holen Sie die letzte Fassung zurück, oder füllen Sie sie aus; content/LIESMICH.md zeigt wie.',
});

/**
 * The same data in objects without a prototype: what is looked up under `constructor` or `toString` is not
 * there, unless the file says it.
 */
function ownKeys<T>(data: T): T {
  if (Array.isArray(data)) return data.map(ownKeys) as T;
  if (typeof data !== 'object' || data === null) return data;
  const own = Object.entries(data).map(([key, value]: [string, unknown]) => [key, ownKeys(value)]);
  return Object.setPrototypeOf(Object.fromEntries(own), null) as T;
}

/** What a file says that is empty or has comments alone: nothing, in the shape of its schema. */
const emptyOf = (schema: z.ZodType) => (schema.def.type === 'array' ? [] : {});

// A misspelt field is not missing as well.
function isSibling(at: PropertyKey[], other: PropertyKey[], key: string): boolean {
  return (
    at.at(-1) === key && at.length === other.length && at.slice(0, -1).every((part, index) => part === other[index])
  );
}

/** More slips than this in one file and the first of them are to be mended first. */
const patience = 100;
