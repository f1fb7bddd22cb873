import { isScalar, LineCounter } from 'yaml';
import { conflictIn } from './conflicts.ts';
import { type ReadText, readText } from './encoding.ts';
import { cutTexts } from './cut-texts.ts';
import { missingFrontMatter, splitFrontMatter } from '../texts/front-matter.ts';
import type { Issue } from '../issue.ts';
import { remembered } from '../memory.ts';
import { excessOf, tooMany } from '../limits.ts';
import { blankFile, signsIn } from './file-warnings.ts';
import { explainYaml } from './yaml-messages.ts';
import { longestIn, placesOf } from './yaml-places.ts';
import { parsedYaml, slipsIn } from './yaml-slips.ts';

/** A YAML document whose values know the line they stand on. */
export interface Document {
  file: string;
  /** The whole file in composed letters, with line feeds alone and no byte order mark. */
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
  /** Why it cannot be read; then nothing else is known of it. */
  issues: Issue[];
  /** What can be read, but hardly as it was meant. */
  warnings: Issue[];
}

/** Reads a `.yaml` file whole, or the front matter and body of an `.mdx` file. Syntax errors become issues. */
export const readDocument = (path: string, file: string): Document =>
  remembered(path, file, { read: () => readText(path), make: (text) => documentOf(file, text) });

function documentOf(file: string, { text, isReadable, refused }: ReadText): Document {
  // macOS writes ü as u and two dots, which is another word to whoever looks for one.
  const content = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n/g, '\n')
    .normalize('NFC');
  const isText = file.endsWith('.mdx');
  const excess = refused ?? excessOf(content, isText ? 'text' : 'yaml');
  return excess ? unreadDocument({ file, ...excess }) : parsedDocument(content, file, { text, isText, isReadable });
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
    warnings: [],
  };
}

function parsedDocument(
  content: string,
  file: string,
  { text, isText, isReadable }: { text: string; isText: boolean; isReadable: boolean },
): Document {
  const { yaml, body, yamlLine, bodyLine } = isText
    ? splitFrontMatter(content)
    : { yaml: content, body: '', yamlLine: 1, bodyLine: 1 };
  const yamlOffset = isText ? content.indexOf(yaml) : 0;
  const bodyOffset = content.length - body.length;
  const { parsed, lines } = yamlRead(yaml);

  const position = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + yamlLine - 1, column: col };
  };
  const placeOf = placesOf(parsed);
  const locate = (at: readonly PropertyKey[]) => {
    for (let depth = at.length; depth > 0; depth--) {
      const { key, value } = placeOf(at.slice(0, depth)) ?? {};
      const range = key?.range ?? value?.range;
      if (range) return position(range[0]);
    }
    return { line: yamlLine, column: 1 };
  };
  const written = (at: readonly PropertyKey[]) => {
    const node = placeOf(at)?.value;
    return isScalar(node) && typeof node.value !== 'string' ? node.source : undefined;
  };
  const offsetOf = (at: readonly PropertyKey[]) => {
    const node = placeOf(at)?.value;
    if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return undefined;
    const start = yamlOffset + node.range[0] + (node.type?.startsWith('QUOTE') ? 1 : 0);
    return content.startsWith(node.value, start) ? start : undefined;
  };
  const issues = slipsIn(yaml, parsed).map(({ code, offset }): Issue => {
    const place = position(offset);
    return { file, ...place, ...explainYaml(code, content.split('\n')[place.line - 1]?.trim() ?? '') };
  });
  const place = { file, content, body, bodyLine, bodyOffset, locate, written, offsetOf };
  // What else is found in it comes of that.
  const [damage] = [
    ...(isReadable && !isWide(content) ? [] : [otherEncoding(file, content)]),
    ...[conflictIn(file, content)].filter((issue) => issue !== undefined),
  ];
  const nothing = { ...place, body: '', bodyOffset: content.length, data: undefined, warnings: [] };
  if (damage) return { ...nothing, issues: [damage] };
  if (isText && bodyLine === 1) {
    const unread = { data: undefined, issues: [missingFrontMatter(file, content)] };
    // Code may stand right behind the fields, and is refused wherever they end; without their beginning nobody knows what is text.
    return /^---[ \t]*\n/.test(content) ? { ...place, ...unread, warnings: [] } : { ...nothing, ...unread };
  }
  if (issues.length > 0) return { ...place, data: undefined, issues, warnings: [] };
  const { items, offset } = longestIn(parsed);
  const crowd = tooMany(items);
  if (crowd) return { ...nothing, issues: [{ file, ...position(offset), ...crowd }] };
  const data: unknown = parsed.toJS();
  const cut = cutTexts(parsed, yaml).map(({ offset, ...cut }) => ({ file, ...position(offset), ...cut }));
  return {
    ...place,
    data,
    issues,
    warnings: [...blankFile(file, content), ...cut, ...signsIn(file, text, data, locate)],
  };
}

interface Read {
  parsed: ReturnType<typeof parsedYaml>;
  lines: LineCounter;
}

/** A file is read again as it was each time somebody saves another one, and the tests read the same ones for hours. */
function yamlRead(yaml: string): Read {
  const known = recentlyRead.get(yaml);
  if (known) return known;
  const lines = new LineCounter();
  const read = { parsed: parsedYaml(yaml, { lineCounter: lines }), lines };
  if (yaml.length > longest) return read;
  const [oldest] = recentlyRead.size < most ? [] : recentlyRead.keys();
  if (oldest !== undefined) recentlyRead.delete(oldest);
  recentlyRead.set(yaml, read);
  return read;
}

const recentlyRead = new Map<string, Read>();
const most = 500;
const longest = 20_000;

// UTF-16 without a mark at its beginning: every other byte is nothing.
const isWide = (content: string) => content.split('\0').length > content.length / 4 + 1;

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
