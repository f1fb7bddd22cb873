import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFirefox } from '../../runner/firefox.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'firefox-'));
  for (const name of ['own', 'firefox', 'firefox-esr']) writeFileSync(join(folder, name), '');
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('findFirefox', () => {
  it('takes the one that FIREFOX_PATH names, and refuses it where there is nothing', () => {
    expect(findFirefox({ FIREFOX_PATH: join(folder, 'own'), PATH: folder })).toBe(join(folder, 'own'));
    expect(() => findFirefox({ FIREFOX_PATH: '/nowhere/firefox' })).toThrow(
      'FIREFOX_PATH is "/nowhere/firefox", where there is no file. Correct it, or leave it empty.',
    );
  });

  it('looks for the system’s in the path, the long supported one first', () => {
    expect(findFirefox({ PATH: ['/nowhere', folder].join(delimiter) })).toBe(join(folder, 'firefox-esr'));
    expect(findFirefox({ PATH: '/nowhere' })).toBeUndefined();
  });
});
