import type { Mark } from './marks.ts';
import { isChanged, type Pair, type Side } from './pair.ts';
import { rules } from './rules.ts';
import { segmentsOf } from './segments.ts';
import { countsOfRules, type EntryReport, type SwissReport } from './swiss-report.ts';

export interface TerminalOptions {
  /** Also the passages that are the same in both languages. */
  isWhole: boolean;
  /** Characters in a line. */
  width: number;
}

/** The report for the terminal: two columns, changed words in brackets, beneath them each change with its rule. */
export function sideBySide(report: SwissReport, options: TerminalOptions): string {
  const width = Math.floor((options.width - separator.length) / 2);
  const heads = columns([report.german.name], [report.swiss.name], width);
  return [
    ...report.entries.map((entry) => entryText(entry, heads, width, options.isWhole)),
    legend(report.entries),
  ].join('\n\n');
}

function legend(entries: EntryReport[]): string {
  const counts = countsOfRules(entries);
  if (counts.length === 0) return 'Keine Änderungen, keine Hinweise.';
  const rows = counts.map(([rule, count]) => `  ${rule.padEnd(10)}  ${String(count).padStart(4)}  ${rules[rule]}`);
  return ['Änderungen und Hinweise', ...rows].join('\n');
}

function entryText({ key, title, state, isOwn, pairs }: EntryReport, heads: string, width: number, isWhole: boolean) {
  const shown = pairs.filter((pair) => isWhole || isChanged(pair));
  const left = pairs.length - shown.length;
  return [
    `${key}   ${title}   (${state})`,
    ...(isOwn ? [ownTextNote] : []),
    ...(shown.length > 0 ? [heads] : []),
    ...shown.map((pair) => pairText(pair, width)),
    ...(left > 0 ? [unchanged(left)] : []),
  ].join('\n\n');
}

/** Said wherever two texts of their own stand side by side. */
export const ownTextNote =
  'Eigener Text: Beide stehen in ihrer Reihenfolge nebeneinander, nicht Satz für Satz; was von selbst entsteht, sind nur die Zahlen.';

const unchanged = (count: number) =>
  count === 1
    ? 'Eine weitere Textstelle ist in beiden gleich; mit --all erscheint auch sie.'
    : `${count} weitere Textstellen sind in beiden gleich; mit --all erscheinen auch sie.`;

function pairText(pair: Pair, width: number): string {
  const own = pair.isOwn ? '   eigener Text' : '';
  const place = `${pair.file}:${pair.line}${pair.field && `   ${pair.field}`}${own}`;
  const texts = [pair.german, pair.swiss].map((side) => wrapped(side ? bracketed(side) : '–', width));
  return [place, columns(texts[0] ?? [], texts[1] ?? [], width), ...changesOf(pair)].join('\n');
}

const separator = ' │ ';

function columns(left: string[], right: string[], width: number): string {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row) =>
    `${(left[row] ?? '').padEnd(width)}${separator}${right[row] ?? ''}`.trimEnd(),
  ).join('\n');
}

/** Lines of whole words; a protected space breaks no line (LOC-27). */
function wrapped(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(/[ \n]+/)) {
    const line = lines.at(-1) ?? '';
    if (line === '') lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.flatMap((line) => line.match(new RegExp(`.{1,${width}}`, 'gu')) ?? ['']);
}

/** Every marked part of a text between brackets; marks that overlap share theirs. */
function bracketed(side: Side): string {
  return segmentsOf(side)
    .map(({ text, marks, beginning, ending }) => {
      if (marks.length === 0) return text;
      const opens = beginning.length === marks.length;
      const closes = ending.length === marks.length;
      return `${opens ? '[' : ''}${text}${closes ? ']' : ''}`;
    })
    .join('');
}

/** „LOC-20  größte → grösste“, each once. */
function changesOf({ german, swiss }: Pair): string[] {
  const marks = swiss?.marks ?? [];
  const isPaired = german?.marks.length === marks.length;
  const words = (side: Side | undefined, mark: Mark | undefined) =>
    side && mark ? side.text.slice(mark.at, mark.at + mark.length) : '';
  const lines = marks.map((mark, index) => {
    const from = isPaired ? words(german, german.marks[index]) : '';
    const to = words(swiss, mark);
    if (mark.title.startsWith(`${to}: `)) return `  ${mark.label.padEnd(6)}  ${mark.title}`;
    const change = from && from !== to ? `${from} → ${to}` : to;
    return `  ${mark.label.padEnd(6)}  ${change}${mark.title && ` (${mark.title})`}`;
  });
  return [...new Set(lines)];
}
