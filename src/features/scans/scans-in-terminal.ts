import type { ScanReport } from './scan-report.ts';
import { type ScanTable, scanTables, type Word } from './scan-tables.ts';
import { notesOf, periodText, warningsOf } from './scan-words.ts';

/** The report for the terminal. The sums come last, where they are still to be seen. */
export function scansInTerminal(report: ScanReport, word: Word): string {
  const tables = scanTables(report, word).reverse();
  const about = [`Zeitraum: ${periodText(report.period)}`, ...(report.fair ? [`Messe: ${report.fair}`] : [])];
  return [
    ...tables.filter(({ rows }) => rows.length > 0).map(tableText),
    about.join('\n'),
    bulleted('So sind die Zahlen zu lesen', notesOf(report)),
    bulleted('Zu beachten', warningsOf(report)),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function tableText({ title, heads, names, rows }: ScanTable): string {
  const all = [heads, ...rows];
  const widths = heads.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (cells: string[]) =>
    cells
      .map((text, column) => (column < names ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  return [title, line(heads), line(widths.map((width) => '─'.repeat(width))), ...rows.map(line)].join('\n');
}

const bulleted = (heading: string, sentences: string[]) =>
  sentences.length === 0 ? '' : [heading, ...sentences.map((sentence) => `  - ${sentence}`)].join('\n');
