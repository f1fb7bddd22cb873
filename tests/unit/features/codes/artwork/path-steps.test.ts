import { describe, expect, it } from 'vitest';
import { written } from '../../../../../src/features/codes/artwork/path-steps.ts';

const operators = { move: 'm', line: 'l', curve: 'c', close: 'h' };

describe('written', () => {
  it('writes runs of modules with absolute corners', () => {
    expect(written('M4 4h7v1h-7z', operators)).toBe('4 4 m\n11 4 l\n11 5 l\n4 5 l\nh');
  });

  it('writes a letter’s quadratic curves as cubic ones', () => {
    expect(written('M0 0Q3 3 6 0Z', operators)).toBe('0 0 m\n2 2 4 2 6 0 c\nh');
  });

  it('keeps cubic curves and decimals', () => {
    expect(written('M-1.5 2C0 1 2.5 3 4 5L6 7', operators)).toBe('-1.5 2 m\n0 1 2.5 3 4 5 c\n6 7 l');
  });
});
