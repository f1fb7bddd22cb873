import type { z } from 'astro/zod';
import { type Alias, isNode, isScalar, LineCounter, parseDocument, type Range, visit } from 'yaml';
import type { Document as YamlDocument } from 'yaml';
import { readText } from './encoding.ts';
import { cutTexts } from './cut-texts.ts';
import type { Issue } from './issue.ts';
import { excessOf } from './limits.ts';
import { explain } from './messages.ts';
import { explainYaml, type YamlProblem } from './yaml-messages.ts';

/** A YAML document whose values know the line they stand on. */
export interface Document {
  file: string;
  /** The whole file, with line feeds alone and no byte order mark. */
  content: string;
  data: unknown;
  /** What follows the front matter; empty in a pure YAML file. */
  body: string;
  /** Line of the file on which the body begins, counted from 1. */
  bodyLine: number;
  /** Index of the body's first character in the content. */
  bodyOffset: number;
  locate: (at: readonly PropertyKey[]) => { line: number; column: number };
  /** A number or word as it stands in the file: `03046`, where YAML reads 3046. */
  written: (at: readonly PropertyKey[]) => string | undefined;
  /** Index in the content at which a text stands letter by letter; undefined where escapes or folded lines spell it otherwise. */
  offsetOf: (at: readonly PropertyKey[]) => number | undefined;
  issues: Issue[];
  /** What can be read, but hardly as it was meant. */
  warnings: Issue[];
}

/** Reads a `.yaml` file whole, or the front matter and body of an `.mdx` file. Syntax errors become issues. */
export function readDocument(path: string, file: string): Document {
  const { text, isReadable, refused } = readText(path);
  const content = text.replace(/^\uFEFF/, '').replace(/\r\n/g, '\n');
  const isText = file.endsWith('.mdx');
  const excess = refused ?? excessOf(content, isText ? 'text' : 'yaml');
  return excess ? unreadDocument({ file, ...excess }) : parsedDocument(content, file, { isText, isReadable });
}

/** The parser makes an error object of each slip, and of a broken file a hundred thousand: their stacks take seconds. */
function withoutStacks<T>(work: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** What stands in its place where a file may not be read: nothing that anything else could look at. */
function unreadDocument(issue: Issue): Document {
  return {
    file: issue.file,
    content: '',
    data: undefined,
    body: '',
    bodyLine: 1,
    bodyOffset: 0,
    locate: () => ({ line: 1, column: 1 }),
    written: () => undefined,
    offsetOf: () => undefined,
    issues: [issue],
  };
}

function parsedDocument(
  content: string,
  file: string,
  { isText, isReadable }: { isText: boolean; isReadable: boolean },
): Document {
  const { yaml, body, yamlLine, bodyLine } = isText
    ? splitFrontMatter(content)
    : { yaml: content, body: '', yamlLine: 1, bodyLine: 1 };
  const yamlOffset = isText ? content.indexOf(yaml) : 0;
  const bodyOffset = content.length - body.length;
  const lines = new LineCounter();
  // Its own search for keys that stand twice takes the square of their number.
  const parsed = withoutStacks(() =>
    parseDocument(yaml, { lineCounter: lines, prettyErrors: false, uniqueKeys: false }),
  );
  const rows = content.split('\n');

  const position = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + yamlLine - 1, column: col };
  };
  const locate = (at: readonly PropertyKey[]) => {
    for (let depth = at.length; depth > 0; depth--) {
      const path = at.slice(0, depth);
      const parent: unknown = depth > 1 ? parsed.getIn(path.slice(0, -1), true) : parsed.contents;
      const key = path.at(-1);
      const pair = pairsOf(parent).find((pair) => keyOf(pair) === String(key));
      if (pair && isNode(pair.key) && pair.key.range) return position(pair.key.range[0]);
      const node: unknown = parsed.getIn(path, true);
      if (isNode(node) && node.range) return position(node.range[0]);
    }
    return { line: yamlLine, column: 1 };
  };
  const written = (at: readonly PropertyKey[]) => {
    const node: unknown = parsed.getIn(at, true);
    return isScalar(node) && typeof node.value !== 'string' ? node.source : undefined;
  };
  const offsetOf = (at: readonly PropertyKey[]) => {
    const node: unknown = parsed.getIn(at, true);
    if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return undefined;
    const start = yamlOffset + node.range[0] + (node.type?.startsWith('QUOTE') ? 1 : 0);
    return content.startsWith(node.value, start) ? start : undefined;
  };
  const problemAt = (code: YamlProblem, offset: number): Issue => {
    const place = position(offset);
    return { file, ...place, ...explainYaml(code, rows[place.line - 1]?.trim() ?? '') };
  };
  const quotes = quotesOf(parsed);
  const issues = firstOfEachLine([
    ...parsed.errors.slice(0, patience).map(({ code, pos }) => problemAt(code, openingOf(quotes, pos[0]) ?? pos[0])),
    ...aliasesOf(parsed)
      .slice(0, patience)
      .map(({ range }) => problemAt('ALIAS', range?.[0] ?? 0)),
    ...keysOf(parsed)
      .slice(0, patience)
      .map(({ code, offset }) => problemAt(code, offset)),
  ]);
  const warnings = cutTexts(parsed, yaml).map(({ offset, ...cut }) => ({ file, ...position(offset), ...cut }));
  if (isText && bodyLine === 1) issues.push(missingFrontMatter(file, content));
  const place = { file, content, body, bodyLine, bodyOffset, locate, written, offsetOf };
  // What else is found in it comes of that.
  if (!isReadable) return { ...place, data: undefined, issues: [otherEncoding(file, content)], warnings: [] };
  const data: unknown = issues.length ? undefined : parsed.toJS();
  return { ...place, data, issues, warnings: issues.length ? [] : warnings };
}

/** The document's data in the schema's shape, or undefined and the issues that stand in the way. */
export function validate<S extends z.ZodType>(
  document: Document,
  schema: S,
): { data: z.infer<S> | undefined; issues: Issue[] } {
  if (document.issues.length) return { data: undefined, issues: document.issues };
  const result = schema.safeParse(document.data ?? emptyOf(schema), { reportInput: true });
  if (result.success) return { data: ownKeys(result.data), issues: [] };
  const found = result.error.issues
    .slice(0, patience)
    .flatMap((issue) => explain(issue, schema, document.written))
    .slice(0, patience);
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

// Ends where Astro sees its end, so that nothing it builds is taken for front matter here.
function splitFrontMatter(content: string) {
  const match = /^---[ \t]*\n([\s\S]*?\n)?---([^\n]*)(\n|$)/.exec(content);
  if (!match || match[2]?.trim()) return { yaml: '', body: content, yamlLine: 1, bodyLine: 1 };
  const bodyLine = match[0].split('\n').length;
  return { yaml: match[1] ?? '', body: content.slice(match[0].length), yamlLine: 2, bodyLine };
}

// A missing quotation mark is noticed at the end of the file, and belongs where the text begins.
const openingOf = (quotes: readonly Range[], offset: number): number | undefined =>
  quotes.findLast(([start, , end]) => start < offset && offset <= end)?.[0];

function quotesOf(parsed: YamlDocument): Range[] {
  const quotes: Range[] = [];
  visit(parsed, {
    Scalar(_, { range, type }) {
      if (range && type?.startsWith('QUOTE')) quotes.push(range);
    },
  });
  return quotes;
}

// Nobody here needs anchors and aliases; an asterisk is meant as one, and would stop everything.
function aliasesOf(parsed: YamlDocument): Alias[] {
  const aliases: Alias[] = [];
  visit(parsed, { Alias: (_, alias) => void aliases.push(alias) });
  return aliases;
}

/** Names no group of fields may have: every object in JavaScript has something under them already. */
const reserved = new Set(Object.getOwnPropertyNames(Object.prototype));

/** Keys that stand twice in a group, and those nothing can be looked up under. */
function keysOf(parsed: YamlDocument): { code: YamlProblem; offset: number }[] {
  const found: { code: YamlProblem; offset: number }[] = [];
  visit(parsed, {
    Map(_, { items }) {
      const seen = new Set<string>();
      for (const { key } of items) {
        const name = keyOf({ key });
        const offset = isNode(key) ? (key.range?.[0] ?? 0) : 0;
        if (reserved.has(name)) found.push({ code: 'RESERVED', offset });
        else if (seen.has(name)) found.push({ code: 'DUPLICATE_KEY', offset });
        seen.add(name);
      }
    },
  });
  return found;
}

// One slip often raises several errors; the first names it best.
function firstOfEachLine(issues: Issue[]): Issue[] {
  const seen = new Set<number | undefined>();
  return issues.filter(({ line }) => !seen.has(line) && seen.add(line));
}

/** More slips than this in one file and the first of them are to be mended first. */
const patience = 100;

function otherEncoding(file: string, content: string): Issue {
  const before = content.split('\uFFFD', 1)[0] ?? '';
  const lines = before.split('\n');
  return {
    file,
    line: lines.length,
    column: (lines.at(-1) ?? '').length + 1,
    problem: 'Die Datei ist nicht in UTF-8 gespeichert; Umlaute und andere Zeichen lassen sich nicht lesen.',
    hint: 'Speichern Sie sie neu mit der Kodierung UTF-8, und prüfen Sie dann die Umlaute.',
  };
}

const missingFrontMatter = (file: string, content: string): Issue => ({
  file,
  line: 1,
  column: 1,
  problem: /^---[ \t]*\n/.test(content)
    ? 'Die Angaben oben enden nirgends: Die zweite Zeile „---“ fehlt, oder dahinter steht noch etwas.'
    : 'Oben fehlen die Angaben zur Seite zwischen zwei Zeilen „---“.',
  hint: 'Jeder Text beginnt mit „---“, title, summary, updated und wieder „---“.',
});

function pairsOf(node: unknown): { key: unknown }[] {
  return typeof node === 'object' && node !== null && 'items' in node && Array.isArray(node.items)
    ? (node.items as { key: unknown }[]).filter((item) => typeof item === 'object' && 'key' in item)
    : [];
}

function keyOf(pair: { key: unknown }): string {
  return typeof pair.key === 'object' && pair.key !== null && 'value' in pair.key
    ? String(pair.key.value)
    : String(pair.key);
}
