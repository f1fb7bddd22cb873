import type { z } from 'astro/zod';

/** What a field is for, in the words of its schema. */
export function descriptionOf(schema: z.ZodType | undefined): string | undefined {
  if (!schema) return undefined;
  return schema.meta()?.description ?? descriptionOf((schema.def as unknown as Wrapper).innerType);
}

/** The fields a group may have, by its place in the schema. */
export function fieldsAt(schema: z.ZodType, at: readonly PropertyKey[]): string[] {
  const found = schemaAt(schema, at);
  return found ? Object.keys(shapeOf(found)) : [];
}

/** The fields of a group with their schemas; none where it is no group. */
export const shapeOf = (schema: z.ZodType): Record<string, z.ZodType> =>
  (unwrap(schema).def as unknown as Wrapper).shape ?? {};

interface Wrapper {
  innerType?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  valueType?: z.ZodType;
  options?: z.ZodType[];
}

/** Walks down a schema along a path of keys; unions are entered where they hold objects. */
export function schemaAt(schema: z.ZodType, at: readonly PropertyKey[]): z.ZodType | undefined {
  const [key, ...rest] = at;
  if (key === undefined) return schema;
  const inner = unwrap(schema).def as unknown as Wrapper;
  const next =
    (inner.shape && Object.hasOwn(inner.shape, key) ? inner.shape[String(key)] : undefined) ??
    inner.element ??
    inner.valueType ??
    inner.options?.map((option) => schemaAt(option, [key])).find((option) => option !== undefined);
  return next && schemaAt(next, rest);
}

function unwrap(schema: z.ZodType): z.ZodType {
  const inner = (schema.def as unknown as Wrapper).innerType;
  return inner ? unwrap(inner) : schema;
}
