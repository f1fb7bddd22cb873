import type { Column, Supply } from './columns.ts';
import type { CompareIndex, ComparedValue } from './compare-index.ts';

/**
 * Columns of a region with too many entries for one table: each is read from the facts on its own
 * profile, when somebody asks for it; what that page says outside them stands in the index.
 */
export async function fetchedColumns(index: string, rows: HTMLTableRowElement[]): Promise<Supply> {
  const entries = new Map(Object.entries((await (await fetched(index)).json()) as CompareIndex));
  const columnOf = async (id: string): Promise<Column> => {
    const [href, name, elsewhere] = entries.get(id)!;
    const { url, text } = await fetched(href).then(async (answer) => ({ url: answer.url, text: await answer.text() }));
    return columnFrom(new DOMParser().parseFromString(text, 'text/html'), { id, url, name, elsewhere }, rows);
  };
  return { isKnown: (id) => entries.has(id), columnsFor: (ids) => Promise.all(ids.map(columnOf)) };
}

async function fetched(address: string): Promise<Response> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}.`);
  return answer;
}

/** A profile's facts as cells for the rows of the table, found by their labels. */
function columnFrom(
  profile: Document,
  { id, url, name, elsewhere }: Pick<Column, 'id' | 'url' | 'name'> & { elsewhere: Record<string, ComparedValue> },
  rows: HTMLTableRowElement[],
): Column {
  const facts = new Map(
    [...profile.querySelectorAll<HTMLTableRowElement>('.facts tr')].map((row) => [labelOf(row), row.cells]),
  );
  const [head, ...others] = rows;
  return {
    id,
    name,
    url,
    cells: [
      headOf(profile, url, name),
      ...others.map((row) => {
        const told = elsewhere[row.dataset.field!];
        if (told !== undefined) return toldCell(told);
        const [, value, dating] = facts.get(labelOf(row)) ?? [];
        return cellOf(value, dating, url);
      }),
    ],
  };

  function headOf(profile: Document, url: string, name: string): HTMLTableCellElement {
    const cell = head!.cells[0]!.cloneNode() as HTMLTableCellElement;
    cell.className = profile.body.className;
    const link = document.createElement('a');
    link.href = url;
    link.textContent = name;
    cell.append(link);
    return cell;
  }
}

function toldCell(told: ComparedValue): HTMLTableCellElement {
  if (!told) return openCell();
  const cell = document.createElement('td');
  const [value, date] = told;
  cell.textContent = value;
  if (date) cell.append(Object.assign(document.createElement('small'), { textContent: date }));
  return cell;
}

/** The value, and beneath it its date; the sources that either cites are on the profile. */
function cellOf(value: Element | undefined, dating: Element | undefined, url: string): HTMLTableCellElement {
  if (!value) return openCell();
  const cell = document.createElement('td');
  cell.className = value.className;
  cell.append(...value.childNodes);
  if (dating?.textContent.trim()) {
    const small = document.createElement('small');
    small.append(...dating.childNodes);
    cell.append(small);
  }
  for (const link of cell.querySelectorAll('a')) link.href = new URL(link.getAttribute('href')!, url).href;
  return cell;
}

/** What a profile has no row for. */
function openCell(): HTMLTableCellElement {
  const cell = document.createElement('td');
  cell.className = 'missing';
  cell.textContent = '–';
  return cell;
}

const labelOf = ({ cells }: HTMLTableRowElement) => cells[0]!.textContent.trim();
