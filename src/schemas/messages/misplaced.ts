import type { z } from 'astro/zod';
import type { Explanation } from './messages.ts';
import { fieldsAt } from './schema-walk.ts';

/**
 * What a schema found, where a field stands in the wrong group: that is said of the field, and not besides
 * that it is missing where it belongs, nor of what slid with it.
 */
export function withoutMisplaced(found: readonly Explanation[], schema: z.ZodType, data: unknown): Explanation[] {
  const misplaced = found
    .filter(({ isUnknown }) => isUnknown)
    .flatMap((issue) => misplacedField(issue, found, schema, data));
  const firsts = misplaced.filter(
    ({ group }, index) => misplaced.findIndex((other) => other.group === group) === index,
  );
  return found.flatMap((issue) => {
    const own = firsts.find(({ at }) => isSame(at, issue.at));
    if (own) return [{ at: own.at, problem: own.problem, hint: own.hint }];
    return misplaced.some(({ explains }) => explains(issue)) ? [] : [issue];
  });
}

interface Misplaced {
  at: PropertyKey[];
  /** What slid together is told once. */
  group: string;
  problem: string;
  hint: string;
  explains: (issue: Explanation) => boolean;
}

function misplacedField(
  issue: Explanation,
  found: readonly Explanation[],
  schema: z.ZodType,
  data: unknown,
): Misplaced[] {
  return tooFarIn(issue, found, schema) ?? tooFarOut(issue, found, schema, data) ?? [];
}

type Path = PropertyKey[];

/** It belongs beside the group it stands in, or beside one around that; so do the fields that are missing with it. */
function tooFarIn({ at }: Explanation, found: readonly Explanation[], schema: z.ZodType): Misplaced[] | undefined {
  const key = String(at.at(-1));
  const parent = at.slice(0, -1);
  for (let depth = parent.length - 1; depth >= 0; depth--) {
    const around = at.slice(0, depth);
    if (!fieldsAt(schema, around).includes(key)) continue;
    const home = [...around, key];
    if (!found.some((issue) => isSame(issue.at, home))) continue;
    const own = fieldsAt(schema, home);
    return [
      {
        at,
        group: `in ${key}`,
        problem: `„${key}“ steht unter „${String(parent.at(-1))}“, gehört aber eine Stufe weiter links.`,
        hint: `Rücken Sie die Zeile und was zu ihr gehört so weit nach links wie „${String(parent[depth])}“.`,
        explains: (other) =>
          isSame(other.at, at) ||
          isSame(other.at, home) ||
          (isIn(other.at, parent) && own.includes(String(other.at.at(-1)))),
      },
    ];
  }
  return undefined;
}

/** It belongs in a group beside it that lacks it. */
function tooFarOut(
  { at }: Explanation,
  found: readonly Explanation[],
  schema: z.ZodType,
  data: unknown,
): Misplaced[] | undefined {
  const key = String(at.at(-1));
  const parent = at.slice(0, -1);
  const groups = fieldsAt(schema, parent).filter((group) => {
    const inner = [...parent, group];
    if (!fieldsAt(schema, inner).includes(key)) return false;
    return found.some((issue) => isSame(issue.at, [...inner, key]) || isSame(issue.at, inner)) || isGone(data, inner);
  });
  const [group] = groups;
  if (group === undefined || groups.length > 1) return undefined;
  const inner = [...parent, group];
  return [
    {
      at,
      group: `out ${group}`,
      problem: `„${key}“ gehört unter „${group}“.`,
      hint: `Rücken Sie die Zeile ein, zwei Leerzeichen weiter rechts als „${group}:“.`,
      explains: (other) => isSame(other.at, at) || isSame(other.at, inner) || isSame(other.at, [...inner, key]),
    },
  ];
}

/** A group that is named and empty. */
function isGone(data: unknown, at: Path): boolean {
  const value = at.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    data,
  );
  return value === null;
}

const isSame = (a: Path, b: Path) => a.length === b.length && isIn(a, b);

const isIn = (at: Path, group: Path) => group.every((part, index) => String(at[index]) === String(part));
