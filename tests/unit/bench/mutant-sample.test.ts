import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rooms, sampleOf } from '../../bench/mutant-sample.ts';

describe('the sample of code to change', () => {
  it('is the same for the same seed', () => {
    expect(sampleOf(10, 1)).toEqual(sampleOf(10, 1));
    expect(sampleOf(10, 1)).not.toEqual(sampleOf(10, 2));
  });

  it('takes as many files of every room', () => {
    const passages = sampleOf(8, 1);
    expect(new Set(passages.map(({ file }) => file)).size).toBe(rooms.length * 8);
    for (const room of rooms) {
      const files = passages.filter((passage) => passage.room === room).map(({ file }) => file);
      expect(files, room).toHaveLength(8);
      expect(files.filter((file) => !file.startsWith(`src/${room}/`))).toEqual([]);
    }
  });

  it('takes more files with the others, in order', () => {
    for (const room of rooms) {
      const [few, more] = [3, 6].map((count) => sampleOf(count, 1).filter((passage) => passage.room === room));
      expect(more!.slice(0, 3), room).toEqual(few);
    }
  });

  it('leaves out what a browser or a command line runs', () => {
    const files = sampleOf(1000, 1).map(({ file }) => file);
    expect(files.length).toBeGreaterThan(300);
    expect(files).toContain('src/features/compare/comparison.ts');
    expect(files.filter((file) => /client\/|\/command\.ts$|\/compare\/compare\.ts$/.test(file))).toEqual([]);
  });

  it('begins where there is code inside a function', () => {
    for (const { file, from, to } of sampleOf(10, 1)) {
      expect(readFileSync(file, 'utf8').split('\n')[from - 1], file).toMatch(/^ +\S/);
      expect(to).toBeGreaterThan(from);
    }
  });
});
