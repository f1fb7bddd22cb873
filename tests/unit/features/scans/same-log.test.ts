import { describe, expect, it } from 'vitest';
import { beginningReader, isSameLog } from '../../../../src/features/scans/same-log.ts';

function beginningOf(...lines: string[]) {
  const { digests, read } = beginningReader();
  for (const line of lines) read(line);
  return digests;
}

const lines = Array.from({ length: 120 }, (_, index) => `line ${index}`);

describe('whether two logs are one', () => {
  it('is told by the lines both have', () => {
    expect(isSameLog(beginningOf('a', 'b'), beginningOf('a', 'b', 'c'))).toBe(true);
    expect(isSameLog(beginningOf('a', 'b', 'c'), beginningOf('a', 'b'))).toBe(true);
    expect(isSameLog(beginningOf('a', 'b'), beginningOf('a', 'x', 'c'))).toBe(false);
    expect(isSameLog(beginningOf(), beginningOf('a'))).toBe(false);
  });

  it('is told by every line before, not by the last alone', () => {
    expect(isSameLog(beginningOf('a', 'b'), beginningOf('x', 'b'))).toBe(false);
  });

  it('is told by a hundred lines at most', () => {
    expect(beginningOf(...lines)).toHaveLength(100);
    expect(isSameLog(beginningOf(...lines), beginningOf(...lines.slice(0, 100), 'another'))).toBe(true);
    expect(isSameLog(beginningOf(...lines), beginningOf(...lines.slice(0, 99), 'another'))).toBe(false);
  });

  it('keeps no line', () => {
    for (const digest of beginningOf('203.0.113.7 - - "GET /m/k7r4/"')) expect(digest).toMatch(/^[\w+/]{43}=$/);
  });
});
