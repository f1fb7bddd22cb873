import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findCommand } from '../../runner/web-servers.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'servers-'));
  writeFileSync(join(folder, 'a-server'), '');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('findCommand', () => {
  it('looks along the path', () => {
    expect(findCommand('a-server', { PATH: ['/nowhere', folder].join(delimiter) })).toBe(join(folder, 'a-server'));
  });

  it('finds nothing where there is nothing', () => {
    expect(findCommand('a-server', { PATH: '/nowhere' })).toBeUndefined();
    expect(findCommand('a-server', {})).toBeUndefined();
  });
});
