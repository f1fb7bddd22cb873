import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { shareImagesOf } from '../../src/routes/share-images.ts';
import { contentFolder, type Site } from '../../src/routes/site.ts';
import type { SiteConfig } from '../../src/schemas/site-config.ts';
import { table } from './markdown.ts';
import { cacheDir, timedBuild } from './timed-build.ts';

/**
 * What the pictures to share add to a build without them: when all are drawn, when none has changed, and when each
 * kind has one. Exposés are left out.
 */
export function shareImageTable(site: Site): string {
  const seconds = {
    none: buildWith('none', 'cold'),
    cold: buildWith('each', 'cold'),
    unchanged: buildWith('each', 'warm'),
    perKind: buildWith('perKind', 'cold'),
  };
  const added = (build: number) => ((build - seconds.none) / seconds.none).toFixed(2);
  const images = shareImagesOf(site);
  return table(
    ['Pictures to share', 'All drawn ÷ the build without', 'None changed', 'One for each kind', 'The build without'],
    [
      [
        images.length,
        added(seconds.cold),
        added(seconds.unchanged),
        added(seconds.perKind),
        `${seconds.none.toFixed(1)} s`,
      ],
    ],
  );
}

const copy = join('node_modules', '.cache', 'bench-region');

function buildWith(shareImages: SiteConfig['shareImages'], cache: 'cold' | 'warm'): number {
  rmSync(copy, { recursive: true, force: true });
  cpSync(contentFolder(), copy, { recursive: true });
  const file = join(copy, 'site.yaml');
  const config = parseDocument(readFileSync(file, 'utf8'));
  config.set('shareImages', shareImages);
  writeFileSync(file, config.toString());
  if (cache === 'cold') rmSync(join(cacheDir, 'cards'), { recursive: true, force: true });
  return timedBuild(['--no-exposes'], { CONTENT_DIR: copy, OUT_DIR: `${copy}-site` });
}
