import type { z } from 'astro/zod';
import { collections } from './collections.ts';
import type { Document } from './document.ts';
import { type Issue, nearest } from './issue.ts';
import type { Entry, Region } from './region.ts';
import { siteConfig } from './site-config.ts';

/** Follows every reference of every record, and looks that every text per language has all languages. */
export function checkReferences(region: Region, configDocument: Document): Issue[] {
  const known = knownIds(region.entries, region.sources);
  const required = region.config.languages.filter((language) => !language.derivedFrom).map(({ key }) => key);
  const walkers = [
    { schema: siteConfig as z.ZodType, data: region.config as unknown, document: configDocument },
    ...region.entries.map(({ kind, record, documents }) => ({
      schema: collections[kind] as z.ZodType,
      data: record as unknown,
      document: documents.record,
    })),
  ];
  return walkers.flatMap(({ schema, data, document }) =>
    [...leavesOf(schema, data)].flatMap(({ meta, value, at }) => {
      const place = { file: document.file, at: at.map(String), ...document.locate(at) };
      if (meta.ref) {
        const problem = brokenReference(String(value), meta.ref, known);
        return problem ? [{ ...place, ...problem }] : [];
      }
      if (meta.localised) {
        const missing = required.filter((key) => !(value as Record<string, string>)[key]);
        const extra = Object.keys(value as object).filter(
          (key) => !region.config.languages.some((language) => language.key === key),
        );
        return [
          ...missing.map((key) => ({
            ...place,
            problem: `Der Text „${String(at.at(-1))}“ fehlt in der Sprache „${key}“.`,
            hint: `Ergänzen Sie „${key}: …“.`,
          })),
          ...extra.map((key) => ({
            ...place,
            problem: `Die Sprache „${key}“ steht nicht in site.yaml.`,
            hint: `Vorhanden sind: ${region.config.languages.map((language) => language.key).join(', ')}.`,
          })),
        ];
      }
      return [];
    }),
  );
}

function knownIds(entries: Entry[], sources: Record<string, unknown>): Map<string, Set<string>> {
  const known = new Map<string, Set<string>>([
    ['*', new Set([...entries.map(({ key }) => key), ...entries.map(({ kind }) => `overview/${kind}`)])],
    ['sources', new Set(Object.keys(sources))],
  ]);
  for (const kind of Object.keys(collections)) known.set(kind, new Set());
  for (const { kind, id } of entries) known.get(kind)?.add(id);
  return known;
}

function brokenReference(value: string, kind: string, known: Map<string, Set<string>>) {
  const ids = known.get(kind) ?? new Set();
  if (ids.has(value)) return undefined;
  const near = nearest(value, ids);
  const where = kind === 'sources' ? 'content/sources.yaml' : kind === '*' ? 'content/' : `content/${kind}/`;
  return {
    problem: kind === 'sources' ? `Die Quelle „${value}“ gibt es nicht.` : `Den Eintrag „${value}“ gibt es nicht.`,
    hint: near ? `Meinten Sie „${near}“? Alle stehen in ${where}.` : `Alle stehen in ${where}.`,
  };
}

interface Leaf {
  meta: { ref?: string; localised?: boolean };
  value: unknown;
  at: (string | number)[];
}

interface Definition {
  type: string;
  innerType?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  valueType?: z.ZodType;
  options?: z.ZodType[];
}

/** The values of a record that are references or texts per language, found by walking the schema. */
function* leavesOf(schema: z.ZodType, value: unknown, at: (string | number)[] = []): Generator<Leaf> {
  if (value === undefined || value === null) return;
  const ref = schema.meta()?.ref;
  if (typeof ref === 'string') return void (yield { meta: { ref }, value, at });
  const def = schema.def as unknown as Definition;
  if (def.innerType) return yield* leavesOf(def.innerType, value, at);
  if (def.options) {
    const fits = def.options.find((option) => option.safeParse(value).success);
    if (fits) yield* leavesOf(fits, value, at);
    return;
  }
  if (def.shape) {
    for (const [key, inner] of Object.entries(def.shape)) {
      yield* leavesOf(inner, (value as Record<string, unknown>)[key], [...at, key]);
    }
  } else if (def.element && Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* leavesOf(def.element, item, [...at, index]);
  } else if (def.valueType) {
    if (schema.meta()?.localised) yield { meta: { localised: true }, value, at };
    for (const [key, item] of Object.entries(value as object)) {
      yield* leavesOf(def.valueType, item, [...at, key]);
    }
  }
}
