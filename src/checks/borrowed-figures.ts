import { type Issue, nearest } from '../schemas/issue.ts';
import type { Entry } from '../schemas/region.ts';
import type { Examined } from './check-region.ts';

interface Borrowed {
  at: (string | number)[];
  /** The entry that should hold the figure, as `kind/id`. */
  holder: string;
  key: string;
}

/** Figures that a record names: its headlines, its borrowed rows, its capacities, the cores of the home page. */
export function checkBorrowedFigures({ parts }: Examined): Issue[] {
  const holders = new Map(parts.entries.map((entry) => [entry.key, entry]));
  return parts.entries.flatMap((entry) =>
    borrowedBy(entry).flatMap(({ at, holder, key }) => {
      const figures = holders.get(holder)?.record.figures;
      if (figures && Object.hasOwn(figures, key)) return [];
      const { file, locate } = entry.documents.record;
      const near = figures && nearest(key, Object.keys(figures));
      return [
        {
          file,
          at,
          ...locate(at),
          problem: figures
            ? `Die Angabe „${key}“ gibt es bei ${holder} nicht.`
            : `Den Eintrag „${holder}“, bei dem die Angabe stehen soll, gibt es nicht.`,
          hint: near ? `Meinten Sie „${near}“?` : `Die Angaben stehen in content/${holder}/record.yaml unter figures.`,
        },
      ];
    }),
  );
}

function borrowedBy({ key: own, record }: Entry): Borrowed[] {
  const headlines = (record.headlines ?? []).map((headline, index) => {
    const [key = '', holder = own] = headline.split('#').reverse();
    return { at: ['headlines', index], holder, key };
  });
  const rows = 'borrows' in record ? Object.entries(record.borrows) : [];
  const capacities = 'capacities' in record ? Object.entries(record.capacities ?? {}) : [];
  const cores = 'cores' in record ? (record.cores ?? []) : [];
  return [
    ...headlines,
    ...rows.map(([key, holder]) => ({ at: ['borrows', key], holder, key })),
    ...capacities.flatMap(([utility, keys = []]) =>
      keys.map((key, index) => ({ at: ['capacities', utility, index], holder: own, key })),
    ),
    ...cores.map(({ entry, figure }, index) => ({ at: ['cores', index, 'figure'], holder: entry, key: figure })),
  ];
}
