import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaceFolder } from '../../../src/machine/fresh-folder.ts';

let parent: string;
let site: string;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'fresh-folder-'));
  site = join(parent, 'dist');
});

afterEach(() => rmSync(parent, { recursive: true }));

function write(folder: string, text: string) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), text);
}

const shown = () => readFileSync(join(site, 'index.html'), 'utf8');

describe('replaceFolder', () => {
  it('puts the first site where there was nothing', async () => {
    await replaceFolder(site, async (fresh) => write(fresh, 'first'));
    expect(shown()).toBe('first');
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  it('shows the old site until the new one is whole, and leaves nothing of the old', async () => {
    write(site, 'old');
    writeFileSync(join(site, 'old.html'), '');
    await replaceFolder(site, async (fresh) => {
      write(fresh, 'new');
      expect(shown()).toBe('old');
    });
    expect(shown()).toBe('new');
    expect(readdirSync(site)).toEqual(['index.html']);
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  it('keeps the old site when the build fails, and removes what was begun', async () => {
    write(site, 'old');
    const build = replaceFolder(site, async (fresh) => {
      write(fresh, 'half');
      throw new Error('A page could not be built.');
    });
    await expect(build).rejects.toThrow('A page could not be built.');
    expect(shown()).toBe('old');
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  it('keeps the old site when nothing was built', async () => {
    write(site, 'old');
    await expect(replaceFolder(site, async () => undefined)).rejects.toThrow();
    expect(shown()).toBe('old');
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  it('removes what a killed build left, and not what a running one writes', async () => {
    mkdirSync(join(parent, '.build-999999999'));
    mkdirSync(join(parent, '.build-999999999-old'));
    mkdirSync(join(parent, `.build-${process.ppid}`));
    await replaceFolder(site, async (fresh) => write(fresh, 'new'));
    expect(readdirSync(parent).sort()).toEqual([`.build-${process.ppid}`, 'dist']);
  });

  it('refuses a folder that holds something else than a site', async () => {
    mkdirSync(site);
    writeFileSync(join(site, 'thesis.txt'), '');
    await expect(replaceFolder(site, async (fresh) => write(fresh, 'new'))).rejects.toThrow(
      'holds something else than a built site. Empty it, or choose another OUT_DIR.',
    );
    expect(existsSync(join(site, 'thesis.txt'))).toBe(true);
  });

  it.each(['.', '..', '/'])('refuses "%s", which holds the project', async (folder) => {
    await expect(replaceFolder(folder, async () => undefined)).rejects.toThrow('holds this project');
  });
});
