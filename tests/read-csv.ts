import { parse } from 'csv-parse/sync';

/**
 * Reads CSV as RFC 4180 has it and nothing else, by an independent parser: throws at a stray quotation
 * mark, a line that does not end in CRLF, and a row that is longer or shorter than the header.
 */
export function readCsv(text: string): Record<string, string>[] {
  const outsideQuotes = text.replace(/"[^"]*"/g, '');
  if (/(?<!\r)\n/.test(outsideQuotes)) throw new Error('A line does not end in CRLF.');
  // As a spreadsheet does, by the first line.
  const delimiter = text.split('\r\n', 1)[0]!.includes(';') ? ';' : ',';
  return parse(text, {
    bom: true,
    columns: true,
    delimiter,
    record_delimiter: '\r\n',
    relax_column_count: false,
    relax_quotes: false,
  });
}
