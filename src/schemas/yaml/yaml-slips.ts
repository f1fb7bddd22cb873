import { isNode, isScalar, parseDocument, visit } from 'yaml';
import type { Document as YamlDocument, DocumentOptions, ParseOptions } from 'yaml';
import { culpritIn, type LineFault } from './yaml-culprit.ts';
import { linesOf } from './yaml-lines.ts';
import type { YamlProblem } from './yaml-messages.ts';

/** A slip that keeps YAML from being read, and where it stands. */
export interface YamlSlip {
  code: YamlProblem | LineFault;
  /** Index in the YAML. */
  offset: number;
}

/** More slips than this in one file, and what is told of it is a guess. */
const patience = 10;

/** A larger file is read once: its first slip is told where the parser has noticed it. */
const large = 200_000;

/** Of so many errors the lines themselves tell no more than the parser. */
const hopeless = 1_000;

/** YAML as the library reads it. Its own search for fields that stand twice takes the square of their number. */
export const parsedYaml = (yaml: string, options: ParseOptions & DocumentOptions = {}) =>
  withoutStacks(() => parseDocument(yaml, { prettyErrors: false, uniqueKeys: false, ...options }));

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

/**
 * The slips of a text that is no YAML. One slip often raises many errors, far behind it: each is told where
 * it was made and taken out of the way, so that the next is one of its own.
 */
export function slipsIn(yaml: string, parsed: YamlDocument): YamlSlip[] {
  const slips: YamlSlip[] = [];
  let source = yaml;
  let first = firstError(parsed);
  if (first && (yaml.length > large || first.count > hopeless)) return [first];
  while (first && slips.length < patience) {
    const { slip, line, rest } = slipBehind(first, source);
    slips.push(slip);
    const next = rest === undefined ? undefined : firstError(parsedYaml(rest));
    if (rest === undefined || !next || lineOf(rest, next.offset) <= Math.max(line, lineOf(source, first.offset))) break;
    [source, first] = [rest, next];
  }
  return slips;
}

interface Finding {
  slip: YamlSlip;
  line: number;
  /** The text without it; undefined where that is no better. */
  rest: string | undefined;
}

/** What the lines themselves show, where the error goes with it; else where the parser has noticed it. */
function slipBehind(error: YamlError, source: string): Finding {
  const reported = lineOf(source, error.offset);
  const slid = error.code === 'DUPLICATE_KEY' ? groupSlidUnder(source, reported) : undefined;
  if (slid !== undefined) {
    return {
      slip: { code: 'INDENT', offset: startOf(source, slid) + indentOf(source.split('\n')[slid] ?? '') },
      line: reported,
      rest: without(source, slid, { withNeighbours: true }),
    };
  }
  const culprit = culpritIn(source);
  if (culprit) {
    const { line, fault } = culprit;
    const rest = fault === 'COMMENT' ? withoutComment(source, line.index) : without(source, line.index);
    const left = firstError(parsedYaml(rest));
    if (!left || lineOf(rest, left.offset) > Math.max(reported, line.index)) {
      // „Hat einen Wert, und die Zeile darunter …“ names both lines.
      const namesBoth = error.code === 'BLOCK_AS_IMPLICIT_KEY' && line.index === reported + 1;
      // All that the parser says of a field outside its group is that it did not expect one.
      const saysMore =
        ['SPACE', 'COMMENT'].includes(fault) || (fault === 'INDENT' && error.code === 'UNEXPECTED_TOKEN');
      const isSame = (line.index === reported || namesBoth) && !saysMore;
      const offset = startOf(source, line.index) + (/^\s*/.exec(line.text)?.[0].length ?? 0);
      return { slip: isSame ? error : { code: fault, offset }, line: line.index, rest };
    }
  }
  return { slip: error, line: reported, rest: without(source, reported) };
}

/** The line of a group that repeats the fields of the one around it: it is indented like them, and so are its own. */
function groupSlidUnder(source: string, repeated: number): number | undefined {
  const lines = linesOf(source);
  const before = lines.filter(({ index }) => index < repeated).at(-1);
  const isOpenNeighbour = before?.isOpen === true && before.indent === indentOf(source.split('\n')[repeated] ?? '');
  return isOpenNeighbour ? before.index : undefined;
}

interface YamlError extends YamlSlip {
  code: YamlProblem;
  /** How many the parser has noticed with it. */
  count: number;
}

function firstError(parsed: YamlDocument): YamlError | undefined {
  let error = parsed.errors[0];
  for (const other of parsed.errors) if (error && other.pos[0] < error.pos[0]) error = other;
  const unfit = unfitIn(parsed);
  const count = parsed.errors.length + unfit.count;
  const [first] = [
    ...(error ? [{ code: error.code, offset: openingQuoteOf(parsed, error.pos[0]) ?? error.pos[0] }] : []),
    ...unfit.slips,
  ].sort((a, b) => a.offset - b.offset);
  return first && { ...first, count };
}

/** Names no group of fields may have: every object in JavaScript has something under them already. */
const reserved = new Set(Object.getOwnPropertyNames(Object.prototype));

/**
 * The first asterisk that was meant as one, since nobody here needs aliases; the first key that stands twice in
 * its group; and the first that nothing can be looked up under.
 */
function unfitIn(parsed: YamlDocument) {
  const found = new Map<YamlProblem, { code: YamlProblem; offset: number }>();
  let count = 0;
  const tell = (code: YamlProblem, node: unknown) => {
    count++;
    const offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    if (offset < (found.get(code)?.offset ?? Infinity)) found.set(code, { code, offset });
  };
  visit(parsed, {
    Alias: (_, alias) => {
      tell('ALIAS', alias);
    },
    Map: (_, { items }) => {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        const name = isScalar(key) ? String(key.value) : key;
        if (typeof name === 'string' && reserved.has(name)) tell('RESERVED', key);
        else if (seen.has(name)) tell('DUPLICATE_KEY', key);
        seen.add(name);
      }
    },
  });
  return { slips: [...found.values()], count };
}

/** A missing quotation mark is noticed at the end of the file, and belongs where the text begins. */
function openingQuoteOf(parsed: YamlDocument, offset: number): number | undefined {
  let opening: number | undefined;
  visit(parsed, {
    Scalar(_, { range, type }) {
      if (range && type?.startsWith('QUOTE') && range[0] < offset && offset <= range[2]) opening = range[0];
    },
  });
  return opening;
}

/** The text with a line blanked and what is indented below it, on demand also what follows in its column. */
function without(source: string, index: number, { withNeighbours = false } = {}): string {
  const lines = source.split('\n');
  const indent = indentOf(lines[index] ?? '');
  const last = withNeighbours ? indent - 1 : indent;
  const below = lines.findIndex((text, at) => at > index && text.trim() !== '' && indentOf(text) <= last);
  const end = below < 0 ? lines.length : below;
  return lines.map((text, at) => (at >= index && at < end ? ' '.repeat(text.length) : text)).join('\n');
}

/** The text with each # of a line as a letter, so that what is behind it counts. */
const withoutComment = (source: string, index: number) =>
  source
    .split('\n')
    .map((text, at) => (at === index ? text.replaceAll('#', '_') : text))
    .join('\n');

const indentOf = (text: string) => /^\s*/.exec(text)?.[0].length ?? 0;

const lineOf = (source: string, offset: number) => source.slice(0, offset).split('\n').length - 1;

const startOf = (source: string, line: number) =>
  source
    .split('\n')
    .slice(0, line)
    .reduce((sum, text) => sum + text.length + 1, 0);
