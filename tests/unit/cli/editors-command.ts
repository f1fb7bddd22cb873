import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** Runs one of the editors' commands on a region, as `npm run` does. */
export function run(
  command: 'build' | 'codes' | 'figures' | 'kiosk' | 'status' | 'swiss' | 'translated',
  folder: string,
  ...options: string[]
) {
  const [, file = ''] = /^node (\S+)$/.exec(scripts[command] ?? '') ?? [];
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...options], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: folder, AS_OF: '2026-11-24' },
  });
  return { code: status, stdout, stderr };
}

/** What every file of a folder says. */
export function filesIn(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    names
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}
