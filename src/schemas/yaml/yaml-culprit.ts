import { type Line, linesOf, nothingOpen, type Open, openAfter, swallowsBracket } from './yaml-lines.ts';

/** What an editor did to a line that made a file unreadable, often lines before a parser notices. */
export type LineFault = 'TAB' | 'SPACE' | 'QUOTE' | 'BRACKET' | 'COMMENT' | 'EXTRA_BRACKET' | 'COLON' | 'INDENT';

export interface Culprit {
  line: Line;
  fault: LineFault;
}

/**
 * The first line that cannot be right where it stands, told by its own signs and by the indentation of its
 * neighbours; undefined where every line looks right.
 */
export function culpritIn(yaml: string): Culprit | undefined {
  const lines = linesOf(yaml);
  const levels: Level[] = [];
  let open = nothingOpen;
  let opener: Line | undefined;
  let swallowing: Line | undefined;
  let before: Line | undefined;
  let words: Line | undefined;
  for (const [index, line] of lines.entries()) {
    if (/^ *\t/.test(line.text)) return { line, fault: 'TAB' };
    if (strangeSpace.test(line.text)) return { line, fault: 'SPACE' };
    const isInside = open !== nothingOpen;
    // A quotation or a list in brackets may go on, but no field of the same group can stand in it.
    if (isInside && opener && endsGroup(line, opener)) return unclosed(opener, open, swallowing);
    if (swallowsBracket(line.text, open)) swallowing ??= line;
    open = openAfter(line.text, open);
    if (open.depth < 0) return { line, fault: 'EXTRA_BRACKET' };
    const isWhole = open.quote === undefined && open.depth === 0;
    if (isWhole) [open, swallowing] = [nothingOpen, undefined];
    if (isInside) continue;
    if (!isWhole) opener = line;

    if (line.field === undefined && !line.isItem) {
      if (!before || line.indent <= before.indent) return lines.length > 1 ? { line, fault: 'COLON' } : undefined;
      words ??= line;
      continue;
    }
    if (words && before?.isOpen && words.indent === line.indent) return { line: words, fault: 'COLON' };
    words = undefined;
    const misplaced = place(line, before, levels, lines.slice(index));
    if (misplaced) return { line: misplaced, fault: 'INDENT' };
    before = line;
  }
  return opener && open !== nothingOpen ? unclosed(opener, open, swallowing) : undefined;
}

/** Looks like an indentation, and is none to YAML. */
const strangeSpace = /^\s*[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/;

const endsGroup = (line: Line, opener: Line) =>
  line.indent <= opener.indent && (line.field !== undefined || line.isItem) && !/^\s*[\]}]/.test(line.text);

/** A bracket that is closed behind a #, in what is a comment to YAML, was not left open by whoever wrote it. */
const unclosed = (line: Line, { quote }: Open, swallowing: Line | undefined): Culprit =>
  quote === undefined && swallowing
    ? { line: swallowing, fault: 'COMMENT' }
    : { line, fault: quote ? 'QUOTE' : 'BRACKET' };

/** Fields, or items of a list, that begin in the same column. */
interface Level {
  indent: number;
  isItem: boolean;
  lines: Line[];
  /** The line before its first, which it belongs to. */
  parent: Line | undefined;
  /** The groups that its last line has ended. */
  ended: Level[];
}

/** Takes a line into its group; gives back the line that is wrongly indented, if one must be. */
function place(line: Line, before: Line | undefined, levels: Level[], rest: readonly Line[]): Line | undefined {
  const column = before?.isItem ? (before.field ?? before.indent) : (before?.indent ?? -1);
  const deeper = line.indent > column || (line.isItem && !before?.isItem && line.indent === column);
  if (!before || (deeper && before.isOpen)) levels.push(newLevel(line, before));
  else if (line.indent > column) return tooDeep(line, before, levels, rest);
  else {
    const ended: Level[] = [];
    while (levels.length > 0 && !fits(line, levels.at(-1))) ended.unshift(...levels.splice(-1));
    const level = levels.at(-1);
    if (!level) return betweenLevels(line, ended, levels, rest);
    level.lines.push(line);
    level.ended = ended;
  }
  if (line.isItem && line.field !== undefined) {
    levels.push({ ...newLevel(line, line), indent: line.field, isItem: false });
  }
  return undefined;
}

const newLevel = (line: Line, parent: Line | undefined): Level => ({
  indent: line.indent,
  isItem: line.isItem,
  lines: [line],
  parent,
  ended: [],
});

const fits = (line: Line, level: Level | undefined) =>
  level !== undefined && level.indent === line.indent && level.isItem === line.isItem;

/** Deeper than a line that has a value: one of the two is wrong. */
function tooDeep(line: Line, before: Line, levels: readonly Level[], rest: readonly Line[]): Line {
  const level = levels.at(-1);
  const isFirst = level?.lines[0] === before && level.parent !== undefined;
  const lineBefore = level?.lines.at(-2);
  const slidOut = level?.ended.some((ended) => fits(line, ended)) ?? false;
  const shouldBeBelow = lineBefore?.isOpen === true && level?.ended.length === 0;
  return slidOut || shouldBeBelow || (isFirst && runOf(rest) > 1) ? before : line;
}

/** Less deep than its group and deeper than the one around it. */
function betweenLevels(line: Line, ended: readonly Level[], levels: Level[], rest: readonly Line[]): Line {
  levels.push(...ended);
  const around = ended.filter(({ indent }) => indent < line.indent).at(-1);
  const inner = ended.find(({ indent }) => indent > line.indent);
  // A group that slid to the left has taken its own fields with it, a whole step further in than this line.
  const isStep = (inner?.indent ?? 0) > line.indent + 1;
  const slidOut = isStep && around?.ended.some((level) => fits(line, level)) ? around.lines.at(-1) : undefined;
  if (slidOut) return slidOut;
  const first = inner?.lines[0];
  return first && inner.lines.length < runOf(rest) ? first : line;
}

/** How many lines stand in the column of the first, until one stands before it. */
function runOf([line, ...rest]: readonly Line[]): number {
  if (!line) return 0;
  const end = rest.findIndex(({ indent }) => indent < line.indent);
  return 1 + rest.slice(0, end < 0 ? undefined : end).filter(({ indent }) => indent === line.indent).length;
}
