import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { figuresLockFile, lockTextOf } from '../../schemas/figures/figure-lock.ts';
import type { FigureLock } from '../../schemas/figures/locked-figure.ts';
import { changesBetween, figuresLogFile, logTextOf } from '../../schemas/figures/figure-log.ts';
import { nearest } from '../../schemas/issue.ts';
import { referenceDateOf } from '../../schemas/days/reference-date.ts';
import { UserError } from '../../reports/user-error.ts';
import { openFigures } from './lock.ts';

/**
 * `npm run figures -- publish`: remembers every figure as it goes to the public, but none that has jumped: that
 * takes its address, as a deliberate word. What says the same keeps its day and line.
 */
export function publishFigures(folder: string, confirmed: string[]): string {
  const { lock, log, figures, jumps } = openFigures(folder);
  refuseUnknown(
    confirmed,
    figures.map(({ address }) => address),
  );
  const open = jumps.filter(({ now }) => !confirmed.includes(now.address));
  const isOpen = new Set(open.map(({ now }) => now.address));
  const on = referenceDateOf(folder);
  const lines = figures.map(({ address, value, unit, asOf }) => {
    const before = Object.hasOwn(lock, address) ? lock[address] : undefined;
    const isSame =
      before && JSON.stringify([value, unit, asOf]) === JSON.stringify([before.value, before.unit, before.asOf]);
    return [address, before && (isSame || isOpen.has(address)) ? before : { value, unit, asOf, on }] as const;
  });
  const next: FigureLock = Object.fromEntries(lines);
  const changes = changesBetween(lock, next, on);
  writeFileSync(join(folder, figuresLockFile), lockTextOf(next));
  if (changes.length > 0) writeFileSync(join(folder, figuresLogFile), logTextOf([...log, ...changes]));
  const renewed = lines.filter(([address, figure]) => lock[address] !== figure).length;
  const kept = `${figuresLockFile}: ${lines.length} Angaben, ${renewed} neu festgehalten.`;
  const told =
    changes.length === 0
      ? `${kept} Nehmen Sie die Datei in die Versionsverwaltung.`
      : `${kept} ${figuresLogFile}: ${changes.length} Änderungen, die die Website unter „Was sich geändert hat“ nennt. Nehmen Sie beide Dateien in die Versionsverwaltung.`;
  if (open.length === 0) return told;
  const commands = open.map(({ now, how }) => `  npm run figures -- publish "${now.address}"    (${how})`);
  return [told, '', 'Gesprungen und nicht festgehalten; stimmt ein Wert, bestätigen Sie ihn:', ...commands].join('\n');
}

function refuseUnknown(confirmed: string[], known: string[]) {
  for (const address of confirmed) {
    if (known.includes(address)) continue;
    const near = nearest(address, known);
    throw new UserError(
      `Die Angabe „${address}“ gibt es nicht.\n→ ${near ? `Meinten Sie „${near}“?` : 'npm run figures -- list'}`,
    );
  }
}
