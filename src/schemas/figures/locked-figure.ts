import { z } from 'astro/zod';
import { day } from '../basics.ts';

const range = z.strictObject({ min: z.number(), max: z.number() });

export const lockedFigure = z.strictObject({
  value: z.number().or(range),
  unit: z.string(),
  asOf: z.string(),
  /** The day it was remembered. */
  on: day,
});

export type LockedFigure = z.infer<typeof lockedFigure>;

/** `content/figures.lock.json`: figures by their addresses, such as `sites/hafen#areaFree`. */
export const figureLock = z.record(z.string(), lockedFigure);

export type FigureLock = z.infer<typeof figureLock>;
