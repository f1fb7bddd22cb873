import type { Collection } from './collection.ts';
import { type Row, rowsOf } from './rows.ts';

type Cell = string | number | boolean | null | undefined;

/**
 * A collection as CSV (RFC 4180), one row per value. `written` are the languages texts beside a value come
 * in, those derived by rule left out.
 */
export function csvOf(
  { entries, licence, asOf }: Collection,
  languages: ReadonlySet<string>,
  written: readonly string[],
): string {
  const columns = columnsFor(written);
  const [original = ''] = written;
  const lines = entries.flatMap((entry) => {
    const head = [entry.id, nameOf(entry.name, entry.pages[original]?.title)];
    return rowsOf(entry, languages).map((row) => [...head, ...columns.map(({ cell }) => cell(row)), licence, asOf]);
  });
  return csvText([['entry', 'name', ...columns.map(({ name }) => name), 'licence', 'publishedOn'], ...lines]);
}

/** Rows as the text of a file. */
export const csvText = (rows: readonly Cell[][]) => rows.map(lineOf).join('');

interface Column {
  name: string;
  cell: (row: Row) => Cell;
}

const columnsFor = (written: readonly string[]): Column[] => [
  { name: 'field', cell: ({ field }) => field },
  ...perLanguage('label', written),
  { name: 'language', cell: ({ language }) => language },
  { name: 'value', cell: ({ value }) => value },
  { name: 'min', cell: ({ min }) => min },
  { name: 'max', cell: ({ max }) => max },
  { name: 'unit', cell: ({ unit }) => unit },
  { name: 'qualifier', cell: ({ qualifier }) => qualifier },
  { name: 'status', cell: ({ status }) => status },
  { name: 'asOf', cell: ({ asOf }) => asOf },
  { name: 'reviewDue', cell: ({ reviewDue }) => reviewDue },
  { name: 'underReview', cell: ({ underReview }) => underReview },
  ...perLanguage('scope', written),
  ...perLanguage('note', written),
  { name: 'computedFrom', cell: ({ computedFrom }) => computedFrom?.join(' | ') },
  { name: 'sources', cell: ({ sources }) => sources?.map(({ title }) => title).join(' | ') },
  { name: 'sourceUrls', cell: ({ sources }) => sources?.map(({ url }) => url).join(' | ') },
  { name: 'accessed', cell: ({ sources }) => sources?.map(({ accessed }) => accessed).join(' | ') },
];

const perLanguage = (part: 'label' | 'scope' | 'note', written: readonly string[]): Column[] =>
  written.map((language) => ({ name: `${part}_${language}`, cell: (row) => row[part]?.[language] }));

const nameOf = (name: unknown, title: string | undefined) => (typeof name === 'string' ? name : title);

const lineOf = (cells: Cell[]) => `${cells.map(cellText).join(',')}\r\n`;

/** A cell as it stands in the file. What a spreadsheet would take for a formula gets an apostrophe in front. */
export function cellText(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = cell.replace(formula, "$&'");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Up to where a formula would begin: at the beginning of a cell, and behind a semicolon or tab, at which a
 * spreadsheet set to German divides a line, whatever its quotation marks say.
 */
const formula = /(?:^(?=[\t\r\n])|(?:^|[;\t\r\n])[\s"']*(?=[=+\-@]))/g;
