import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import packageJson from '../../../package.json' with { type: 'json' };

const files = ['.github/workflows/site.yml', '.gitlab-ci.yml'];

/** All commands of a workflow, wherever they stand in it. */
const commandsIn = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) =>
        key === 'run' || key === 'script' ? [inner].flat().map(String) : commandsIn(inner),
      )
    : [];

describe.each(files)('%s', (file) => {
  const commands = commandsIn(parse(readFileSync(file, 'utf8')));

  it('runs the two commands, and shows what the check found', () => {
    expect(commands).toContain('npm ci && npm run build');
    expect(commands).toContain('npm ci && npm test');
    expect(commands.some((command) => /check -- --format git(hub|lab)/.test(command))).toBe(true);
  });

  it('asks for scripts that are there', () => {
    const asked = commands.flatMap((command) => [...command.matchAll(/npm run (?:--silent )?(\S+)/g)]);
    expect(asked.length).toBeGreaterThan(2);
    for (const [, script] of asked) expect(Object.keys(packageJson.scripts)).toContain(script);
  });
});
