export type Cell = string | number | boolean | null | undefined;

/** Rows as the text of a CSV file (RFC 4180). */
export const csvText = (rows: readonly Cell[][]) => rows.map(lineOf).join('');

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
