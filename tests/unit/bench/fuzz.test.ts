import { describe, expect, it } from 'vitest';
import { damages } from '../../bench/damages.ts';
import { fuzz } from '../../bench/fuzz.ts';
import { seeded } from '../../bench/random.ts';

const source = 'tests/fixtures/region';

describe('a region damaged in many ways', () => {
  it('is read without an exception, and every message names a file', { timeout: 600_000 }, () => {
    // How long it takes is measured by the benchmark.
    const { regions, told, exceptions, withoutFile } = fuzz({ source, count: 200, seed: 1 });
    expect({ regions, exceptions, withoutFile }).toEqual({ regions: 200, exceptions: [], withoutFile: [] });
    // Some damages change nothing that matters; most are told.
    expect(told).toBeGreaterThan(120);
  });

  it('is the same for the same seed', () => {
    const text = Buffer.from('a: 1\nb: [c]\n\nd: „ü“\n');
    for (const { name, apply } of damages) {
      expect(apply(text, seeded(7)), name).toEqual(apply(text, seeded(7)));
    }
    expect(seeded(1)()).not.toBe(seeded(2)());
  });

  it.each(damages)('$name takes any file, even an empty one', ({ apply }) => {
    for (const text of ['', '\n', 'a', 'a: b\n'])
      for (let seed = 0; seed < 20; seed++) expect(Buffer.isBuffer(apply(Buffer.from(text), seeded(seed)))).toBe(true);
  });
});
