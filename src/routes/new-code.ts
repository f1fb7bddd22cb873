import { codeLetters } from '../schemas/codes/printed-codes.ts';
import { payloadOf } from './codes.ts';

/** Characters of an address that fit a symbol of version 2, 25 modules a side, at level Q; and of version 3, 29 modules (QR-02). */
export const maxCharacters = { version2: 29, version3: 47 };

const usual = 4;
const fewest = 3;

const most = 8;

/** Tries before codes of a length count as used up. */
const tries = 10_000;

/**
 * A code nobody has used: four characters, or three where the address then fits the coarser symbol; longer where
 * all of those are gone. It has a letter and a digit, so that it is no word, and differs from every other in two
 * places, so that one mistyped character leads to no other page. `random` gives an integer below its argument.
 * Undefined where no code is left.
 */
export function newCode(
  origin: string,
  taken: string[],
  random: (below: number) => number,
  length = lengthFor(origin),
): string | undefined {
  const others = taken.filter((code) => code.length === length);
  for (let count = 0; count < tries; count++) {
    const code = Array.from({ length }, () => codeLetters[random(codeLetters.length)]!).join('');
    const isMixed = /\d/.test(code) && /[A-Z]/.test(code);
    if (isMixed && others.every((other) => differences(code, other) >= 2)) return code;
  }
  return length < most ? newCode(origin, taken, random, length + 1) : undefined;
}

function lengthFor(origin: string): number {
  const room = maxCharacters.version2 - payloadOf({ origin }, '').length;
  return room >= usual || room < fewest ? usual : room;
}

const differences = (a: string, b: string) => Array.from(a).filter((letter, index) => letter !== b[index]).length;
