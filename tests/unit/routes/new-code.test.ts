import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { payloadOf } from '../../../src/routes/codes.ts';
import { maxCharacters, newCode } from '../../../src/routes/new-code.ts';
import { codeLetters } from '../../../src/schemas/codes/printed-codes.ts';

/** Chance that can be repeated: a linear congruential generator. */
function chance(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return Math.floor((state / 2 ** 32) * below);
  };
}

describe('a new code', () => {
  it('QR-01: has only letters and digits nobody mistakes, and is no word', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (seed) => {
        const code = newCode('https://nordmark.example', [], chance(seed));
        expect(code).toMatch(new RegExp(`^[${codeLetters}]{4}$`));
        expect(code).toMatch(/\d/);
        expect(code).toMatch(/[A-Z]/);
      }),
    );
  });

  it('differs from every other in two places, so that one slip leads nowhere else', () => {
    const random = chance(7);
    const codes: string[] = [];
    for (let count = 0; count < 200; count++) codes.push(newCode('https://lausitz.example', codes, random)!);
    const near = codes.flatMap((code, index) =>
      codes
        .slice(0, index)
        .filter((other) => Array.from(code).filter((letter, place) => letter !== other[place]).length < 2),
    );
    expect(near).toEqual([]);
  });

  it.each([
    ['https://nordmark.example', 4],
    ['https://lausitz.example', 4],
    ['https://nordmark1.example', 3],
    ['https://www.lausitz-region.example', 4],
  ])('QR-02: on %s has %i characters, the most that fit the coarser symbol', (origin) => {
    const code = newCode(origin, [], chance(1));
    const room = maxCharacters.version2 - payloadOf({ origin }, '').length;
    expect(code).toHaveLength(room === 3 ? 3 : 4);
  });

  it('is a character longer when all are used', () => {
    const all = Array.from(codeLetters).flatMap((a) =>
      Array.from(codeLetters).flatMap((b) => Array.from(codeLetters).map((c) => a + b + c)),
    );
    expect(newCode('https://lausitz.example', all, chance(1), 3)).toHaveLength(4);
  });
});
