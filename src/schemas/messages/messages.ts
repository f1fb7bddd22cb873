import type { z } from 'astro/zod';
import { nearest } from '../issue.ts';
import { descriptionOf, fieldsAt, schemaAt, shapeOf } from './schema-walk.ts';
import { withPoint } from './number-meant.ts';
import { insteadOfGroup } from './shape.ts';
import { emptyGroup, listOfOne, oneOfList, wordsInBraces } from './shape-meant.ts';
import { asBoolean, asCount, asNumber, withoutTypographicQuotes } from './value-meant.ts';

export interface Explanation {
  at: PropertyKey[];
  problem: string;
  hint?: string;
  /** The field an editor meant to write here. */
  meant?: string | undefined;
  /** A field its group does not have. */
  isUnknown?: true;
}

type ZodIssue = z.core.$ZodIssue;

type Written = (at: readonly PropertyKey[]) => string | undefined;

/** Tells an editor in German what a schema found: the value in quotes and the way out. */
export function explain(issue: ZodIssue, schema: z.ZodType, written: Written = () => undefined): Explanation[] {
  const at = issue.path;
  const field =
    at.findLast((part) => typeof part === 'string') ?? (at.length > 0 ? `Eintrag ${Number(at[0]) + 1}` : 'Datei');
  const text = written(at) ?? plain(issue.input);
  const value = quote(text);
  const has = `„${field}“ hat den Wert ${value}`;
  const message = own(issue.message);
  const meaning = descriptionOf(schemaAt(schema, at));
  const only = (problem: string, hint = message ?? meaning) => [{ at, problem, ...(hint && { hint }) }];
  const addition = `Ergänzen Sie „${field}: …“.${meaning ? ` ${meaning}` : ''}`;

  if (at.length === 0 && issue.code === 'invalid_type' && issue.input !== undefined) {
    return only(wrongFile(issue), message ?? formOf(schema, at, issue.expected));
  }
  if (issue.code === 'unrecognized_keys') {
    const known = fieldsAt(schema, at);
    return issue.keys.slice(0, 20).map((key) => ({
      at: [...at, key],
      problem: `Das Feld „${key}“ gibt es hier nicht.`,
      hint: /^\d+$/.test(key)
        ? withPoint(key, issue.input)
        : (withSpace(key, known) ?? choiceOf(key, known) ?? 'Entfernen Sie das Feld.'),
      meant: gluedTo(key, known) ?? nearest(key, known),
      isUnknown: true,
    }));
  }
  if (issue.code === 'custom') {
    const hint: unknown = issue.params?.hint;
    return only(issue.message, typeof hint === 'string' ? hint : addition);
  }
  if (issue.input === undefined) return only(`Das Pflichtfeld „${field}“ fehlt.`, addition);
  if (issue.input === null || issue.input === '') return only(`„${field}“ ist leer.`, message ?? addition);
  const meant = meantBy(issue, field) ?? (expectedOf(issue) === 'int' ? asCount(field, text) : undefined);
  const expected = expectedOf(issue);
  const isList = Array.isArray(issue.input) && expected !== 'array' && expected !== 'object';
  const wanted = isList
    ? `${has}; erwartet wird ein Wert, keine Liste.`
    : expected
      ? `${has}; erwartet wird ${typeNames[expected] ?? expected}.`
      : `${has}.`;
  if (meant) return only(meant.fault ?? wanted, meant.hint);
  switch (issue.code) {
    case 'invalid_type': {
      const form = formOf(schema, at, issue.expected);
      const isNamed = at.some((part) => typeof part === 'string');
      const meant = isNamed ? shapeMeant(issue, { field, text, at, schema }) : undefined;
      return only(wanted, meant ?? message ?? meaning ?? form);
    }
    case 'invalid_value': {
      const one = shapeMeant(issue, { field, text, at, schema });
      if (one) return only(wanted, one);
      const options = issue.values.map(String);
      const near = nearest(text, options);
      const hint = near ? undefined : message;
      return only(`„${field}“ hat den unbekannten Wert ${value}.`, hint ?? choiceOf(text, options));
    }
    case 'invalid_union': {
      const branch = fittingBranch(issue.errors);
      if (!branch)
        return only(isList ? wanted : `${has}.`, shapeMeant(issue, { field, text, at, schema }) ?? message ?? meaning);
      return branch.flatMap((inner) =>
        explain({ ...inner, path: [...at, ...inner.path] }, schema, written).map((found) => ({
          ...found,
          ...(inner.path.length === 0 && message && !own(inner.message) && { hint: message }),
        })),
      );
    }
    case 'invalid_key':
      return only(`Der Schlüssel „${field}“ ist so nicht möglich.`, issue.issues[0]?.message);
    case 'too_small': {
      const few = Number(issue.minimum) === 1 ? 'ein Eintrag' : `${issue.minimum} Einträge`;
      const hint =
        issue.origin === 'array' ? `Nötig ist mindestens ${few}.` : `Der kleinste mögliche Wert ist ${issue.minimum}.`;
      return only(sizeProblem(issue.origin, field, issue.input, has), message ?? hint);
    }
    case 'too_big':
      return only(
        sizeProblem(issue.origin, field, issue.input, has),
        message ?? `Der größte mögliche Wert ist ${issue.maximum}.`,
      );
    default:
      return only(`${has}.`);
  }
}

/** The field in `value:24`, which YAML reads as a name. */
const gluedTo = (key: string, known: string[]) => known.find((field) => key.startsWith(`${field}:`));

function withSpace(key: string, known: string[]): string | undefined {
  const field = gluedTo(key, known);
  return field && `Hinter dem Doppelpunkt fehlt ein Leerzeichen: „${field}: ${key.slice(field.length + 1) || '…'}“.`;
}

/** The line as it should be where one value, a list and a group are taken for one another, or a text lacks its marks. */
function shapeMeant(
  { input, ...issue }: ZodIssue,
  { field, text, at, schema }: { field: string; text: string; at: PropertyKey[]; schema: z.ZodType },
): string | undefined {
  const expected = 'expected' in issue ? issue.expected : undefined;
  const inner = schemaAt(schema, at);
  const takes = (value: unknown) => inner?.safeParse(value).success ?? false;
  if (expected === 'array') return listOfOne(field, input, takes);
  const list = Array.isArray(input) ? input : expected === 'string' ? wordsInBraces(input) : undefined;
  if (list) return oneOfList(field, list, takes);
  if (expected === 'string' && typeof input !== 'object') {
    return inner && !takes(text) ? reasonAgainst(text, inner) : `Schreiben Sie „${field}: '${text}'“.`;
  }
  return inner && expected === 'object'
    ? (reasonAgainst(input, inner) ?? emptyGroup(field, shapeOf(inner)))
    : undefined;
}

/** What a schema itself says against a value. */
const reasonAgainst = (value: unknown, schema: z.ZodType) => own(schema.safeParse(value).error?.issues[0]?.message);

/** What somebody meant by a text that has the wrong quotation marks, or too many, or is a number in other words. */
function meantBy(issue: ZodIssue, field: string) {
  if (typeof issue.input !== 'string') return undefined;
  const wanted = issue.code === 'invalid_union' ? issue.errors.map(wantedType) : [expectedOf(issue)];
  const isNumber = wanted.some((type) => type === 'number' || type === 'int');
  return (
    withoutTypographicQuotes(field, issue.input, isNumber ? 'number' : wanted[0]) ??
    (isNumber ? asNumber(field, issue.input, wanted.includes('object')) : undefined) ??
    (wanted.includes('boolean') ? asBoolean(field, issue.input) : undefined)
  );
}

/** A file that is a list, or a single word, where fields belong; or the other way round. */
function wrongFile({ input, expected }: ZodIssue & { expected: string }): string {
  if (expected === 'array') return 'Die Datei ist keine Liste.';
  return `Die Datei besteht aus Feldern („Name: Wert“), und hier steht ${insteadOfGroup(input)}.`;
}

/** How a list or a group is written, by what it may hold. */
function formOf(schema: z.ZodType, at: readonly PropertyKey[], expected: string): string | undefined {
  if (expected === 'array') return 'Schreiben Sie jeden Eintrag auf eine Zeile, die mit „- “ beginnt.';
  if (expected !== 'object' && expected !== 'record') return undefined;
  const [first] = fieldsAt(schema, at);
  return first
    ? `Schreiben Sie je Zeile ein Feld mit Doppelpunkt, beginnend mit „${first}: …“.`
    : 'Schreiben Sie je Zeile einen Namen mit Doppelpunkt, dahinter oder eingerückt darunter, was zu ihm gehört.';
}

/** The type a branch of a union expected of the value as a whole. */
const wantedType = (issues: ZodIssue[]) => issues.filter(({ path }) => path.length === 0).map(expectedOf)[0];

const expectedOf = (issue: ZodIssue) => (issue.code === 'invalid_type' ? issue.expected : undefined);

/** What a value of the right type fails in; undefined when it fits none of the types that are possible. */
function fittingBranch(branches: ZodIssue[][]): ZodIssue[] | undefined {
  return branches.find((issues) => !issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0));
}

function sizeProblem(origin: string, field: string, input: unknown, has: string): string {
  if (origin === 'string') return `„${field}“ hat ${plain(input).trim().length} Zeichen: ${quote(plain(input))}.`;
  if (Array.isArray(input)) return `Die Liste „${field}“ hat ${input.length || 'keine'} Einträge.`;
  return `${has}.`;
}

/** The value meant, or all that are possible. */
function choiceOf(word: string, known: string[]): string | undefined {
  const near = nearest(word, known);
  if (near) return `Meinten Sie „${near}“?`;
  return known.length ? `Möglich sind: ${known.join(', ')}.` : undefined;
}

const typeNames: Record<string, string> = {
  string: 'ein Text (in Anführungszeichen, wenn er wie eine Zahl aussieht)',
  number: 'eine Zahl (Dezimalpunkt, kein Tausenderzeichen, keine Anführungszeichen)',
  int: 'eine ganze Zahl',
  boolean: 'true oder false',
  array: 'eine Liste (Zeilen mit „- “)',
  object: 'eine Gruppe von Feldern',
  record: 'eine Gruppe von Feldern',
};

function plain(value: unknown): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function quote(text: string): string {
  return `„${text.length > 80 ? `${text.slice(0, 77)}…` : text}“`;
}

/** Messages of our own schemas are German sentences; zod's own are English and not shown. */
function own(message: string | undefined): string | undefined {
  return message && !/^(Invalid|Expected|Too (big|small)|Unrecognized)/.test(message) ? message : undefined;
}
