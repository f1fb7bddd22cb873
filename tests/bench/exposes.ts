import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { areExposesMade, exposesOf } from '../../src/features/exposes/addresses.ts';
import type { Site } from '../../src/routes/site.ts';
import { maxPdfBytes } from '../../src/machine/printer.ts';
import { inKilobytes, table } from './markdown.ts';
import { cacheDir, folder, timedBuild } from './timed-build.ts';

/**
 * What the exposés add to a build that finds its pictures to share drawn: when all are printed, and when none has
 * changed. Undefined where there are none.
 */
export function exposeTable(site: Site): string | undefined {
  const made = areExposesMade() ? exposesOf(site) : [];
  if (made.length === 0) return undefined;
  const seconds = timedBuild(['--no-exposes']);
  rmSync(join(cacheDir, 'exposes'), { recursive: true, force: true });
  const [printing, unchanged] = [timedBuild(), timedBuild()].map((all) => all - seconds) as [number, number];
  const share = (added: number) => (added / seconds).toFixed(2);
  const exposes = made.map(({ pdf }) => ({ pdf, bytes: statSync(join(folder, pdf)).size }));
  const heaviest = exposes.reduce((heaviest, other) => (other.bytes > heaviest.bytes ? other : heaviest));
  return table(
    [
      'Exposés',
      `Heaviest ≤ ${inKilobytes(maxPdfBytes)}`,
      '',
      'Printing all ÷ the rest of the build',
      'per exposé',
      'With none changed',
    ],
    [
      [
        exposes.length,
        heaviest.pdf,
        inKilobytes(heaviest.bytes),
        share(printing),
        `${Math.round((printing / exposes.length) * 1000)} ms`,
        share(unchanged),
      ],
    ],
  );
}
