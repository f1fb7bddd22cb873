import type { z } from 'astro/zod';
import { nearest } from './issue.ts';

interface Explanation {
  at: PropertyKey[];
  problem: string;
  hint?: string;
}

type ZodIssue = z.core.$ZodIssue;

/** Tells an editor in German what a schema found: the value in quotes and the way out. */
export function explain(issue: ZodIssue, schema: z.ZodType): Explanation[] {
  const at = issue.path;
  const field = String(at.at(-1) ?? 'Datei');
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = fieldsAt(schema, at);
      return issue.keys.map((key) => {
        const near = nearest(key, known);
        return {
          at: [...at, key],
          problem: `Das Feld „${key}“ gibt es hier nicht.`,
          hint: near
            ? `Meinten Sie „${near}“?`
            : known.length
              ? `Möglich sind: ${known.join(', ')}.`
              : 'Entfernen Sie das Feld.',
        };
      });
    }
    case 'invalid_type':
      return issue.input === undefined
        ? [{ at, problem: `Das Pflichtfeld „${field}“ fehlt.`, hint: hintFor(schema, at) }]
        : [
            {
              at,
              problem: `„${field}“ hat den Wert ${quote(issue.input)}; erwartet wird ${typeNames[issue.expected] ?? issue.expected}.`,
              hint: own(issue.message) ?? hintFor(schema, at),
            },
          ];
    case 'invalid_value': {
      const options = issue.values.map(String);
      const near = nearest(String(issue.input), options);
      return [
        {
          at,
          problem: `„${field}“ hat den unbekannten Wert ${quote(issue.input)}.`,
          hint: near
            ? `Meinten Sie „${near}“?`
            : (own(issue.message) ?? `Möglich sind: ${options.join(', ')}.`),
        },
      ];
    }
    case 'invalid_union': {
      const deepest = issue.errors.flat().find((inner) => inner.path.length > 0);
      if (deepest && !own(issue.message)) {
        return explain({ ...deepest, path: [...at, ...deepest.path] }, schema);
      }
      return [
        {
          at,
          problem: issue.input === undefined ? `Das Pflichtfeld „${field}“ fehlt.` : `„${field}“ hat den Wert ${quote(issue.input)}.`,
          hint: own(issue.message),
        },
      ];
    }
    case 'invalid_key':
      return [{ at, problem: `Der Schlüssel „${field}“ ist so nicht möglich.`, hint: issue.issues[0]?.message }];
    default:
      return [
        {
          at,
          problem: `„${field}“ hat den Wert ${quote(issue.input)}.`,
          hint: own(issue.message) ?? issue.message,
        },
      ];
  }
}

const typeNames: Record<string, string> = {
  string: 'ein Text (in Anführungszeichen, wenn er wie eine Zahl oder ein Datum aussieht)',
  number: 'eine Zahl',
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
