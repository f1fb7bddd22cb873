import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineReader, longestLine } from '../../../../src/features/scans/line-reader.ts';

function linesOf(chunks: Buffer[]): (string | undefined)[] {
  const lines: (string | undefined)[] = [];
  const reader = lineReader((line) => lines.push(line));
  for (const chunk of chunks) reader.read(chunk);
  reader.end();
  return lines;
}

describe('reading lines', () => {
  it('makes the same lines of any chunks', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '\r\n', 'é'), maxLength: 60 });
    fc.assert(
      fc.property(text, fc.array(fc.nat({ max: 80 }), { maxLength: 8 }), (text, cuts) => {
        const whole = Buffer.from(text);
        const ends = [...cuts.map((cut) => Math.min(cut, whole.length)), whole.length].sort((a, b) => a - b);
        const chunks = ends.map((end, index) => whole.subarray(ends[index - 1] ?? 0, end));
        const expected = whole.toString('latin1').split('\n');
        if (expected.at(-1) === '') expected.pop();
        expect(linesOf(chunks)).toEqual(expected.map((line) => line.replace(/\r$/, '')));
      }),
      { seed: 20261125, numRuns: 200 },
    );
  });

  it('hands on a line that is too long as none, whether in one chunk or in many, and goes on behind it', () => {
    const megabyte = Buffer.alloc(1024 * 1024, 'x');
    const many = Array.from({ length: 1024 }, () => Buffer.alloc(1024, 'x'));
    for (const long of [[megabyte], many]) {
      expect(linesOf([Buffer.from('a\n'), ...long, Buffer.from('\nb\n'), ...long])).toEqual([
        'a',
        undefined,
        'b',
        undefined,
      ]);
    }
    expect(linesOf([Buffer.alloc(longestLine, 'x')])).toEqual(['x'.repeat(longestLine)]);
  });

  it('keeps nothing of a line without an end but its beginning', () => {
    const reader = lineReader(() => undefined);
    const chunk = Buffer.alloc(1024, 'x');
    const before = process.memoryUsage().arrayBuffers;
    for (let count = 0; count < 200_000; count++) reader.read(chunk);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
  });
});
