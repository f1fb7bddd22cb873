import { join } from 'node:path';
import { bounds } from '../../schemas/figures/amounts.ts';
import { type CurrentFigure, currentFigures, figuresLockFile } from '../../schemas/figures/figure-lock.ts';
import { type FigureLock, figureLock, type LockedFigure } from '../../schemas/figures/locked-figure.ts';
import type { Issue } from '../../schemas/issue.ts';
import { readIfThere } from '../../schemas/yaml/read.ts';
import type { Parts } from '../../schemas/region.ts';
import type { CheckContext } from '../check-context.ts';

/** Figures that are ten times what was last published, or of another sign or kind of unit. They only warn. */
export function checkJumps({ parts, folder }: CheckContext): Issue[] {
  const { lock, issues } = readFigureLock(folder);
  return [
    ...issues.map((issue) => ({ ...issue, level: 'warning' as const })),
    ...jumpsIn(parts, lock ?? {}).map(({ now, before, how }) => ({
      file: now.document.file,
      at: now.at,
      ...now.document.locate(now.at),
      problem: `Jetzt steht hier ${told(now)}; zuletzt veröffentlicht waren ${told(before)}, festgehalten am ${before.on}: ${how}.`,
      hint: `Prüfen Sie Punkt, Nullen, Vorzeichen und Einheit. Stimmt es so, halten Sie es fest: npm run figures -- publish "${now.address}"`,
      level: 'warning' as const,
    })),
  ];
}

const byCommand = `„npm run figures -- publish“ schreibt diese Datei. Holen Sie die letzte Fassung aus der Versionsverwaltung zurück; im Streit zweier Fassungen behalten Sie die Zeilen beider.`;

/** What was last published, if anybody remembered it. What is wrong with the file is one issue. */
export function readFigureLock(folder: string): { lock: FigureLock | undefined; issues: Issue[] } {
  const found: Issue[] = [];
  const { data } = readIfThere(join(folder, figuresLockFile), figureLock, found);
  return { lock: data, issues: found.slice(0, 1).map((issue) => ({ ...issue, hint: byCommand })) };
}

export interface Jump {
  now: CurrentFigure;
  before: LockedFigure;
  /** What happened to it, in words. */
  how: string;
}

/** Every figure that is too far from what was remembered of it. */
export function jumpsIn(parts: Parts, lock: FigureLock): Jump[] {
  return currentFigures(parts).flatMap((now) => {
    const before = Object.hasOwn(lock, now.address) ? lock[now.address] : undefined;
    const how = before && changeOf(now, before);
    return before && how ? [{ now, before, how }] : [];
  });
}

/** Ten times, with room for a real change at the same time. */
const farOff = 7;
/** A rate moves slowly; read the other way round it is off by its square. */
const farOffRate = 1.4;

function changeOf(now: CurrentFigure, before: LockedFigure): string | undefined {
  const [unit, unitBefore] = [baseOf(now.unit), baseOf(before.unit)];
  if (unit.name !== unitBefore.name) return `aus „${before.unit}“ wurde „${now.unit}“`;
  const [ends, endsBefore] = [bounds(now.value), bounds(before.value)];
  const factors = (['min', 'max'] as const).map(
    (end) => (ends[end] * unit.factor) / (endsBefore[end] * unitBefore.factor),
  );
  if (factors.some((factor) => factor < 0)) return 'das Vorzeichen hat gewechselt';
  const limit = now.isRate ? farOffRate : farOff;
  const far = factors.find(
    (factor) => factor !== 0 && Number.isFinite(factor) && (factor >= limit || factor <= 1 / limit),
  );
  if (far === undefined) return undefined;
  const times = far > 1 ? far : 1 / far;
  const number = times.toLocaleString('de', { maximumSignificantDigits: 2 });
  return far > 1 ? `das ${number}-Fache` : `ein ${number}-tel`.replace('ein 10-tel', 'ein Zehntel');
}

/** Units that measure the same, in the smallest of them. */
const bases: Record<string, { name: string; factor: number }> = {
  m2: { name: 'm2', factor: 1 },
  ha: { name: 'm2', factor: 10_000 },
  km2: { name: 'm2', factor: 1_000_000 },
  m: { name: 'm', factor: 1 },
  km: { name: 'm', factor: 1000 },
  min: { name: 'min', factor: 1 },
  h: { name: 'min', factor: 60 },
  MW: { name: 'MW', factor: 1 },
  GW: { name: 'MW', factor: 1000 },
};

const scales: [word: string, factor: number][] = [
  ['million ', 1e6],
  ['billion ', 1e9],
];

function baseOf(unit: string): { name: string; factor: number } {
  const own = Object.hasOwn(bases, unit) ? bases[unit] : undefined;
  if (own) return own;
  const scale = scales.find(([word]) => unit.startsWith(word));
  return scale ? { name: unit.slice(scale[0].length), factor: scale[1] } : { name: unit, factor: 1 };
}

function told({ value, unit, asOf }: Pick<LockedFigure, 'value' | 'unit' | 'asOf'>): string {
  const { min, max } = bounds(value);
  const number = (amount: number) => amount.toLocaleString('de', { maximumFractionDigits: 6 });
  return `${min === max ? number(min) : `${number(min)} bis ${number(max)}`} ${unit} (Stand ${asOf})`;
}
