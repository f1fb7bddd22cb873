import { z } from 'astro/zod';
import { day } from '../basics.ts';
import { type FigureLock, type LockedFigure, lockedFigure } from './locked-figure.ts';

/** The file that tells, line by line, what publishing has changed. Lines are added at its end, none is changed. */
export const figuresLogFile = 'figures.log.json';

const told = lockedFigure.omit({ on: true });

const change = z
  .strictObject({
    /** The day it was published. */
    on: day,
    /** `sites/hafen#areaFree`, as the lock has it. */
    address: z.string(),
    before: told.optional(),
    after: told.optional(),
  })
  .refine(({ before, after }) => before ?? after, { error: 'Eine Änderung hat ein Vorher oder ein Nachher.' });

/** `content/figures.log.json`: new, changed and gone figures in the order they were published. */
export const figureLog = z.array(change);

export type FigureChange = z.infer<typeof change>;

/**
 * What a lock and the next one differ in, by address. Nothing where there was no lock: then all would be new. What says
 * the same is no change, whatever day it was remembered on.
 */
export function changesBetween(before: FigureLock, after: FigureLock, on: string): FigureChange[] {
  if (Object.keys(before).length === 0) return [];
  const addresses = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return addresses.flatMap((address): FigureChange[] => {
    const [was, is] = [saidIn(before, address), saidIn(after, address)];
    if (JSON.stringify(was) === JSON.stringify(is)) return [];
    return [{ on, address, ...(was && { before: was }), ...(is && { after: is }) }];
  });
}

function saidIn(lock: FigureLock, address: string): Omit<LockedFigure, 'on'> | undefined {
  if (!Object.hasOwn(lock, address)) return undefined;
  const { value, unit, asOf } = lock[address]!;
  return { value, unit, asOf };
}

/** One line a change, so that Git joins two branches by itself. */
export const logTextOf = (log: readonly FigureChange[]): string =>
  `[\n${log.map((change) => `  ${JSON.stringify(change)}`).join(',\n')}\n]\n`;
