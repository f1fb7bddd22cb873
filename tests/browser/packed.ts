import { brotliCompressSync, constants } from 'node:zlib';
import type { Fault } from './faults.ts';

const sizes = new Map<string | Buffer, number>();

/** Bytes of a content as a host sends it, packed by Brotli; scripts, which many pages share, are packed once. */
export function packed(content: string | Buffer): number {
  const size = sizes.get(content) ?? packedAt(content, 11);
  sizes.set(content, size);
  return size;
}

/** What fits already when it is packed in a hurry, for a twentieth of the time, fits all the more at its best. */
const quick = 9;

export const isPackedWithin = (content: string, budget: number): boolean =>
  packedAt(content, quick) <= budget || packed(content) <= budget;

const packedAt = (content: string | Buffer, quality: number) =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;

export const overBudget = (at: string, what: string, size: number, budget: number): Fault[] =>
  size > budget ? [{ at, problem: `${what} is ${size} bytes, ${size - budget} too many` }] : [];
