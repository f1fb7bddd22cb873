import type { z } from 'astro/zod';
import { nearest } from './issue.ts';

interface Explanation {
  at: PropertyKey[];
  problem: string;
  hint?: string;
}

type ZodIssue = z.core.$ZodIssue;

type Written = (at: readonly PropertyKey[]) => string | undefined;

/** Tells an editor in German what a schema found: the value in quotes and the way out. */
export function explain(
  issue: ZodIssue,
  schema: z.ZodType,
  written: Written = () => undefined,
): Explanation[] {
  const at = issue.path;
  const field = String(at.at(-1) ?? 'Datei');
  const has = `„${field}“ hat den Wert ${quote(written(at) ?? issue.input)}`;
  const message = own(issue.message);
  const only = (problem: string, hint = message ?? hintFor(schema, at)) => [{ at, problem, hint }];

  if (issue.code === 'unrecognized_keys') {
    const known = fieldsAt(schema, at);
    return issue.keys.map((key) => ({
      at: [...at, key],
      problem: `Das Feld „${key}“ gibt es hier nicht.`,
      hint: nearestOf(key, known) ?? 'Entfernen Sie das Feld.',
    }));
  }
  if (issue.code === 'custom') return only(issue.message, hintFor(schema, at));
  if (issue.input === undefined) return only(`Das Pflichtfeld „${field}“ fehlt.`);
  if (issue.input === null || issue.input === '') return only(`„${field}“ ist leer.`);
  switch (issue.code) {
    case 'invalid_type':
      return only(`${has}; erwartet wird ${typeNames[issue.expected] ?? issue.expected}.`);
    case 'invalid_value': {
      const options = issue.values.map(String);
      const hint = message ?? nearestOf(String(issue.input), options);
      return only(`„${field}“ hat den unbekannten Wert ${quote(written(at) ?? issue.input)}.`, hint);
    }
    case 'invalid_union': {
      const branch = fittingBranch(issue.errors);
      if (!branch) return only(`${has}.`);
      return branch.flatMap((inner) =>
        explain({ ...inner, path: [...at, ...inner.path] }, schema, written).map((found) => ({
          ...found,
          ...(inner.path.length === 0 && message && !own(inner.message) && { hint: message }),
        })),
      );
    }
    case 'invalid_key':
      return only(`Der Schlüssel „${field}“ ist so nicht möglich.`, issue.issues[0]?.message);
    case 'too_small':
      return only(`${tooMuchOrLittle(issue.origin, field, issue.input, has)}.`, message ?? `Es sind mindestens ${issue.minimum}.`);
    case 'too_big':
      return only(`${tooMuchOrLittle(issue.origin, field, issue.input, has)}.`, message ?? `Es sind höchstens ${issue.maximum}.`);
    default:
      return only(`${has}.`);
  }
}

/** What a value of the right type fails in; undefined when it fits none of the types that are possible. */
function fittingBranch(branches: ZodIssue[][]): ZodIssue[] | undefined {
  return branches.find(
    (issues) => !issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0),
  );
}

function tooMuchOrLittle(origin: string, field: string, input: unknown, has: string): string {
  if (origin === 'string') return `„${field}“ hat ${String(input).trim().length} Zeichen: ${quote(input)}`;
  if (origin === 'array' && Array.isArray(input)) return `Die Liste „${field}“ hat ${input.length} Einträge`;
  return has;
}

/** The value meant, or all that are possible. */
function nearestOf(word: string, known: string[]): string | undefined {
  const near = nearest(word, known);
  if (near) return `Meinten Sie „${near}“?`;
  return known.length ? `Möglich sind: ${known.join(', ')}.` : undefined;
}

const typeNames: Record<string, string> = {
  string: 'ein Text (in Anführungszeichen, wenn er wie eine Zahl oder ein Datum aussieht)',
  number: 'eine Zahl (Dezimalpunkt, kein Tausenderzeichen, keine Anführungszeichen)',
  int: 'eine ganze Zahl',
  boolean: 'true oder false',
  array: 'eine Liste (Zeilen mit „- “)',
  object: 'eine Gruppe von Feldern',
  record: 'eine Gruppe von Feldern',
};

function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nichts');
  return `„${text.length > 80 ? `${text.slice(0, 77)}…` : text}“`;
}

/** Messages of our own schemas are German sentences; zod's own are English and not shown. */
function own(message: string | undefined): string | undefined {
  return message && !/^(Invalid|Expected|Too (big|small)|Unrecognized)/.test(message) ? message : undefined;
}

function hintFor(schema: z.ZodType, at: readonly PropertyKey[]): string | undefined {
  const description = schemaAt(schema, at)?.meta()?.description;
  return description ? `Gemeint ist: ${description}` : `Ergänzen Sie „${String(at.at(-1) ?? '')}: …“.`;
}

function fieldsAt(schema: z.ZodType, at: readonly PropertyKey[]): string[] {
  const found = schemaAt(schema, at);
  return found && 'shape' in found ? Object.keys(found.shape as object) : [];
}

interface Wrapper {
  innerType?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  valueType?: z.ZodType;
  options?: z.ZodType[];
}

/** Walks down a schema along a path of keys; unions are entered where they hold objects. */
function schemaAt(schema: z.ZodType, at: readonly PropertyKey[]): z.ZodType | undefined {
  const bare = unwrap(schema);
  const [key, ...rest] = at;
  if (key === undefined) return bare;
  const inner = bare.def as unknown as Wrapper;
  const next =
    inner.shape?.[String(key)] ??
    inner.element ??
    inner.valueType ??
    inner.options?.map((option) => schemaAt(option, [key])).find((option) => option !== undefined);
  return next && schemaAt(next, rest);
}

function unwrap(schema: z.ZodType): z.ZodType {
  const inner = (schema.def as unknown as Wrapper).innerType;
  return inner ? unwrap(inner) : schema;
}
