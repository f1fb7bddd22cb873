/** An entry as a column of the table: its head, and a cell for every row. */
export interface Column {
  id: string;
  name: string;
  url: string;
  cells: HTMLTableCellElement[];
}

/** Where columns come from: the page itself, or the profiles of what is chosen. */
export interface Supply {
  isKnown: (id: string) => boolean;
  columnsFor: (ids: string[]) => Promise<Column[]>;
}

/** Rows of a table that hold facts; the headings of groups hold none. */
export const factRows = (table: HTMLTableElement) =>
  [...table.rows].filter(({ cells }) => cells[0]!.scope !== 'rowgroup');

/** The columns a page was built with. */
export function standingColumns(rows: HTMLTableRowElement[]): Column[] {
  return [...rows[0]!.cells].slice(1).map((head, index) => {
    const { id = '', name = '' } = head.dataset;
    const { href } = head.querySelector('a')!;
    return { id, name, url: href, cells: rows.map(({ cells }) => cells[index + 1]!) };
  });
}

/** Puts these columns into the table, in this order, and nothing else. */
export function showColumns(rows: HTMLTableRowElement[], columns: Column[]): void {
  rows.forEach((row, index) => {
    row.replaceChildren(row.cells[0]!, ...columns.map(({ cells }) => cells[index]!));
    row.hidden = columns.every(({ cells }) => ['none', 'missing'].includes(cells[index]!.className));
  });
}

/** What none of the columns that are shown states. */
export const openIn = (rows: HTMLTableRowElement[]): string[] =>
  rows
    .filter(({ hidden, cells }) => hidden && [...cells].some(({ className }) => className === 'missing'))
    .map(({ cells }) => cells[0]!.textContent.trim());

/** Marks the rows in which compared columns differ, for the eye by their class and for the ear in words. */
export function markDifferences(rows: HTMLTableRowElement[], isCompared: boolean, word: string): void {
  for (const row of rows.slice(1)) {
    const [heading, ...cells] = row.cells;
    row.className = isCompared && cells.length > 1 ? comparedAs(cells.map(valueOf)) : '';
    heading!.querySelector('.hidden')?.remove();
    if (row.className !== 'differs') continue;
    const said = document.createElement('span');
    said.className = 'hidden';
    said.textContent = ` (${word})`;
    heading!.append(said);
  }
}

/** How values compare: two known ones make a difference or a likeness, fewer leave it open. Unknown ones are empty. */
export function comparedAs(values: string[]): 'differs' | 'same' | 'open' {
  const known = values.filter(Boolean);
  if (known.length < 2) return 'open';
  return new Set(known).size > 1 ? 'differs' : 'same';
}

/** Cells without a value one can compare. */
const unknown = ['missing', 'none', 'overdue'];

/** What a cell states, without its date, sources and scope; empty where it states nothing that holds. */
export function valueOf(cell: Pick<HTMLTableCellElement, 'className' | 'childNodes'>): string {
  if (unknown.includes(cell.className)) return '';
  return [...cell.childNodes]
    .filter(({ nodeName }) => nodeName !== 'SMALL')
    .map(({ textContent }) => textContent)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
