import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { oneAtATime } from '../../../src/machine/one-at-a-time.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'one-at-a-time-'));
  file = join(folder, 'building');
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('oneAtATime', () => {
  it('lets the second begin when the first is done', async () => {
    const said: string[] = [];
    const work = (name: string) => async () => {
      said.push(`${name} begins`);
      await setTimeout(20);
      said.push(`${name} ends`);
    };
    await Promise.all([oneAtATime(file, work('one')), oneAtATime(file, work('two'))]);
    expect(said).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
    expect(existsSync(file)).toBe(false);
  });

  it('does not wait for a process that is gone', async () => {
    writeFileSync(file, '999999999');
    expect(await oneAtATime(file, async () => 'done')).toBe('done');
  });

  it('lets go when the work fails', async () => {
    await expect(oneAtATime(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(existsSync(file)).toBe(false);
  });
});
