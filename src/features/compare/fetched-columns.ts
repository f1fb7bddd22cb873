import type { Column, Supply } from './columns.ts';
import type { CompareIndex, ComparedValue } from './compare-index.ts';

/**
 * Columns of a region with too many entries for one table: each is read from the facts on its own
 * profile, when somebody asks for it; what that page says outside them stands in the index.
 */
export async function fetchedColumns(index: string, rows: HTMLTableRowElement[], notStated: string): Promise<Supply> {
  const entries = new Map(Object.entries((await (await fetched(index)).json()) as CompareIndex));
  const columnOf = async (id: string): Promise<Column> => {
    const [href, name, elsewhere] = entries.get(id)!;
    const { url, text } = await fetched(href).then(async (answer) => ({ url: answer.url, text: await answer.text() }));
    return columnFrom(
      new DOMParser().parseFromString(text, 'text/html'),
      { id, url, name, elsewhere },
      rows,
      notStated,
    );
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
  notStated: string,
): Column {
  const facts = new Map(
    [...profile.querySelectorAll<HTMLTableRowElement>('.facts tr')].map((row) => [labelOf(row), row.cells]),
  );
  const contact = profile.querySelector('.contact');
  const [head, ...others] = rows;
  return {
    id,
    name,
    url,
    desk: contact?.querySelector('.desk')?.textContent.trim() ?? '',
    email: contact?.querySelector<HTMLAnchorElement>('[href^="mailto:"]')?.href.slice('mailto:'.length),
    cells: [
      headOf(profile, url, name),
      ...others.map((row) => {
        const told = elsewhere[row.dataset.field!];
        if (told !== undefined) return toldCell(told, notStated);
        const [, value, dating] = facts.get(labelOf(row)) ?? [];
        return cellOf(value, dating, url, notStated);
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

function toldCell(told: ComparedValue, notStated: string): HTMLTableCellElement {
  const cell = document.createElement('td');
  const [value, date] = told ?? [notStated];
  if (!told) cell.className = 'missing';
  cell.textContent = value;
  if (date) cell.append(Object.assign(document.createElement('small'), { textContent: date }));
  return cell;
}

/** The value, and beneath it its date; the sources that either cites are on the profile. */
function cellOf(
  value: Element | undefined,
  dating: Element | undefined,
  url: string,
  notStated: string,
): HTMLTableCellElement {
  const cell = document.createElement('td');
  if (!value || value.className === 'missing') {
    cell.className = value ? 'missing' : 'none';
    cell.textContent = value ? notStated : '–';
    return cell;
  }
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

const labelOf = ({ cells }: HTMLTableRowElement) => cells[0]!.textContent.trim();
