import { stateNames } from '../../reports/state-names.ts';
import { countsOf, type EntryStatus, isInTheWay, type Status, type TextStatus } from './status.ts';

/** The status as a table for the terminal: one line for each entry, then what has changed, then the counts. */
export function statusTable(status: Status): string {
  const heads = ['Eintrag', ...status.languages.map(({ key }) => key)];
  const rows = status.entries.map(({ key, texts }) => [key, ...texts.map(cell)]);
  const widths = heads.map((head, column) => Math.max(...[head, ...rows.map((row) => row[column] ?? '')].map(width)));
  const line = (cells: string[]) =>
    cells
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  const changes = status.entries.flatMap(changesOf);
  return [
    line(heads),
    line(widths.map((width) => '─'.repeat(width))),
    ...rows.map(line),
    ...(changes.length > 0 ? ['', 'Seit der letzten Bestätigung', ...changes] : []),
    '',
    ...status.languages.map(({ key }) => `${key}: ${inWords(countsOf(status, key))}`),
  ].join('\n');
}

/** „veraltet!“ where the text holds the build up. */
function cell(text: TextStatus): string {
  const { state, overrides, changes } = text;
  const marks = [
    isInTheWay(text) ? '!' : '',
    overrides ? ` +${overrides.all}` : '',
    state === 'derived' && changes.length ? '*' : '',
  ];
  return stateNames[state] + marks.join('');
}

function changesOf({ key, texts }: EntryStatus): string[] {
  return texts
    .filter(({ changes }) => changes.length > 0)
    .flatMap(({ language, changes }) => [`  ${key} ${language}`, ...changes.map((change) => `    ${change}`)]);
}

const inWords = (counts: [state: keyof typeof stateNames, count: number][]) =>
  counts.map(([state, count]) => `${count} ${stateNames[state]}`).join(', ');

const width = (text: string) => text.length;
