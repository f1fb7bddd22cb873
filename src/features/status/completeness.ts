import type { Entry, Parts } from '../../schemas/region.ts';
import type { FulfilmentContext } from './fulfilments.ts';
import { wantedOfCentres, wantedOfLand, wantedOfLocations, wantedOfRegions, type WantedFact } from './wanted-facts.ts';

/** How much of what investors ask for a profile has. */
export interface Completeness {
  key: string;
  stated: number;
  wanted: number;
  /** What is not there or overdue, the most wanted first, and what an editor writes for it. */
  missing: { name: string; group: string; write: string; asked: readonly string[] }[];
}

/** The completeness of every profile on a day (ISO 8601): locations, then sites. */
export function completenessOf({ entries, sources = {}, config }: Parts, asOf: string): Completeness[] {
  const known = { entries, sources, contact: config?.contact, asOf };
  return entries.flatMap((entry) => {
    const wanted = wantedOf(entry);
    return wanted ? [measured(entry, wanted, known)] : [];
  });
}

function wantedOf({ kind, record }: Entry): readonly WantedFact[] | undefined {
  if ('type' in record) return record.type === 'region' ? wantedOfRegions : wantedOfLocations;
  if (kind !== 'sites') return undefined;
  return 'kind' in record && record.kind === 'centre' ? wantedOfCentres : wantedOfLand;
}

function measured(entry: Entry, wanted: readonly WantedFact[], known: FulfilmentContext): Completeness {
  const missing = wanted.filter(({ by }) => !by.isThere(entry, known));
  return {
    key: entry.key,
    stated: wanted.length - missing.length,
    wanted: wanted.length,
    missing: missing.map(({ name, group, asked, by }) => ({ name, group, write: by.write, asked })),
  };
}

/** Whole per cent, rounded down: only what has everything has 100. */
export const shareOf = ({ stated, wanted }: Completeness) => Math.floor((stated / wanted) * 100);
