import { isScalar, Scalar, stringify } from 'yaml';
import { z } from 'astro/zod';

/** Whether a schema takes a value. */
type Takes = (value: unknown) => boolean;

/** A list where one value is meant: the line with the first of them alone. */
export function oneOfList(field: string, list: readonly unknown[], takes: Takes): string | undefined {
  const [first] = list;
  if (first === undefined || typeof first === 'object' || !takes(first)) return undefined;
  const line = `Schreiben Sie „${field}: ${inYaml(first)}“`;
  return list.length === 1
    ? `${line}, ohne Klammern und ohne „- “.`
    : `${line}, oder einen der anderen; mehrere haben hier nicht Platz.`;
}

/** One value where a list is meant: the line with brackets around it, or with what makes it an item of a list. */
export function listOfOne(field: string, value: unknown, takes: Takes): string | undefined {
  if (typeof value === 'string' && /^-\S/.test(value)) return itemsGlued(value);
  if (typeof value === 'object') {
    const words = wordsInBraces(value);
    if (words && takes(words)) return `Schreiben Sie „${field}: [${words.map(inYaml).join(', ')}]“.`;
    const glued = Object.keys(value ?? {}).some((key) => /^-\S/.test(key));
    if (glued) return 'Hinter dem Strich „-“ fehlt ein Leerzeichen: Jeder Punkt einer Liste beginnt mit „- “.';
    return takes([value])
      ? `Auch ein einzelner Punkt beginnt mit „- “: Setzen Sie es unter „${field}:“ vor die Gruppe.`
      : undefined;
  }
  const parts =
    typeof value === 'string' && /^[\w./-]+(?:\s*[,;]\s*[\w./-]+)+$/.test(value) ? value.split(/\s*[,;]\s*/) : [value];
  return takes(parts) ? `Schreiben Sie „${field}: [${parts.map(inYaml).join(', ')}]“.` : undefined;
}

/** `{a, b}`, which YAML reads as fields without a value. */
export function wordsInBraces(value: unknown): string[] | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const fields = Object.entries(value);
  return fields.length > 0 && fields.every(([, inner]) => inner === null) ? fields.map(([name]) => name) : undefined;
}

/** `-a -b`, which two lines without a space behind their hyphens are read as. */
function itemsGlued(text: string): string {
  const items = text.split(/\s+(?=-\S)/).map((item) => `„- ${item.slice(1)}“`);
  return `Hinter dem Strich „-“ fehlt ein Leerzeichen: Schreiben Sie ${items.join(', ')}${items.length > 1 ? ', jedes auf seiner Zeile' : ''}.`;
}

/** A value as it stands in a list in brackets. */
function inYaml(value: unknown): string {
  if (typeof value !== 'string') return String(value);
  const scalar = new Scalar(value);
  const isPlain = /^[\p{L}\d][\p{L}\d ./+-]*$/u.test(value) && stringify(value).trim() === value;
  if (!isPlain) scalar.type = 'QUOTE_SINGLE';
  return isScalar(scalar) ? stringify(scalar).trim() : value;
}

/** A group as somebody begins to write it who has written something else: the fields it cannot do without. */
export function emptyGroup(field: string, shape: Record<string, z.ZodType>): string | undefined {
  const needed = Object.entries(shape)
    .filter(([, inner]) => !inner.safeParse(undefined).success)
    .map(([name]) => `${name}: …`);
  return needed.length > 0 ? `Schreiben Sie „${field}: { ${needed.join(', ')} }“.` : undefined;
}
