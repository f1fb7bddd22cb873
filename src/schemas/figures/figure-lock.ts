import { amountsIn } from './amounts.ts';
import type { Document } from '../yaml/document.ts';
import type { Parts } from '../region.ts';
import type { FigureLock, LockedFigure } from './locked-figure.ts';

/** The file that remembers what was last published of every figure. */
export const figuresLockFile = 'figures.lock.json';

/** A figure, a way or a rate as it stands now, by the address the lock knows it by. */
export interface CurrentFigure {
  address: string;
  value: LockedFigure['value'];
  unit: string;
  asOf: string;
  document: Document;
  at: (string | number)[];
  isRate: boolean;
}

/** All that may be published with a number, in the order of the lock. Of two ways alike, the first counts. */
export function currentFigures({ entries, exchangeRates = {}, files }: Parts): CurrentFigure[] {
  const amounts = amountsIn(entries).map(({ entry, document, at, key, value, unit, stated }) => ({
    address: `${entry.key}#${'to' in stated ? wayTo(stated) : key}`,
    value,
    unit,
    asOf: stated.asOf,
    document,
    at: [...at, 'value'],
    isRate: false,
  }));
  const { exchangeRates: document } = files;
  const rates = document
    ? Object.entries(exchangeRates).map(([currency, { perEuro, asOf }]) => ({
        address: `exchange-rates#${currency}`,
        value: perEuro,
        unit: `${currency}/EUR`,
        asOf,
        document,
        at: [currency, 'perEuro'],
        isRate: true,
      }))
    : [];
  const all = [...amounts, ...rates].sort((a, b) => (a.address < b.address ? -1 : 1));
  return all.filter(({ address }, index) => address !== all[index - 1]?.address);
}

/** A way by its kind and where it leads. One in kilometres and one in minutes are two. */
function wayTo({
  to,
  kind,
  mode,
  unit,
}: {
  to: string | Record<string, string>;
  kind: string;
  mode: string;
  unit: string;
}) {
  const name = typeof to === 'string' ? to : (Object.values(to)[0] ?? '');
  return [unit === 'km' ? 'distance' : 'duration', kind, mode, name].join(' ');
}

/** One line a figure, in a fixed order, so that Git shows which one changed and joins two branches by itself. */
export function lockTextOf(lock: FigureLock): string {
  const lines = Object.entries(lock)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([address, figure]) => `  ${JSON.stringify(address)}: ${JSON.stringify(figure)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}
