import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { findBrowser } from '../../../src/machine/browser.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'browser-'));
  for (const name of ['own', 'chromium', 'google-chrome']) writeFileSync(join(folder, name), '');
});

afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

const playwrightHas = (file: string) => vi.spyOn(chromium, 'executablePath').mockReturnValue(file);

describe('findBrowser', () => {
  it('takes the one that CHROMIUM_PATH names', () => {
    const given = join(folder, 'google-chrome');
    playwrightHas(join(folder, 'own'));
    expect(findBrowser({ CHROMIUM_PATH: given, PATH: folder })).toBe(given);
  });

  it('refuses a CHROMIUM_PATH where there is nothing', () => {
    expect(() => findBrowser({ CHROMIUM_PATH: '/nowhere/chromium' })).toThrow(
      'CHROMIUM_PATH is "/nowhere/chromium", where there is no file. Correct it, or leave it empty.',
    );
  });

  it("takes Playwright's own before the system's", () => {
    playwrightHas(join(folder, 'own'));
    expect(findBrowser({ PATH: folder })).toBe(join(folder, 'own'));
  });

  it('looks for the system’s in the path', () => {
    playwrightHas('/nowhere/chromium');
    expect(findBrowser({ PATH: ['/nowhere', folder].join(delimiter) })).toBe(join(folder, 'chromium'));
  });

  it('finds none where there is none', () => {
    playwrightHas('/nowhere/chromium');
    expect(findBrowser({ PATH: '/nowhere' })).toBeUndefined();
  });
});
