import { isStated, statementOf } from '../../facts/statements.ts';
import type { Document } from '../../schemas/yaml/document.ts';
import { type Issue, nearest } from '../../schemas/issue.ts';
import type { Entry } from '../../schemas/region.ts';
import type { SiteConfig } from '../../schemas/site-config.ts';
import { figureAddress } from '../../schemas/trade-tax.ts';
import type { CheckContext } from '../check-context.ts';

interface Borrowed {
  at: (string | number)[];
  /** The entry that should hold the figure, as `kind/id`. */
  holder: string;
  key: string;
  /** Whether a dated statement of that name will do. */
  mayBeStated?: boolean;
}

/**
 * Figures that are taken from elsewhere: a record's headlines, its borrowed rows, its capacities, the cores
 * of the home page, and what `site.yaml` computes tax and the cost of pay from.
 */
export function checkBorrowedFigures({ parts }: CheckContext): Issue[] {
  const holders = new Map(parts.entries.map((entry) => [entry.key, entry]));
  return borrowers(parts).flatMap(({ document: { file, locate }, borrowed }) =>
    borrowed.flatMap(({ at, holder, key, mayBeStated = false }) => {
      const entry = holders.get(holder);
      const figures = entry?.record.figures;
      if (figures && Object.hasOwn(figures, key)) return [];
      if (entry && mayBeStated && isStated(statementOf(entry, key))) return [];
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

interface Borrower {
  document: Document;
  borrowed: Borrowed[];
}

function borrowers({ config, entries, files }: CheckContext['parts']): Borrower[] {
  return [
    ...(config && files.config
      ? [{ document: files.config, borrowed: [...taxInputs(config), ...staffInputs(config)] }]
      : []),
    ...entries.map((entry) => ({ document: entry.documents.record, borrowed: borrowedBy(entry) })),
  ];
}

function taxInputs({ tradeTax }: SiteConfig): Borrowed[] {
  if (!tradeTax) return [];
  return [
    { at: ['tradeTax', 'base'], ...figureAddress(tradeTax.base) },
    ...tradeTax.profit.map(({ figure }, index) => ({
      at: ['tradeTax', 'profit', index, 'figure'],
      ...figureAddress(figure),
    })),
  ];
}

function staffInputs({ staffCosts }: SiteConfig): Borrowed[] {
  if (!staffCosts) return [];
  const { places, pay } = staffCosts;
  return [
    ...places.flatMap(({ contributions }, place) =>
      contributions.flatMap(({ shares, ceiling }, row) => {
        const at = ['staffCosts', 'places', place, 'contributions', row];
        return [
          ...shares.map((share, index) => ({ at: [...at, 'shares', index], ...figureAddress(share) })),
          { at: [...at, 'ceiling'], ...figureAddress(ceiling) },
        ];
      }),
    ),
    ...pay.map((address, index) => ({ at: ['staffCosts', 'pay', index], ...figureAddress(address) })),
  ];
}

function borrowedBy({ key: own, record }: Entry): Borrowed[] {
  const headlines = (record.headlines ?? []).map((headline, index) => {
    const [key = '', holder = own] = headline.split('#').reverse();
    return { at: ['headlines', index], holder, key };
  });
  const rows = 'borrows' in record ? Object.entries(record.borrows) : [];
  const capacities = 'capacities' in record ? Object.entries(record.capacities ?? {}) : [];
  const needs = 'needs' in record ? record.needs : [];
  const cores = 'cores' in record ? (record.cores ?? []) : [];
  return [
    ...headlines,
    ...rows.map(([key, holder]) => ({ at: ['borrows', key], holder, key })),
    ...capacities.flatMap(([utility, keys = []]) =>
      keys.map((key, index) => ({ at: ['capacities', utility, index], holder: own, key })),
    ),
    ...needs.flatMap(({ facts }, need) =>
      facts.map((address, index) => ({
        at: ['needs', need, 'facts', index],
        ...figureAddress(address),
        mayBeStated: true,
      })),
    ),
    ...cores.map(({ entry, figure }, index) => ({ at: ['cores', index, 'figure'], holder: entry, key: figure })),
  ];
}
