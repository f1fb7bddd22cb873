export type Cell = string | number | boolean | null | undefined;

/** Rows as the text of a CSV file (RFC 4180); spreadsheets of languages with a decimal comma expect a semicolon. */
export const csvText = (rows: readonly Cell[][], separator: ',' | ';' = ',') =>
  rows.map((cells) => `${cells.map((cell) => cellText(cell, separator)).join(separator)}\r\n`).join('');

/** A cell as it stands in the file. What a spreadsheet would take for a formula gets an apostrophe in front. */
export function cellText(cell: Cell, separator: ',' | ';' = ','): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = cell.replace(formula, "$&'");
  const isQuoted = text.includes(separator) || /["\r\n]/.test(text);
  return isQuoted ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Up to where a formula would begin: at the beginning of a cell, and behind a semicolon or tab, at which a
 * spreadsheet set to German divides a line, whatever its quotation marks say.
 */
const formula = /(?:^(?=[\t\r\n])|(?:^|[;\t\r\n])[\s"']*(?=[=+\-@]))/g;
