import { progressLine } from '../../machine/progress.ts';
import { inGerman } from '../../reports/in-german.ts';
import type { BuiltSite } from '../../routes/feature.ts';
import { printExposes } from './exposes.ts';

/** Prints the exposés of a site that was just built, and says how many. */
export async function addExposes({ folder, site, cacheDir }: BuiltSite) {
  const started = performance.now();
  const line = progressLine('Exposés');
  const { all, printed, unchanged } = await printExposes(folder, site, { cacheDir, told: line.told }).finally(line.end);
  if (all === 0) return;
  const seconds = (performance.now() - started) / 1000;
  console.log(`Exposés: ${printed} von ${all} gedruckt, ${unchanged} unverändert, in ${inGerman(seconds)} s.`);
}
