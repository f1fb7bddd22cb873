import { readFileSync } from 'node:fs';
import type { z } from 'astro/zod';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { Issue } from './issue.ts';
import { explain } from './messages.ts';

/** A YAML document whose values know the line they stand on. */
export interface Document {
  file: string;
  data: unknown;
  /** What follows the front matter; empty in a pure YAML file. */
  body: string;
  /** Line of the file on which the body begins, counted from 1. */
  bodyLine: number;
  locate: (at: readonly PropertyKey[]) => { line: number; column: number };
  issues: Issue[];
}

/** Reads a `.yaml` file whole, or the front matter and body of an `.mdx` file. Syntax errors become issues. */
export function readDocument(path: string, file: string): Document {
  const content = readFileSync(path, 'utf8').replace(/\r\n/g, '\n');
  const { yaml, body, yamlLine, bodyLine } = file.endsWith('.mdx')
    ? splitFrontMatter(content)
    : { yaml: content, body: '', yamlLine: 1, bodyLine: 1 };
  const lines = new LineCounter();
  const parsed = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });

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
  const issues = parsed.errors.map((error) => ({
    file,
    ...position(error.pos[0]),
    problem: `Das ist kein gültiges YAML: ${error.message}.`,
    hint: 'Prüfen Sie Einrückung, Doppelpunkte und Anführungszeichen an dieser Stelle.',
  }));
  return { file, data: issues.length ? undefined : parsed.toJS(), body, bodyLine, locate, issues };
}

/** The document's data in the schema's shape, or undefined and the issues that stand in the way. */
export function validate<S extends z.ZodType>(
  document: Document,
  schema: S,
): { data: z.infer<S> | undefined; issues: Issue[] } {
  if (document.issues.length) return { data: undefined, issues: document.issues };
  const result = schema.safeParse(document.data ?? {}, { reportInput: true });
  if (result.success) return { data: result.data, issues: [] };
  const issues = result.error.issues.flatMap((issue) =>
    explain(issue, schema).map(({ at, problem, hint }) => ({
      file: document.file,
      at: at.map((part) => (typeof part === 'symbol' ? String(part) : part)),
      ...document.locate(at),
      problem,
      ...(hint ? { hint } : {}),
    })),
  );
  return { data: undefined, issues };
}

function splitFrontMatter(content: string) {
  const match = /^---\n([\s\S]*?\n)?---[ \t]*(\n|$)/.exec(content);
  if (!match) return { yaml: '', body: content, yamlLine: 1, bodyLine: 1 };
  const bodyLine = match[0].split('\n').length;
  return { yaml: match[1] ?? '', body: content.slice(match[0].length), yamlLine: 2, bodyLine };
}

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
