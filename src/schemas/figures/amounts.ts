import type { Document } from '../yaml/document.ts';
import type { Distance, Figure } from './figure.ts';
import type { Entry } from '../region.ts';
import type { Unit } from './units.ts';

/** An amount of a record and where it stands: a figure, or a way to somewhere. */
export interface WrittenAmount {
  entry: Entry;
  document: Document;
  at: (string | number)[];
  /** Its key under `figures`, or what the way leads to. */
  key: string;
  value: Figure['value'];
  unit: Unit;
  /** The whole of it. */
  stated: Figure | Distance;
}

/** Every amount of some entries. */
export function amountsIn(entries: readonly Entry[]): WrittenAmount[] {
  return entries.flatMap((entry) => {
    const { record, documents } = entry;
    const written = (at: (string | number)[], key: string, stated: Figure | Distance): WrittenAmount => ({
      entry,
      document: documents.record,
      at,
      key,
      value: stated.value,
      unit: stated.unit,
      stated,
    });
    const distances = 'distances' in record ? record.distances : [];
    return [
      ...Object.entries(record.figures).map(([key, figure]) => written(['figures', key], key, figure)),
      ...distances.map((distance, index) => written(['distances', index], distance.kind, distance)),
    ];
  });
}

export const bounds = (value: Figure['value']): { min: number; max: number } =>
  typeof value === 'number' ? { min: value, max: value } : value;
