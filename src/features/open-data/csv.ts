import { type Cell, csvText } from '../../output/csv.ts';
import type { Collection } from './collection.ts';
import { type Row, rowsOf } from './rows.ts';

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
