import { globSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { expect, it } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };

/** Cuts the typeface, whose cuts are in the repository. */
const runByHand = 'src/cli/fonts.ts';

/** The packages that a file loads; what is imported for its types alone is gone when it runs. */
function packagesOf(file: string): string[] {
  const code = readFileSync(file, 'utf8');
  return [...code.matchAll(/^(?:import|export) (?!type )(?:[^'"]*?from )?'([^.][^']*)';/gm)]
    .map(([, name = '']) => /^(?:@[^/]+\/)?[^/]+/.exec(name)![0])
    .filter((name) => !/^(?:node|astro|virtual):/.test(name) && !builtinModules.includes(name));
}

it('what a build and a command load is installed without development packages too', () => {
  const files = ['astro.config.mjs', ...globSync('src/**/*.{ts,astro}')].filter((file) => file !== runByHand);
  const wanted = new Set(files.flatMap(packagesOf));
  expect(wanted.size).toBeGreaterThan(15);
  expect([...wanted].filter((name) => !(name in packageJson.dependencies))).toEqual([]);
});
