import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFileCache } from '../../../src/machine/file-cache.ts';

const day = 24 * 60 * 60 * 1000;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'file-cache-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const open = (now?: number) => openFileCache(folder, 'png', now);

describe('openFileCache', () => {
  it('keeps a file for the next build, under its name and as it was', async () => {
    expect(await open().find('abc')).toBeUndefined();
    const path = await open().put('abc', Buffer.from('picture'));
    expect(await open().find('abc')).toBe(path);
    expect(readFileSync(path, 'utf8')).toBe('picture');
    expect(path.endsWith('.png')).toBe(true);
    expect(open().names()).toEqual(['abc']);
  });

  it('does not take one that was damaged, and lets it be made anew', async () => {
    const path = await open().put('abc', Buffer.from('picture'));
    writeFileSync(path, 'pictu');
    const cache = open();
    expect(await cache.find('abc')).toBeUndefined();
    expect(cache.names()).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
    expect(await cache.find('abc')).toBeUndefined();
    const anew = await cache.put('abc', Buffer.from('picture'));
    expect(await cache.find('abc')).toBe(anew);
  });

  it('finds none that another build has removed', async () => {
    const cache = open();
    rmSync(await cache.put('abc', Buffer.from('picture')));
    expect(await cache.find('abc')).toBeUndefined();
  });

  it('forgets what was not asked for in so many days, and what was left half done', async () => {
    const [old, used] = [await open().put('old', Buffer.from('1')), await open().put('used', Buffer.from('2'))];
    const now = Date.now();
    for (const path of [old, used]) utimesSync(path, (now - 40 * day) / 1000, (now - 40 * day) / 1000);
    writeFileSync(join(folder, `half.${2 ** 30}.part`), '');
    writeFileSync(join(folder, `mine.${process.pid}.part`), '');
    const cache = open(now);
    await cache.find('used');
    cache.forget(30);
    expect(
      readdirSync(folder)
        .map((name) => name.split(/[-.]/)[0])
        .sort(),
    ).toEqual(['mine', 'used']);
    expect(statSync(used).mtimeMs).toBeCloseTo(now, -2);
  });
});
