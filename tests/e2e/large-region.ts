import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const cache = join('node_modules', '.cache', 'e2e', 'large');

/**
 * Builds the small region with so many sites, each named after its number and a hectare larger than the
 * one before, and says where it stands.
 */
export function buildLargeRegion(sites: number): string {
  const region = join(cache, 'region');
  const built = join(cache, 'site');
  rmSync(region, { recursive: true, force: true });
  cpSync(join('tests', 'fixtures', 'region'), region, { recursive: true });
  for (let number = 1; number < sites; number += 1) {
    const folder = join(region, 'sites', `hafen-${number}`);
    cpSync(join(region, 'sites', 'hafen'), folder, { recursive: true });
    rewrite(join(folder, 'record.yaml'), (text) => text.replace('value: 24,', `value: ${24 + number},`));
    for (const file of ['de.mdx', 'en.mdx']) {
      rewrite(join(folder, file), (text) =>
        text.replace(/^title: .*/m, `title: Hafen ${number}`).replace(/^(slug: .*)/m, `$1-${number}`),
      );
    }
  }
  run(region, built, 'src/cli/translated.ts', '--all', 'en');
  run(region, built, 'src/cli/build.ts');
  return built;
}

function run(region: string, built: string, ...command: string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: region, OUT_DIR: built },
  });
  if (status !== 0) throw new Error(`${command.join(' ')} fails in the large region:\n${stdout}${stderr}`);
}

const rewrite = (file: string, change: (text: string) => string) => {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
};
